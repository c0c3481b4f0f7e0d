import { type Bits, forEachBit } from '../../arrays/bits.ts'
import { type Histogram, type HistogramUnit, startOfBin } from '../../as-of/histogram.ts'
import type { Day } from '../../dates/day.ts'
import { DATE_FLAGS, NO_DAY, type SelectionColumns } from './columns.ts'
import { type CaseReach, type EventSpans, SPAN_FLAGS } from './event-days.ts'

/** The bins numbered `low` to `high` of a unit, as of a day, and the days to which open ends extend. */
export interface BinRequest {
  readonly unit: HistogramUnit
  readonly asOf: Day
  readonly low: number
  readonly high: number
  readonly reach: CaseReach
}

/** Words of 32 cases that are read between two pauses, which takes some milliseconds. */
const READ_AT_ONCE = 512

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

/**
 * How many of some cases have an event in each of the requested bins, possibly and certainly; a case counts once in a bin,
 * however many of its events are there. Pauses every few milliseconds.
 */
export function* countBins(
  columns: SelectionColumns,
  spans: EventSpans,
  request: BinRequest,
  cases: Bits,
): Generator<undefined, Histogram> {
  const { unit, low, high } = request
  const size = high - low + 1
  const make = () => ({ count: new Uint32Array(size), last: new Int32Array(size).fill(-1) })
  const [possibly, certainly] = [make(), make()]
  const countIn =
    ({ count, last }: ReturnType<typeof make>): OnBins =>
    (from, to, at) => {
      for (let bin = from; bin <= to; bin++) {
        if (last[bin] === at) continue
        last[bin] = at
        count[bin] = (count[bin] ?? 0) + 1
      }
    }
  const read = makeBinReader(columns, spans, request, {
    onPossible: countIn(possibly),
    onCertain: countIn(certainly),
  })
  for (let word = 0; word < cases.length; word += READ_AT_ONCE) {
    const first = word * 32
    forEachBit(cases.subarray(word, word + READ_AT_ONCE), (at) => read(first + at))
    yield
  }
  return {
    unit,
    bins: Array.from({ length: size }, (_, i) => ({
      from: startOfBin(low + i, unit),
      to: startOfBin(low + i + 1, unit) - 1,
      possibly: possibly.count[i] ?? 0,
      certainly: certainly.count[i] ?? 0,
    })),
  }
}
