import { computeDay, type Day } from '../../../src/domain/dates/day.ts'
import { type CaseQuery, EMPTY_QUERY, type Facet, NONE } from '../../../src/domain/query/query.ts'
import { EMPTY_PEER_QUERY, matchesSearch, type PeerQuery } from '../board/peer-query.ts'
import { findMonth, type PeerRow } from '../board/peer-rows.ts'

/** A step of the bench: its short name, and the query after it. */
export interface Step {
  readonly name: string
  readonly query: PeerQuery
}

/** The time window of the steps: whole months, so that days and months give the same result. */
export const WINDOW = { from: '2014-03', to: '2016-11' } as const

function toDay(month: number): Day {
  return computeDay({ year: Math.floor(month / 12), month: (month % 12) + 1, day: 1 })
}

export function parseMonth(text: string): number {
  const [year = '', month = ''] = text.split('-')
  return findMonth(computeDay({ year: Number(year), month: Number(month), day: 1 }))
}

/** The values of a facet except "none", the most frequent first. */
export function rankValues(rows: readonly PeerRow[], facet: Facet): readonly string[] {
  const counts = new Map<string, number>()
  for (const row of rows) for (const value of row[facet]) counts.set(value, (counts.get(value) ?? 0) + 1)
  counts.delete(NONE)
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([value]) => value)
}

/** Four letters to type, each of which narrows the list but still finds cases; chooses the most frequent ones. */
export function chooseLetters(rows: readonly PeerRow[]): string {
  const sample = rows.slice(0, 1000)
  const starts = sample.flatMap(({ search }) => search.split(/\s/).map((word) => word.slice(0, 4)))
  const candidates = [...new Set(starts)].filter((start) => /^[a-z]{4}$/.test(start))
  const count = (text: string) => sample.filter(({ search }) => matchesSearch(search, [text])).length
  const narrowing = candidates
    .map((text) => ({ text, counts: [1, 2, 3, 4].map((length) => count(text.slice(0, length))) }))
    .filter(({ counts }) => counts.every((now, i) => now > 0 && now < (counts[i - 1] ?? sample.length)))
    .toSorted((a, b) => (b.counts[3] ?? 0) - (a.counts[3] ?? 0))
  return narrowing[0]?.text ?? candidates[0] ?? 'sha'
}

/** The seven consecutive steps of the engine bench; the last clears everything. */
export function makeSteps(rows: readonly PeerRow[]): readonly Step[] {
  const [held = '', other = ''] = rankValues(rows, 'held')
  const [status = ''] = rankValues(rows, 'status')
  const letters = chooseLetters(rows)
  const all = EMPTY_PEER_QUERY
  const one = { ...all, facets: { ...all.facets, held: [held] } }
  const two = { ...all, facets: { ...all.facets, held: [held, other] } }
  const both = { ...two, facets: { ...two.facets, status: [status] } }
  const dated = { ...both, from: parseMonth(WINDOW.from), to: parseMonth(WINDOW.to) }
  // The typing steps drop the second facet: with both, too few names begin with any two letters.
  const typing = { ...two, from: dated.from, to: dated.to, words: [letters.slice(0, 2)] }
  const typed = { ...typing, words: [letters.slice(0, 3)] }
  return [
    { name: 'toggle a value', query: one },
    { name: 'a second value', query: two },
    { name: 'a second facet', query: both },
    { name: 'a date range', query: dated },
    { name: 'two letters', query: typing },
    { name: 'a third letter', query: typed },
    { name: 'clear', query: all },
  ]
}

/** Converts a query of the peers to one of the app. */
export function toCaseQuery({ facets, from, to, words }: PeerQuery): CaseQuery {
  return {
    ...EMPTY_QUERY,
    facets,
    from: from === null ? null : toDay(from),
    to: to === null ? null : toDay(to + 1) - 1,
    // An open quotation mark: exact spelling, the last word as a prefix. The peers do not match other spellings.
    q: words.length > 0 ? `"${words.join(' ')}` : '',
  }
}
