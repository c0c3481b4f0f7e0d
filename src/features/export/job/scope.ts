import type { QueryClient } from '@tanstack/react-query'
import { caseQuery, contextQuery, sourcesQuery } from '../../../api/queries.ts'
import type { Case, Source } from '../../../domain/case/case.ts'
import type { UnreadableRecord } from '../../../domain/snapshot/snapshot.ts'
import { MOST_RECORD_REQUESTS } from '../../../limits.ts'

/** The full records of cases in the requested order, and the ids of those, and of entries in them, that could not be read. */
export interface FetchedRecords {
  readonly records: readonly Case[]
  readonly sources: readonly Source[]
  readonly leftOut: readonly string[]
  /** What readers must know about the author of the article; null where it could not be loaded. */
  readonly disclosure: string | null
}

/** The server has another version of the data than the page shows: in one file the two would contradict each other. */
export class OtherVersion extends Error {
  override name = 'OtherVersion'
  readonly found: string
  constructor(found: string) {
    super(`The server has version ${found} of the data by now.`)
    this.found = found
  }
}

/**
 * Fetches the records of a scope that are not cached yet, until the signal aborts. Lists the ids of records that failed. Throws
 * where the sources fail, and where the server has another version of the data.
 */
export async function fetchRecords(
  client: QueryClient,
  { ids, dataVersion }: { readonly ids: readonly string[]; readonly dataVersion: string },
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (done: number) => void },
): Promise<FetchedRecords> {
  let refused = false
  const check = (found: string) => {
    if (found === dataVersion) return
    refused = true
    throw new OtherVersion(found)
  }
  const [{ sources, dataVersion: version }, context] = await Promise.all([
    client.fetchQuery(sourcesQuery()),
    client.fetchQuery(contextQuery()).catch(() => null),
  ])
  check(version)
  if (context) check(context.dataVersion)
  let done = 0
  const found = new Map<string, { readonly case: Case; readonly unreadable: readonly UnreadableRecord[] }>()
  const waiting = [...ids]
  const work = async () => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      signal.throwIfAborted()
      const body = await client.fetchQuery(caseQuery(id)).catch(() => null)
      // The whole call has failed: no more progress.
      if (refused) return
      if (body) {
        check(body.dataVersion)
        found.set(id, body)
      }
      onProgress(++done)
    }
  }
  await Promise.all(Array.from({ length: MOST_RECORD_REQUESTS }, work))
  return {
    records: ids.flatMap((id) => found.get(id)?.case ?? []),
    sources,
    leftOut: ids.flatMap((id) => found.get(id)?.unreadable.map((entry) => entry.id) ?? [id]),
    disclosure: context?.article.disclosure ?? null,
  }
}
