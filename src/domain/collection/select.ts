import { type Bits, countBits, countBoth, intersect, listBits, unite } from '../arrays/bits.ts'
import type { Collators } from '../arrays/collate.ts'
import type { CaseAsOf } from '../as-of/case-as-of.ts'
import type { Histogram, HistogramUnit } from '../as-of/histogram.ts'
import type { Day } from '../dates/day.ts'
import { sortBestFirst } from '../names/name-search.ts'
import { type CaseQuery, FACETS, type Facet, sortFacetValues } from '../query/query.ts'
import type { Collection } from './collection.ts'
import type { DayState } from './engine/day-state.ts'
import type { DaySpan } from './engine/event-days.ts'
import { type FacetCount, type FacetKeys, listFacetKeys } from './facets.ts'
import { LazyList } from './lazy-list.ts'
import { findByName, findNameRanks } from './search-names.ts'

/** Whether a row can be shown. */
export type Readiness = 'ready' | 'waiting' | 'unreadable'

/** The answer to a query: the only source of the list, the counts and the charts. */
export interface Selection {
  readonly query: CaseQuery
  /** The as-of day of the board, never later than the day of compilation. */
  readonly asOf: Day
  /** The cases of the list, in order, as places in `Collection.cases`. */
  readonly cases: Int32Array
  /** The same as rows, each made on access. */
  readonly rows: LazyList<CaseAsOf>
  /** The names of a large collection are still loading, and the search or the sorting by name needs them. */
  readonly waitsForNames: boolean
  /** The search needs them: until they are loaded, list and counts ignore it. */
  readonly searchWaits: boolean
  /** Whether a row can be shown; its record may not be loaded yet, or be unreadable. */
  readonly readiness: (place: number) => Readiness
  /** Cases with an event on record by that day, whether or not they pass the filters. */
  readonly onRecord: number
  /** Cases of the collection with nothing on record by that day. */
  readonly notYetOnRecord: number
  /** First and last bounded day of the cases on record, the last no later than the as-of day; null if there is none. */
  readonly reach: DaySpan | null
  /** With a window: of the cases that pass all other filters, how many possibly and how many certainly match it. */
  readonly inWindow: { readonly possibly: number; readonly certainly: number } | null
  /** Each is computed on access. */
  readonly facets: Readonly<Record<Facet, readonly FacetCount[]>>
  /** How many cases of the list have a value of a facet. */
  readonly count: (facet: Facet, value: string) => number
  /** When something happened in the cases that pass all filters but From and To, over all time. */
  readonly overview: (unit: HistogramUnit) => Histogram
}

const PLAIN_NAMES: Collators = { nameCountry: (code) => code, locale: 'en' }

/** Whether the day shown, or the day known on, of a query is after the day of compilation. */
export function isBeyondData({ asOf, known }: Pick<CaseQuery, 'asOf' | 'known'>, compiled: Day): boolean {
  return (asOf ?? compiled) > compiled || (known ?? compiled) > compiled
}

/** The query with a day known on no later than the day of compilation: the data cite no later source. */
export function limitKnown(query: CaseQuery, compiled: Day): CaseQuery {
  return query.known !== null && query.known > compiled ? { ...query, known: compiled } : query
}

/** The as-of day of a query, never later than the day of compilation. */
export function computeAsOf(collection: Collection, query: CaseQuery): Day {
  return Math.min(query.asOf ?? collection.compiled, collection.compiled)
}

/**
 * The rows that can be shown, from `from` up to `to`, which is excluded. `rows` throws for the others, whose records are not
 * loaded yet or are unreadable.
 */
export function listReadyRows(
  { rows, readiness }: Pick<Selection, 'rows' | 'readiness'>,
  from = 0,
  to: number = rows.length,
): readonly CaseAsOf[] {
  const size = Math.max(0, Math.min(to, rows.length) - from)
  return Array.from({ length: size }, (_, i) => from + i).flatMap((place) =>
    readiness(place) === 'ready' ? rows.slice(place, place + 1) : [],
  )
}

/** The cases that have one of the chosen values of a facet; null if none is chosen. */
function findChosen(state: DayState, keys: FacetKeys, facet: Facet, chosen: readonly string[]): Bits | null {
  if (chosen.length === 0) return null
  const values = state.values[facet]
  const sets = chosen.flatMap((value) => values[keys[facet].indexOf(value)] ?? [])
  return unite(sets, state.onRecord.length * 32)
}

/** The cases that pass each filter; null for a filter that is not set. */
interface Masks {
  readonly chosen: Readonly<Record<Facet, Bits | null>>
  /** On record, and found by the search for names. */
  readonly named: Bits
  /** The cases that match the window of time. */
  readonly window: Bits | null
}

/** The values offered for a facet, each with its count; `counted` is in the order of `keys`. */
function listCounts(
  facet: Facet,
  {
    keys,
    options,
    chosen,
  }: {
    readonly keys: readonly string[]
    readonly options: readonly string[]
    readonly chosen: readonly string[]
  },
  counted: readonly number[],
): readonly FacetCount[] {
  return sortFacetValues(facet, [...options, ...chosen]).map((value) => ({
    value,
    count: counted[keys.indexOf(value)] ?? 0,
    chosen: chosen.includes(value),
  }))
}

/** The cases that pass all filters, except that of the facet `without`. */
function passAll({ chosen, named, window }: Masks, without?: Facet): Bits {
  return intersect(named, [window, ...FACETS.map((facet) => (facet === without ? null : chosen[facet]))])
}

/**
 * Answers a query. Facets are OR inside and AND across; each facet's counts ignore its own choice. A case matches a window
 * if one of its events, counted or possible as of the day, possibly falls in it. With a day known on, everything is limited
 * to what sources published by that day had said.
 */
export function select(whole: Collection, query: CaseQuery, names: Collators = PLAIN_NAMES): Selection {
  // A collection that is limited already is shown while another day is computed: do not limit it again.
  const collection = whole.known === query.known ? whole : whole.limit(query.known)
  const { engine, facetOptions } = collection
  const asOf = computeAsOf(collection, query)
  const state = engine.at(asOf)
  const keys = listFacetKeys(engine.columns)
  const chosenOf = (facet: Facet) => findChosen(state, keys, facet, query.facets[facet])
  const window = query.from === null && query.to === null ? null : { from: query.from, to: query.to }
  const inWindow = window && engine.findInWindow(asOf, window)
  const search = findByName(collection, query.q)
  const found = search === 'waiting' ? null : search
  const masks: Masks = {
    chosen: {
      held: chosenOf('held'),
      sought: chosenOf('sought'),
      notice: chosenOf('notice'),
      status: chosenOf('status'),
      custody: chosenOf('custody'),
      protection: chosenOf('protection'),
    },
    named: intersect(state.onRecord, [found?.bits ?? null]),
    window: inWindow && (query.certain ? inWindow.certainly : inWindow.possibly),
  }
  const selected = passAll(masks)
  const all = passAll({ ...masks, window: null })
  const onRecord = countBits(state.onRecord)
  const counted = new Map<Facet, readonly FacetCount[]>()
  const countsOf = (facet: Facet) => {
    const known = counted.get(facet)
    if (known) return known
    const made = listCounts(
      facet,
      { keys: keys[facet], options: facetOptions[facet], chosen: query.facets[facet] },
      engine.countValues(masks.chosen[facet] ? passAll(masks, facet) : selected, facet, asOf),
    )
    counted.set(facet, made)
    return made
  }
  const byName = query.sort.some(({ column }) => column === 'person')
  const ranks = byName ? findNameRanks(collection, names.locale) : null
  const cases =
    query.sort.length > 0
      ? engine.sort(selected, query.sort, { ...names, asOf, ranks })
      : found
        ? sortBestFirst(listBits(selected), found)
        : listBits(selected)
  const rows = new LazyList(cases.length, (place) => collection.row(cases[place] ?? -1, asOf))
  const readiness = (place: number): Readiness => {
    const at = cases[place] ?? -1
    if (!collection.has(at)) return 'waiting'
    return collection.explain(at) === null ? 'ready' : 'unreadable'
  }
  return {
    query,
    asOf,
    cases,
    rows,
    searchWaits: search === 'waiting',
    waitsForNames: search === 'waiting' || (byName && ranks === null),
    readiness,
    onRecord,
    notYetOnRecord: collection.cases.length - collection.removed - onRecord,
    reach: engine.findReach(asOf),
    inWindow: inWindow && {
      possibly: countBoth(all, inWindow.possibly),
      certainly: countBoth(all, inWindow.certainly),
    },
    facets: {
      get held() {
        return countsOf('held')
      },
      get sought() {
        return countsOf('sought')
      },
      get notice() {
        return countsOf('notice')
      },
      get status() {
        return countsOf('status')
      },
      get custody() {
        return countsOf('custody')
      },
      get protection() {
        return countsOf('protection')
      },
    },
    count(facet, value) {
      const bits = engine.at(asOf).values[facet][keys[facet].indexOf(value)]
      return bits ? countBoth(selected, bits) : 0
    },
    overview: (unit) => engine.count(all, asOf, unit),
  }
}
