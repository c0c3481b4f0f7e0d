import { MOST_BINS } from '../../../limits.ts'
import { type Bits, countBits, countBoth, unite } from '../../arrays/bits.ts'
import { finish } from '../../arrays/run-generator.ts'
import { chooseUnit, findBin, type Histogram } from '../../as-of/histogram.ts'
import { computeStatusGroup, STATUS_GROUPS } from '../../as-of/status-group.ts'
import type { TimeWindow } from '../../as-of/window.ts'
import { CASE_STATUSES } from '../../case/vocabulary.ts'
import type { Day } from '../../dates/day.ts'
import type { Facet } from '../../query/query.ts'
import { type BinPostings, type Bins, computeBinPostings, countBins, countFew } from './bins.ts'
import type { SelectionColumns } from './columns.ts'
import type { makeDayStates } from './day-state.ts'
import type { CaseReach, DaySpan, EventSpans } from './event-days.ts'

/** Postings that are cached: those of all time, and of the last windows. */
const POSTINGS_KEPT = 3

/** Without cached postings, a set of at most one in this many cases is counted case by case. */
const FEW = 4

/** For each index of CASE_STATUSES, the index of its group. */
const GROUP_PLACES = CASE_STATUSES.map((status) => STATUS_GROUPS.indexOf(computeStatusGroup(status)))

/** Cached counts over all cases on record as of a day: they are needed again whenever the filters are cleared. */
interface CountsOfAll {
  readonly asOf: Day
  readonly size: number
  readonly values: Map<Facet, readonly number[]>
  /** Of all time. */
  histogram?: Histogram
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
  const postings: BinPostings[] = []
  let groups: { readonly asOf: Day; readonly bits: readonly Bits[] } | undefined
  let all: CountsOfAll | undefined

  /** The cases of each status group as of a day. */
  const groupsAt = (asOf: Day): readonly Bits[] => {
    if (groups?.asOf === asOf) return groups.bits
    const { values } = states.at(asOf)
    const bits = STATUS_GROUPS.map((_, group) =>
      unite(
        values.status.filter((_, place) => GROUP_PLACES[place] === group),
        columns.count,
      ),
    )
    groups = { asOf, bits }
    return bits
  }

  /** The cache for the set of all cases on record as of a day; null for any other set. */
  const keepOfAll = (cases: Bits, asOf: Day): CountsOfAll | null => {
    if (all?.asOf !== asOf) {
      const size = countBits(states.at(asOf).onRecord)
      all = { asOf, size, values: new Map() }
    }
    return countBits(cases) === all.size ? all : null
  }

  /** The bins of a window as of a day; null if nothing on record can fall in it. */
  const findBins = (asOf: Day, window: TimeWindow): Bins | null => {
    const whole = findReach(asOf)
    const from = whole && Math.max(window.from ?? whole.from, whole.from)
    const to = whole && Math.min(window.to ?? whole.to, whole.to)
    if (from === null || to === null || from > to) return null
    const unit = chooseUnit(to - from)
    const high = findBin(to, unit)
    return { unit, asOf, low: Math.max(findBin(from, unit), high - MOST_BINS + 1), high }
  }

  /** Cached postings that include the requested bins. */
  const findPostings = (requested: Bins): BinPostings | undefined =>
    postings.find(
      ({ unit, asOf, low, high }) =>
        unit === requested.unit && asOf === requested.asOf && low <= requested.low && high >= requested.high,
    )

  /** Computes and caches the postings of the requested bins: a reader goes back and forth between a few windows. */
  function* makePostings(requested: Bins): Generator<undefined, BinPostings> {
    const made = yield* computeBinPostings(columns, spans, { ...requested, reach })
    postings.unshift(made)
    postings.length = Math.min(postings.length, POSTINGS_KEPT)
    return made
  }

  const countIn = (cases: Bits, asOf: Day, window: TimeWindow): Histogram => {
    const bins = findBins(asOf, window)
    if (!bins) return { unit: 'year', bins: [] }
    const known = findPostings(bins)
    if (known || countBits(cases) * FEW > columns.count)
      return countBins(known ?? finish(makePostings(bins)), cases, groupsAt(asOf), bins)
    const { value } = states.at(asOf).tracks.status
    const groupOf = (at: number) => GROUP_PLACES[value[at] ?? 0] ?? -1
    return countFew(columns, spans, { ...bins, reach }, { cases, groupOf })
  }

  const count = (cases: Bits, asOf: Day, window: TimeWindow): Histogram => {
    const kept = window.from === null && window.to === null ? keepOfAll(cases, asOf) : null
    const histogram = kept?.histogram ?? countIn(cases, asOf, window)
    if (kept) kept.histogram = histogram
    return histogram
  }

  const countValues = (cases: Bits, facet: Facet, asOf: Day): readonly number[] => {
    const kept = keepOfAll(cases, asOf)?.values
    const counts = kept?.get(facet) ?? states.at(asOf).values[facet].map((bits) => countBoth(cases, bits))
    kept?.set(facet, counts)
    return counts
  }

  return {
    /** Fills the cache for the histogram of a window as of a day. Pauses every few milliseconds. */
    *prepare(asOf: Day, window: TimeWindow): Generator<undefined, void> {
      const bins = findBins(asOf, window)
      if (bins && !findPostings(bins)) yield* makePostings(bins)
    },
    count,
    countValues,
  }
}
