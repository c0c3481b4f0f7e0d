import { type Bits, forEachBit, hasBit } from '../../arrays/bits.ts'
import type { Collators } from '../../arrays/collate.ts'
import { listIndexes, sortBy } from '../../arrays/radix-sort.ts'
import { COLUMNS, type Column } from '../../as-of/case-as-of.ts'
import type { Histogram, HistogramUnit } from '../../as-of/histogram.ts'
import type { TimeWindow } from '../../as-of/window.ts'
import type { Day } from '../../dates/day.ts'
import type { Facet, SortKey } from '../../query/query.ts'
import { NO_DAY, type SelectionColumns } from './columns.ts'
import { countDays, type EventDays } from './count-days.ts'
import { makeCounts } from './counts.ts'
import { type DayState, makeDayStates } from './day-state.ts'
import {
  type CaseReach,
  computeCaseReach,
  computeEventSpans,
  type DaySpan,
  type EventSpans,
  NEVER,
} from './event-days.ts'
import { computeSortNumbers, type SortNumbers } from './sort-numbers.ts'
import { computeWindowBits, type WindowBits } from './windows.ts'

/** Answers questions from the columns of a collection; caches what the next change of a query will probably need again. */
export interface Engine {
  readonly columns: SelectionColumns
  /** Fills the caches for the first answer. Pauses every few milliseconds. */
  readonly prepare: (asOf: Day) => Generator<undefined, void>
  /** The collection as of a day. May update, and return, the object that was returned before. */
  readonly at: (asOf: Day) => DayState
  /** The cases that match a window as of a day. */
  readonly findInWindow: (asOf: Day, window: TimeWindow) => WindowBits
  /** First and last bounded day of the cases on record by a day, the last no later than it; null if there is none. */
  readonly findReach: (asOf: Day) => DaySpan | null
  /**
   * How many cases of a set have an event in each year, quarter or month, as of a day. The bins are those of all cases on
   * record, so that they stay while a reader filters; at most some hundred, the last ones.
   */
  readonly count: (cases: Bits, asOf: Day, unit: HistogramUnit) => Histogram
  /** How many cases of a set have each value of a facet as of a day, in the order of the values. */
  readonly countValues: (cases: Bits, facet: Facet, asOf: Day) => readonly number[]
  /** The cases of a set, sorted; ties in file order. */
  readonly sort: (cases: Bits, keys: readonly SortKey[], names: SortContext) => Int32Array
  /** The days from which events count. */
  readonly days: () => EventDays
}

export interface SortContext extends Collators {
  readonly asOf: Day
  /** For each case, the rank of its name in the sort order of the language; null: not known yet, file order is used. */
  readonly ranks: Int32Array | null
}

/** The numbers to sort by: descending reverses their order, but NEVER, for nothing to sort by, stays last. */
function makeKey(numbers: Int32Array, descending: boolean): (at: number) => number {
  if (!descending) return (at) => numbers[at] ?? 0
  return (at) => {
    const value = numbers[at] ?? 0
    return value === NEVER ? NEVER : ~value
  }
}

function sortAll(count: number, keys: readonly { numbers: SortNumbers; descending: boolean }[]): Int32Array {
  let order = listIndexes(count)
  // The least significant key first, because the sort is stable.
  for (const { numbers, descending } of keys.toReversed()) {
    for (const one of numbers.toReversed()) order = sortBy(order, makeKey(one, descending))
  }
  return order
}

/** Sort orders that are cached: switching between two of them should cost nothing. */
const ORDERS_KEPT = 4

/** What an engine computes from its columns once, before any answer. */
export interface EngineSpans {
  readonly reach: CaseReach
  readonly spans: EventSpans
}

/** Computes it; `compiled` is the day from which open upper ends count. Pauses every few milliseconds. */
export function* computeEngineSpans(
  columns: SelectionColumns,
  compiled: Day,
): Generator<undefined, EngineSpans> {
  const reach = computeCaseReach(columns)
  yield
  return { reach, spans: yield* computeEventSpans(columns, reach, compiled) }
}

/** Makes the engine of a collection from its columns. */
export function makeEngine(columns: SelectionColumns, { reach, spans }: EngineSpans): Engine {
  const { count } = columns
  const states = makeDayStates(columns, spans)
  let lastWindow: { readonly key: string; readonly bits: WindowBits } | undefined
  let lastReach: { readonly asOf: Day; readonly span: DaySpan | null } | undefined
  const orders = new Map<string, Int32Array>()
  let days: EventDays | undefined

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

  const counts = makeCounts(columns, { reach, spans, states, findReach })

  return {
    columns,
    *prepare(asOf) {
      yield* states.prepare(asOf)
      yield
      yield* counts.prepare(asOf)
    },
    at: (asOf) => states.at(asOf),
    findInWindow(asOf, window) {
      const key = `${asOf} ${window.from} ${window.to}`
      if (lastWindow?.key !== key)
        lastWindow = { key, bits: computeWindowBits(columns, spans, { asOf, window, reach }) }
      return lastWindow.bits
    },
    findReach,
    count: counts.count,
    countValues: counts.countValues,
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
