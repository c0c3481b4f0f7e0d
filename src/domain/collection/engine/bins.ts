import { type Bits, countBoth, forEachBit, intersect, makeBits, setBit } from '../../arrays/bits.ts'
import { type Histogram, type HistogramBin, type HistogramUnit, startOfBin } from '../../as-of/histogram.ts'
import { STATUS_GROUPS } from '../../as-of/status-group.ts'
import type { Day } from '../../dates/day.ts'
import { DATE_FLAGS, NO_DAY, type SelectionColumns } from './columns.ts'
import { type CaseReach, type EventSpans, SPAN_FLAGS } from './event-days.ts'

/** The bins numbered `low` to `high` of a unit, as of a day. */
export interface Bins {
  readonly unit: HistogramUnit
  readonly asOf: Day
  readonly low: number
  readonly high: number
}

/** For each bin, the cases with an event that possibly, or certainly, falls in it; null for none. */
export interface BinPostings extends Bins {
  readonly possibly: readonly (Bits | null)[]
  readonly certainly: readonly (Bits | null)[]
}

/** Cases that are read between two pauses, which takes some milliseconds. */
const ENTERED_AT_ONCE = 16_384

/** The bins to compute, and the days to which open ends extend. */
export interface BinRequest extends Bins {
  readonly reach: CaseReach
}

/** Called with the first and last bin of an event, as indexes among the requested bins, and its case. */
type OnBins = (from: number, to: number, at: number) => void

/**
 * Makes a function that reads the events of a case and calls back with the bins in which each possibly, and certainly, falls;
 * by the rules of `matchWindow`. The bins of two events may overlap.
 */
function makeBinReader(
  { dates, events }: SelectionColumns,
  spans: EventSpans,
  { unit, asOf, low, high, reach }: BinRequest,
  { onPossible, onCertain }: { readonly onPossible: OnBins; readonly onCertain: OnBins },
): (at: number) => void {
  const { encode } = spans.codes
  const size = high - low + 1
  // As codes, which keep the order of days, so that no day has to be decoded.
  const start = encode(startOfBin(low, unit))
  const last = encode(startOfBin(high + 1, unit) - 1)
  const open = encode(NO_DAY)
  const now = encode(asOf)
  // The bin of each day, so that the calendar is computed once for each bin.
  const table = new Int32Array(last - start + 1)
  for (let bin = low; bin <= high; bin++)
    table.fill(bin - low, encode(startOfBin(bin, unit)) - start, encode(startOfBin(bin + 1, unit)) - start)
  const find = (day: number) => (day < start ? -1 : day > last ? size : (table[day - start] ?? 0))
  return (at) => {
    const end = events.start[at + 1] ?? 0
    for (let event = events.start[at] ?? 0; event < end; event++) {
      const flags = spans.flags[event] ?? 0
      const begun = spans.countsFrom[event] ?? 0
      const counts = begun <= now
      const recorded = spans.from[event] ?? 0
      if (!counts && recorded > now && (flags & SPAN_FLAGS.openFrom) === 0) continue
      if (((dates.flags[events.date[event] ?? 0] ?? 0) & DATE_FLAGS.nothing) !== 0) continue
      const from = recorded === open ? now : recorded
      const to = Math.min(spans.to[event] ?? 0, now)
      // Not possibly in any of the bins, so not certainly either.
      if (to < start || from > last) continue
      onPossible(Math.max(find(from), 0), Math.min(find(to), size - 1), at)
      if (!counts || (flags & SPAN_FLAGS.doubtful) !== 0) continue
      const known = reach.last[at] ?? NO_DAY
      const sureBy = (flags & SPAN_FLAGS.openStart) === 0 ? begun : known === NO_DAY ? now : encode(known)
      const sureFrom = spans.sureFrom[event] ?? 0
      const sure = find(sureFrom === open ? now : Math.min(sureFrom, now))
      // By bin, not by day: "between 3 and 9 May" is certainly in May, though no day of it is certain.
      onCertain(Math.max(find(sureBy), 0), Math.min(sure, size - 1), at)
    }
  }
}

/** Computes the postings of the requested bins over all cases. Pauses every few milliseconds. */
export function* computeBinPostings(
  columns: SelectionColumns,
  spans: EventSpans,
  request: BinRequest,
): Generator<undefined, BinPostings> {
  const { count } = columns
  const { unit, asOf, low, high } = request
  const makeSets = (): (Bits | null)[] => Array.from({ length: high - low + 1 }, () => null)
  const possibly = makeSets()
  const certainly = makeSets()
  const markIn =
    (sets: (Bits | null)[]): OnBins =>
    (from, to, at) => {
      for (let bin = from; bin <= to; bin++) {
        const bits = sets[bin] ?? makeBits(count)
        sets[bin] = bits
        setBit(bits, at)
      }
    }
  const read = makeBinReader(columns, spans, request, {
    onPossible: markIn(possibly),
    onCertain: markIn(certainly),
  })
  for (let from = 0; from < count; from += ENTERED_AT_ONCE) {
    const to = Math.min(count, from + ENTERED_AT_ONCE)
    for (let at = from; at < to; at++) read(at)
    yield
  }
  return { unit, asOf, low, high, possibly, certainly }
}

/** A bin of a histogram, with the status groups that have a case in it. */
function makeBin(
  bin: number,
  unit: HistogramUnit,
  counts: {
    readonly possibly: number
    readonly certainly: number
    readonly groups: readonly number[]
  },
): HistogramBin {
  const groups = STATUS_GROUPS.map((group, i) => [group, counts.groups[i] ?? 0] as const)
  return {
    from: startOfBin(bin, unit),
    to: startOfBin(bin + 1, unit) - 1,
    possibly: counts.possibly,
    certainly: counts.certainly,
    groups: Object.fromEntries(groups.filter(([, count]) => count > 0)),
  }
}

/** The histogram of a few cases, which are read one by one. `groupOf` returns the index of a case's status group. */
export function countFew(
  columns: SelectionColumns,
  spans: EventSpans,
  request: BinRequest,
  { cases, groupOf }: { readonly cases: Bits; readonly groupOf: (at: number) => number },
): Histogram {
  const { unit, low, high } = request
  const size = high - low + 1
  const make = () => ({ count: new Uint32Array(size), last: new Int32Array(size).fill(-1) })
  const possibly = make()
  const certainly = make()
  const groups = STATUS_GROUPS.map(() => new Uint32Array(size))
  let groupCounts: Uint32Array | undefined
  // A case counts once in a bin, however many of its events are there.
  const countIn =
    ({ count, last }: ReturnType<typeof make>, inGroup: boolean): OnBins =>
    (from, to, at) => {
      for (let bin = from; bin <= to; bin++) {
        if (last[bin] === at) continue
        last[bin] = at
        count[bin] = (count[bin] ?? 0) + 1
        if (inGroup && groupCounts) groupCounts[bin] = (groupCounts[bin] ?? 0) + 1
      }
    }
  const read = makeBinReader(columns, spans, request, {
    onPossible: countIn(possibly, true),
    onCertain: countIn(certainly, false),
  })
  forEachBit(cases, (at) => {
    groupCounts = groups[groupOf(at)]
    read(at)
  })
  return {
    unit,
    bins: Array.from({ length: size }, (_, i) =>
      makeBin(low + i, unit, {
        possibly: possibly.count[i] ?? 0,
        certainly: certainly.count[i] ?? 0,
        groups: groups.map((group) => group[i] ?? 0),
      }),
    ),
  }
}

/** The histogram of a selection, from postings that include its bins. `groups` are the cases of each status group. */
export function countBins(
  postings: BinPostings,
  selected: Bits,
  groups: readonly Bits[],
  { low, high }: { readonly low: number; readonly high: number },
): Histogram {
  const selectedGroups = groups.map((group) => intersect(selected, [group]))
  const bins: HistogramBin[] = []
  for (let bin = low; bin <= high; bin++) {
    const possible = postings.possibly[bin - postings.low]
    const certain = postings.certainly[bin - postings.low]
    bins.push(
      makeBin(bin, postings.unit, {
        possibly: possible ? countBoth(selected, possible) : 0,
        certainly: certain ? countBoth(selected, certain) : 0,
        groups: possible ? selectedGroups.map((group) => countBoth(group, possible)) : [],
      }),
    )
  }
  return { unit: postings.unit, bins }
}
