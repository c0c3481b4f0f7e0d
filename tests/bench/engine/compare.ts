import { FACETS } from '../../../src/domain/query/query.ts'
import { findMonth, type PeerRow } from '../board/peer-rows.ts'
import type { EngineAnswer } from './adapter.ts'

/** An answer of one of the peers. */
export interface PeerAnswer {
  readonly total: number
  readonly counts: Readonly<Record<string, readonly { readonly key: unknown; readonly value: unknown }[]>>
  readonly months: Int32Array
  readonly first: readonly PeerRow[]
}

/** Differences between a peer's answer and the app's, in sentences; a missing value counts as zero. */
export function findDifferences(
  ours: EngineAnswer,
  peer: PeerAnswer,
  { firstMonth, isDated }: { readonly firstMonth: number; readonly isDated: boolean },
): readonly string[] {
  const differences: string[] = []
  const note = (what: string, ourValue: unknown, theirValue: unknown) => {
    if (ourValue !== theirValue)
      differences.push(`${what}: ours ${String(ourValue)}, theirs ${String(theirValue)}`)
  }
  note('total', ours.total, peer.total)
  for (const facet of FACETS) {
    const ourCounts = new Map(ours.counts[facet].map(({ value, count }) => [value, count]))
    const theirCounts = new Map(
      (peer.counts[facet] ?? []).map(({ key, value }) => [String(key), Number(value)]),
    )
    for (const value of new Set([...ourCounts.keys(), ...theirCounts.keys()]))
      note(`${facet} ${value}`, ourCounts.get(value) ?? 0, theirCounts.get(value) ?? 0)
  }
  // The months of the peers count the cases in the window only, ours do not.
  if (!isDated) {
    for (const { from, possibly } of ours.months) {
      const month = findMonth(from)
      note(`month ${month}`, possibly, peer.months[month - firstMonth] ?? 0)
    }
  }
  note('first rows', ours.firstIds.join(' '), peer.first.map(({ id }) => id).join(' '))
  return differences
}
