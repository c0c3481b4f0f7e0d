import { COLUMNS, type Column } from '../case-row.ts'
import type { Day } from '../day.ts'
import { chooseUnit, findBin, type Histogram } from '../histogram.ts'
import type { Facet, SortKey } from '../query.ts'
import type { SelectNames } from '../select-names.ts'
import { computeStatusGroup, STATUS_GROUPS } from '../status-group.ts'
import { CASE_STATUSES } from '../vocabulary.ts'
import type { TimeWindow } from '../window.ts'
import { type BinPostings, type Bins, computeBinPostings, countBins, countFew } from './bins.ts'
import { type Bits, countBits, countBoth, forEachBit, hasBit, unite } from './bits.ts'
import { NO_DAY, type SelectionColumns } from './columns.ts'
import { type DayState, makeDayStates } from './day-state.ts'
import { listPlaces, sortBy } from './order.ts'
import { computeSortNumbers, type SortNumbers } from './sort-keys.ts'
import { type CaseReach, computeCaseReach, computeEventSpans, type EventSpans, NEVER } from './spans.ts'
import { finish } from './steps.ts'
import { computeWindowBits, type WindowBits } from './windows.ts'

/** A span of days, both ends included. */
export interface DaySpan {
  readonly from: Day
  readonly to: Day
}

/** Answers over the columns of a collection; what a step does not change is kept from the step before. */
export interface Engine {
  readonly columns: SelectionColumns
  /** Makes what an answer as of a first day keeps, with pauses between steps of some milliseconds. */
  readonly prepare: (asOf: Day, window: TimeWindow) => Generator<undefined, void>
  /** The collection as of a day; the same object for every day, moved on. */
  readonly at: (asOf: Day) => DayState
  /** The cases that match a window as of a day. */
  readonly findInWindow: (asOf: Day, window: TimeWindow) => WindowBits
  /** First and last bounded day of the cases on record by a day, the latter no later than it; null where there is none. */
  readonly findReach: (asOf: Day) => DaySpan | null
  /**
   * How many cases of a set have an event in each year, quarter or month of a window, as of a day. The bins are those of all
   * cases on record, so that they stay while a reader filters; of more than some hundred the last.
   */
  readonly count: (cases: Bits, asOf: Day, window: TimeWindow) => Histogram
  /** How many cases of a set have each value of a facet as of a day, in the order of the values. */
  readonly countValues: (cases: Bits, facet: Facet, asOf: Day) => readonly number[]
  /** The cases of a set in the order asked for; ties in file order. `ranks` are the places of names among all names. */
  readonly sort: (cases: Bits, keys: readonly SortKey[], names: SortContext) => Int32Array
  /** Each day from which an event counts, in order, and how many do. */
  readonly days: () => { readonly day: Int32Array; readonly count: Int32Array }
}

export interface SortContext extends SelectNames {
  readonly asOf: Day
  /** The place of each name in the language's order; file order until it is known. */
  readonly ranks: Int32Array | null
}

/** Key numbers for an order: descending turns them, but what has nothing to sort by stays last. */
function turn(numbers: Int32Array, descending: boolean): (at: number) => number {
  if (!descending) return (at) => numbers[at] ?? 0
  return (at) => {
    const value = numbers[at] ?? 0
    return value === NEVER ? NEVER : ~value
  }
}

function sortAll(count: number, keys: readonly { numbers: SortNumbers; descending: boolean }[]): Int32Array {
  let order = listPlaces(count)
  // The least of them first, since the sort is stable.
  for (const { numbers, descending } of keys.toReversed()) {
    for (const one of numbers.toReversed()) order = sortBy(order, turn(one, descending))
  }
  return order
}

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

/** Orders kept: going back and forth between two of them should cost nothing. */
const ORDERS_KEPT = 4

/** What an engine computes of its columns before it is asked for anything. */
export interface EngineSpans {
  readonly reach: CaseReach
  readonly spans: EventSpans
}

/** That of columns; `compiled` is the day from which open upper ends count. It pauses between steps of some milliseconds. */
export function* computeEngineSpans(
  columns: SelectionColumns,
  compiled: Day,
): Generator<undefined, EngineSpans> {
  const reach = computeCaseReach(columns)
  yield
  return { reach, spans: computeEventSpans(columns, reach, compiled) }
}

/** The engine over the columns of a collection. */
export function makeEngine(columns: SelectionColumns, { reach, spans }: EngineSpans): Engine {
  const { count } = columns
  const states = makeDayStates(columns, spans)
  let lastWindow: { readonly key: string; readonly bits: WindowBits } | undefined
  let lastReach: { readonly asOf: Day; readonly span: DaySpan | null } | undefined
  const postings: BinPostings[] = []
  let groups: { readonly asOf: Day; readonly bits: readonly Bits[] } | undefined
  const orders = new Map<string, Int32Array>()
  let all: CountsOfAll | undefined
  let days: ReturnType<Engine['days']> | undefined

  const findReach: Engine['findReach'] = (asOf) => {
    if (lastReach?.asOf === asOf) return lastReach.span
    let from = NEVER
    let to = NO_DAY
    forEachBit(states.at(asOf).onRecord, (at) => {
      const first = reach.first[at] ?? NO_DAY
      if (first === NO_DAY) return
      from = Math.min(from, first)
      to = Math.max(to, reach.last[at] ?? NO_DAY)
    })
    to = Math.min(to, asOf)
    const span = from <= to && from !== NEVER ? { from, to } : null
    lastReach = { asOf, span }
    return span
  }

  const order = (keys: readonly SortKey[], names: SortContext): Int32Array => {
    const known = names.ranks === null ? 'unranked' : ''
    const key = JSON.stringify([keys, names.asOf, names.locale, known])
    const kept = orders.get(key)
    if (kept) return kept
    const state = states.at(names.asOf)
    const collator = new Intl.Collator(names.locale, { numeric: true })
    const numbersOf = (column: Column): SortNumbers =>
      column === 'person'
        ? names.ranks
          ? [names.ranks]
          : []
        : computeSortNumbers(column, { columns, spans, state }, { nameCountry: names.nameCountry, collator })
    const made = sortAll(
      count,
      keys
        .filter(({ column }) => COLUMNS.includes(column))
        .map(({ column, descending }) => ({ numbers: numbersOf(column), descending })),
    )
    if (orders.size >= ORDERS_KEPT) {
      const [oldest] = orders.keys()
      if (oldest !== undefined) orders.delete(oldest)
    }
    orders.set(key, made)
    return made
  }

  /** The cases of each group of status as of a day. */
  const groupsAt = (asOf: Day): readonly Bits[] => {
    if (groups?.asOf === asOf) return groups.bits
    const { values } = states.at(asOf)
    const bits = STATUS_GROUPS.map((_, group) =>
      unite(
        values.status.filter((_, place) => GROUP_PLACES[place] === group),
        count,
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
    if (known || countBits(cases) * FEW > count)
      return countBins(known ?? finish(makePostings(bins)), cases, groupsAt(asOf), bins)
    const { value } = states.at(asOf).tracks.status
    const groupOf = (at: number) => GROUP_PLACES[value[at] ?? 0] ?? -1
    return countFew(columns, spans, { ...bins, reach }, { cases, groupOf })
  }

  return {
    columns,
    *prepare(asOf, window) {
      yield* states.prepare(asOf)
      yield
      const bins = findBins(asOf, window)
      if (bins && !findPostings(bins)) yield* makePostings(bins)
    },
    at: (asOf) => states.at(asOf),
    findInWindow(asOf, window) {
      const key = `${asOf} ${window.from} ${window.to}`
      if (lastWindow?.key !== key)
        lastWindow = { key, bits: computeWindowBits(columns, spans, { asOf, window, reach }) }
      return lastWindow.bits
    },
    findReach,
    count(cases, asOf, window) {
      const kept = window.from === null && window.to === null ? keepOfAll(cases, asOf) : null
      const histogram = kept?.histogram ?? countIn(cases, asOf, window)
      if (kept) kept.histogram = histogram
      return histogram
    },
    countValues(cases, facet, asOf) {
      const kept = keepOfAll(cases, asOf)?.values
      const counts = kept?.get(facet) ?? states.at(asOf).values[facet].map((bits) => countBoth(cases, bits))
      kept?.set(facet, counts)
      return counts
    },
    sort(cases, keys, names) {
      const all = order(keys, names)
      const found = new Int32Array(all.length)
      let size = 0
      for (let i = 0; i < all.length; i++) {
        const at = all[i] ?? 0
        if (hasBit(cases, at)) found[size++] = at
      }
      return found.slice(0, size)
    },
    days() {
      days ??= countDays(spans)
      return days
    },
  }
}

/** Days further apart than this are counted by sorting them; within it, each has a place of its own. */
const MOST_DAYS_APART = 4_000_000

function countDays({ countsFrom, codes }: EventSpans): ReturnType<Engine['days']> {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (let event = 0; event < countsFrom.length; event++) {
    low = Math.min(low, countsFrom[event] ?? low)
    high = Math.max(high, countsFrom[event] ?? high)
  }
  const near = high - low <= MOST_DAYS_APART
  const day: number[] = []
  const count: number[] = []
  if (near && low <= high) {
    const counts = new Uint32Array(high - low + 1)
    for (let event = 0; event < countsFrom.length; event++) {
      const at = (countsFrom[event] ?? 0) - low
      counts[at] = (counts[at] ?? 0) + 1
    }
    for (let at = 0; at < counts.length; at++) {
      if (counts[at] === 0) continue
      day.push(codes.decode(low + at))
      count.push(counts[at] ?? 0)
    }
  } else {
    const order = sortBy(listPlaces(countsFrom.length), (event) => countsFrom[event] ?? 0)
    for (const event of order) {
      const at = codes.decode(countsFrom[event] ?? 0)
      if (day.at(-1) !== at) {
        day.push(at)
        count.push(0)
      }
      count[count.length - 1] = (count[count.length - 1] ?? 0) + 1
    }
  }
  return { day: Int32Array.from(day), count: Int32Array.from(count) }
}
