import type { QueryClient } from '@tanstack/react-query'
import { caseQuery, sourcesQuery } from '../../api/queries.ts'
import type { Case, Source } from '../../domain/case.ts'

/** At most this many requests at once. */
const LANES = 6

/** The full records of cases, in the order asked for, and the ids of those that could not be had. */
export interface Gathered {
  readonly records: readonly Case[]
  readonly sources: readonly Source[]
  readonly leftOut: readonly string[]
}

/** Fetches what is not in the cache yet, until the signal aborts. A record that cannot be had is named, never silently missing; no sources throw. */
export async function gatherRecords(
  client: QueryClient,
  ids: readonly string[],
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (done: number) => void },
): Promise<Gathered> {
  const { sources } = await client.fetchQuery(sourcesQuery())
  let done = 0
  const found = new Map<string, Case>()
  const waiting = [...ids]
  const work = async () => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      signal.throwIfAborted()
      const body = await client.fetchQuery(caseQuery(id)).catch(() => null)
      if (body) found.set(id, body.case)
      onProgress(++done)
    }
  }
  await Promise.all(Array.from({ length: LANES }, work))
  return {
    records: ids.flatMap((id) => found.get(id) ?? []),
    sources,
    leftOut: ids.filter((id) => !found.has(id)),
  }
}
