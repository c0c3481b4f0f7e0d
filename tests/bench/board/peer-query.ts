import { FACETS, type Facet } from '../../../src/domain/query/query.ts'

/** The query of the peers: as that of the board, but with months instead of days. */
export interface PeerQuery {
  readonly facets: Readonly<Record<Facet, readonly string[]>>
  /** First and last month, both included; null: open. */
  readonly from: number | null
  readonly to: number | null
  /** Folded words; each must be a prefix of a word of one of the names. */
  readonly words: readonly string[]
}

export const EMPTY_PEER_QUERY: PeerQuery = {
  facets: { held: [], sought: [], notice: [], status: [], custody: [], protection: [] },
  from: null,
  to: null,
  words: [],
}

/** Whether each word is a prefix of a word of the names: the app's rule for a text in quotation marks. */
export function matchesSearch(search: string, words: readonly string[]): boolean {
  return words.every((word) => search.includes(` ${word}`))
}

/** Whether one of the runs of months overlaps the window. */
export function reachesInto(runs: readonly number[], from: number | null, to: number | null): boolean {
  const low = from ?? Number.NEGATIVE_INFINITY
  const high = to ?? Number.POSITIVE_INFINITY
  for (let i = 0; i < runs.length; i += 2) {
    if ((runs[i] ?? 0) <= high && (runs[i + 1] ?? 0) >= low) return true
  }
  return false
}

/** The first month and the number of months that the rows cover. */
export function computeMonthSpan(rows: readonly { readonly months: readonly number[] }[]) {
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const { months } of rows) {
    first = Math.min(first, months[0] ?? first)
    last = Math.max(last, months.at(-1) ?? last)
  }
  return first <= last ? { first, count: last - first + 1 } : { first: 0, count: 0 }
}

/** Makes a record with one value for each facet. */
export function mapFacets<T>(make: (facet: Facet) => T): Record<Facet, T> {
  return Object.fromEntries(FACETS.map((facet) => [facet, make(facet)])) as Record<Facet, T>
}
