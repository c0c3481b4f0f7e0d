import { MOST_BINS } from '../../../limits.ts'
import { type Bits, countBits, countBoth } from '../../arrays/bits.ts'
import { runToEnd } from '../../arrays/run-generator.ts'
import { findBin, type Histogram, type HistogramUnit } from '../../as-of/histogram.ts'
import type { Day } from '../../dates/day.ts'
import type { Facet } from '../../query/query.ts'
import { countBins } from './bins.ts'
import type { SelectionColumns } from './columns.ts'
import type { makeDayStates } from './day-state.ts'
import type { CaseReach, DaySpan, EventSpans } from './event-days.ts'

/** Cached counts over all cases on record as of a day: they are needed again whenever the filters are cleared. */
interface CountsOfAll {
  readonly asOf: Day
  readonly size: number
  readonly values: Map<Facet, readonly number[]>
}

/** The counts of a set of cases by time. */
interface TimeCount {
  readonly cases: Bits
  readonly asOf: Day
  readonly histogram: Histogram
}

/** Counts by time that are cached, the newest first: a view that changes asks again for the same cases. */
const TIMES_KEPT = 8

function isSame(one: Bits, other: Bits): boolean {
  return one.length === other.length && one.every((word, i) => word === other[i])
}

/** Counts sets of cases: by facet value, and by when something happened. */
export function makeCounts(
  columns: SelectionColumns,
  {
    reach,
    spans,
    states,
    findReach,
  }: {
    readonly reach: CaseReach
    readonly spans: EventSpans
    readonly states: ReturnType<typeof makeDayStates>
    readonly findReach: (asOf: Day) => DaySpan | null
  },
) {
  let all: CountsOfAll | undefined
  let times: readonly TimeCount[] = []

  /** The cache for the set of all cases on record as of a day; null for any other set. */
  const keepOfAll = (cases: Bits, asOf: Day): CountsOfAll | null => {
    if (all?.asOf !== asOf) {
      const size = countBits(states.at(asOf).onRecord)
      all = { asOf, size, values: new Map() }
    }
    return countBits(cases) === all.size ? all : null
  }

  /** How many of some cases have an event in each bin of a unit as of a day. Pauses every few milliseconds. */
  function* countIn(cases: Bits, asOf: Day, unit: HistogramUnit): Generator<undefined, Histogram> {
    const known = times.find(
      (one) => one.asOf === asOf && one.histogram.unit === unit && isSame(one.cases, cases),
    )
    if (known) {
      times = [known, ...times.filter((one) => one !== known)]
      return known.histogram
    }
    const whole = findReach(asOf)
    if (!whole) return { unit, bins: [] }
    const high = findBin(whole.to, unit)
    const low = Math.max(findBin(whole.from, unit), high - MOST_BINS + 1)
    const histogram = yield* countBins(columns, spans, { unit, asOf, low, high, reach }, cases)
    times = [{ cases: cases.slice(), asOf, histogram }, ...times].slice(0, TIMES_KEPT)
    return histogram
  }

  const countValues = (cases: Bits, facet: Facet, asOf: Day): readonly number[] => {
    const kept = keepOfAll(cases, asOf)?.values
    const counts = kept?.get(facet) ?? states.at(asOf).values[facet].map((bits) => countBoth(cases, bits))
    kept?.set(facet, counts)
    return counts
  }

  return {
    /** Fills the cache of the bins that most screens show. Pauses every few milliseconds. */
    *prepare(asOf: Day): Generator<undefined, void> {
      yield* countIn(states.at(asOf).onRecord, asOf, 'quarter')
    },
    count: (cases: Bits, asOf: Day, unit: HistogramUnit): Histogram => runToEnd(countIn(cases, asOf, unit)),
    countValues,
  }
}
