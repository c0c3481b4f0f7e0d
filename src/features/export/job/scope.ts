import type { QueryClient } from '@tanstack/react-query'
import { caseQuery, contextQuery, sourcesQuery } from '../../../api/queries.ts'
import type { Case, Source } from '../../../domain/case/case.ts'

/** At most this many requests at once. */
const LANES = 6

/** The full records of cases, in the order asked for, and the ids of those that could not be had. */
export interface Gathered {
  readonly records: readonly Case[]
  readonly sources: readonly Source[]
  readonly leftOut: readonly string[]
  /** What has to be told of the author of the article; null where it cannot be had. */
  readonly disclosure: string | null
}

/** What a server says now is of another version of the data than what is displayed: in one file they would contradict. */
export class OtherVersion extends Error {
  override name = 'OtherVersion'
  readonly found: string
  constructor(found: string) {
    super(`The server has version ${found} of the data by now.`)
    this.found = found
  }
}

/** Fetches what is not in the cache yet, until the signal aborts. A record that cannot be had is named, never silently missing; no sources, and another version of the data, throw. */
export async function gatherRecords(
  client: QueryClient,
  { ids, dataVersion }: { readonly ids: readonly string[]; readonly dataVersion: string },
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (done: number) => void },
): Promise<Gathered> {
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
  const found = new Map<string, Case>()
  const waiting = [...ids]
  const work = async () => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      signal.throwIfAborted()
      const body = await client.fetchQuery(caseQuery(id)).catch(() => null)
      // Nothing is told any more of what has failed already.
      if (refused) return
      if (body) {
        check(body.dataVersion)
        found.set(id, body.case)
      }
      onProgress(++done)
    }
  }
  await Promise.all(Array.from({ length: LANES }, work))
  return {
    records: ids.flatMap((id) => found.get(id) ?? []),
    sources,
    leftOut: ids.filter((id) => !found.has(id)),
    disclosure: context?.article.disclosure ?? null,
  }
}
