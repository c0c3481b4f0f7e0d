import type { Day } from '../day.ts'
import { type Histogram, type HistogramUnit, startOfBin } from '../histogram.ts'
import { STATUS_GROUPS } from '../status-group.ts'
import { type Bits, countAllThree, countBoth, forEachBit, makeBits, setBit } from './bits.ts'
import { DATE_FLAGS, NO_DAY, type SelectionColumns } from './columns.ts'
import { type CaseReach, type EventSpans, SPAN_FLAGS } from './spans.ts'

/** For each bin from `low` to `high` the cases of which an event possibly, and certainly, falls in it; null for none. */
export interface BinPostings {
  readonly unit: HistogramUnit
  readonly asOf: Day
  readonly low: number
  readonly high: number
  readonly possibly: readonly (Bits | null)[]
  readonly certainly: readonly (Bits | null)[]
}

/** Cases of which so many are entered without a pause, where there are pauses: some milliseconds. */
const ENTERED_AT_ONCE = 16_384

/** The bins to make postings of. */
export interface BinRequest extends Pick<BinPostings, 'unit' | 'asOf' | 'low' | 'high'> {
  readonly reach: CaseReach
  /** The cases that are looked at; null for all. */
  readonly only: Bits | null
}

/**
 * The postings of the bins from `low` to `high` of a unit, as of a day; by the rules of `matchWindow`. It pauses between steps
 * of some milliseconds.
 */
export function* computeBinPostings(
  columns: SelectionColumns,
  spans: EventSpans,
  { unit, asOf, low, high, reach, only }: BinRequest,
): Generator<undefined, BinPostings> {
  const { count, dates, events } = columns
  const start = startOfBin(low, unit)
  const last = startOfBin(high + 1, unit) - 1
  const size = high - low + 1
  // The bin of each day, so that no day is taken apart twice.
  const table = new Int32Array(last - start + 1)
  for (let bin = low; bin <= high; bin++)
    table.fill(bin - low, startOfBin(bin, unit) - start, startOfBin(bin + 1, unit) - start)
  const find = (day: Day) => (day < start ? -1 : day > last ? size : (table[day - start] ?? 0))
  const possibly: (Bits | null)[] = Array.from({ length: size }, () => null)
  const certainly: (Bits | null)[] = Array.from({ length: size }, () => null)
  const mark = (postings: (Bits | null)[], from: number, to: number, at: number) => {
    for (let bin = Math.max(from, 0); bin <= to && bin < size; bin++) {
      let bits = postings[bin]
      if (!bits) {
        bits = makeBits(count)
        postings[bin] = bits
      }
      setBit(bits, at)
    }
  }
  const { encode, decode } = spans.codes
  const day = encode(asOf)
  const enter = (at: number) => {
    const end = events.start[at + 1] ?? 0
    for (let event = events.start[at] ?? 0; event < end; event++) {
      const flags = spans.flags[event] ?? 0
      const begun = spans.countsFrom[event] ?? 0
      const counts = begun <= day
      if (!counts && (spans.from[event] ?? 0) > day && (flags & SPAN_FLAGS.openFrom) === 0) continue
      if (((dates.flags[events.date[event] ?? 0] ?? 0) & DATE_FLAGS.nothing) !== 0) continue
      const recorded = decode(spans.from[event] ?? 0)
      const from = recorded === NO_DAY ? asOf : recorded
      const to = Math.min(decode(spans.to[event] ?? 0), asOf)
      // What may not have been in a bin was not there for certain either.
      if (to < start || from > last) continue
      mark(possibly, find(from), find(to), at)
      if (!counts || (flags & SPAN_FLAGS.doubtful) !== 0) continue
      const known = reach.last[at] ?? NO_DAY
      const sureBy = (flags & SPAN_FLAGS.openStart) === 0 ? decode(begun) : known === NO_DAY ? asOf : known
      const sureFrom = decode(spans.sureFrom[event] ?? 0)
      // In bins, not in days: "between 3 and 9 May" is in May for certain, though no day of it is certain.
      mark(certainly, find(sureBy), find(Math.min(sureFrom === NO_DAY ? asOf : sureFrom, asOf)), at)
    }
  }
  const enterRun = (from: number, to: number) => {
    for (let at = from; at < to; at++) enter(at)
  }
  if (only) forEachBit(only, enter)
  for (let from = 0; from < count && !only; from += ENTERED_AT_ONCE) {
    enterRun(from, Math.min(count, from + ENTERED_AT_ONCE))
    yield
  }
  return { unit, asOf, low, high, possibly, certainly }
}

/** The histogram of a selection, from postings that hold its bins. `groups` are the cases of each group of status. */
export function countBins(
  postings: BinPostings,
  selected: Bits,
  groups: readonly Bits[],
  { low, high }: { readonly low: number; readonly high: number },
): Histogram {
  const bins: Histogram['bins'][number][] = []
  for (let bin = low; bin <= high; bin++) {
    const possible = postings.possibly[bin - postings.low]
    const certain = postings.certainly[bin - postings.low]
    const counts = possible
      ? STATUS_GROUPS.map(
          (group, i) => [group, groups[i] ? countAllThree(selected, possible, groups[i]) : 0] as const,
        )
      : []
    bins.push({
      from: startOfBin(bin, postings.unit),
      to: startOfBin(bin + 1, postings.unit) - 1,
      possibly: possible ? countBoth(selected, possible) : 0,
      certainly: certain ? countBoth(selected, certain) : 0,
      groups: Object.fromEntries(counts.filter(([, count]) => count > 0)),
    })
  }
  return { unit: postings.unit, bins }
}
