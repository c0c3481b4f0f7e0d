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

/** Sets of bins kept: the whole, and the last windows. */
const POSTINGS_KEPT = 3

/** A set of at most one in so many cases is counted case by case where no postings are at hand. */
const FEW = 4

/** For each status, by its place in the vocabulary, the place of its group. */
const GROUP_PLACES = CASE_STATUSES.map((status) => STATUS_GROUPS.indexOf(computeStatusGroup(status)))

/** Bins counted at most, the last ones: one date in a year beyond any calendar must not make millions of them. */
const MOST_BINS = 600

/** What was counted over all cases on record as of a day: it is asked for again whenever the filters are cleared. */
interface CountsOfAll {
  readonly asOf: Day
  readonly size: number
  readonly values: Map<Facet, readonly number[]>
  /** That of all time. */
  histogram?: Histogram
}

/** Counts sets of cases: by the values of facets, and by when something happened. */
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

  /** The cases of each group of status as of a day. */
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

  /** What is kept of a set that holds all cases on record as of a day; null for any other set. */
  const keepOfAll = (cases: Bits, asOf: Day): CountsOfAll | null => {
    if (all?.asOf !== asOf) {
      const size = countBits(states.at(asOf).onRecord)
      all = { asOf, size, values: new Map() }
    }
    return countBits(cases) === all.size ? all : null
  }

  /** The bins of a window as of a day; null where nothing is on record. */
  const findBins = (asOf: Day, window: TimeWindow): Bins | null => {
    const whole = findReach(asOf)
    const from = whole && Math.max(window.from ?? whole.from, whole.from)
    const to = whole && Math.min(window.to ?? whole.to, whole.to)
    if (from === null || to === null || from > to) return null
    const unit = chooseUnit(to - from)
    const high = findBin(to, unit)
    return { unit, asOf, low: Math.max(findBin(from, unit), high - MOST_BINS + 1), high }
  }

  /** Postings at hand that hold the bins asked for. */
  const findPostings = (asked: Bins): BinPostings | undefined =>
    postings.find(
      ({ unit, asOf, low, high }) =>
        unit === asked.unit && asOf === asked.asOf && low <= asked.low && high >= asked.high,
    )

  /** Makes the postings of the bins asked for, and keeps them: a reader goes back and forth between a few windows. */
  function* makePostings(asked: Bins): Generator<undefined, BinPostings> {
    const made = yield* computeBinPostings(columns, spans, { ...asked, reach })
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
    /** Makes what the histogram of a window as of a day keeps, with pauses between steps of some milliseconds. */
    *prepare(asOf: Day, window: TimeWindow): Generator<undefined, void> {
      const bins = findBins(asOf, window)
      if (bins && !findPostings(bins)) yield* makePostings(bins)
    },
    count,
    countValues,
  }
}
