import { type Bits, countBits, countBoth, intersect, listBits, unite } from '../arrays/bits.ts'
import type { Collators } from '../arrays/collate.ts'
import type { CaseAsOf } from '../as-of/case-as-of.ts'
import { type CaseLane, computeCaseLane } from '../as-of/case-lane.ts'
import type { Histogram } from '../as-of/histogram.ts'
import { matchWindow } from '../as-of/window.ts'
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

/** The answer to a query; list, counts and charts come from here and nowhere else. */
export interface Selection {
  readonly query: CaseQuery
  /** The day the board is shown as of, never later than the day of compilation. */
  readonly asOf: Day
  /** The cases of the list, in its order, as places in `Collection.cases`. */
  readonly cases: Int32Array
  /** The same as rows, each made when it is asked for. */
  readonly rows: LazyList<CaseAsOf>
  /** The names of a large collection are still being read: its search, or its order by name, waits for them. */
  readonly waitsForNames: boolean
  /** The search waits for them, so that list and counts are those of all other filters. */
  readonly searchWaits: boolean
  /** Whether a row can be shown; those of a large collection follow, and a record may be unreadable. */
  readonly readiness: (place: number) => Readiness
  /** Cases with an event on record by that day, whether or not they pass the filters. */
  readonly onRecord: number
  /** Cases of the collection of which nothing is on record by that day. */
  readonly notYetOnRecord: number
  /** First and last bounded day of the cases on record, the latter no later than the day; null where there is none. */
  readonly reach: DaySpan | null
  /** With a window: of the cases that pass all other filters, how many possibly and how many certainly match it. */
  readonly inWindow: { readonly possibly: number; readonly certainly: number } | null
  /** Made when they are asked for. */
  readonly facets: Readonly<Record<Facet, readonly FacetCount[]>>
  /** How many cases of the list have a value of a facet. */
  readonly count: (facet: Facet, value: string) => number
  /** Made when it is asked for. */
  readonly histogram: Histogram
  /** One lane for each row that can be shown, in the order of the rows; made when they are asked for. */
  readonly timeline: readonly CaseLane[]
  /** The lane of one row. */
  readonly lane: (row: CaseAsOf) => CaseLane
}

const PLAIN_NAMES: Collators = { nameCountry: (code) => code, locale: 'en' }

/** Whether a query asks for a later day than the data reach, to be shown or known on. */
export function isBeyondData({ asOf, known }: Pick<CaseQuery, 'asOf' | 'known'>, compiled: Day): boolean {
  return (asOf ?? compiled) > compiled || (known ?? compiled) > compiled
}

/** A query whose day known on is no later than the data reach: no source that they cite is younger. */
export function limitKnown(query: CaseQuery, compiled: Day): CaseQuery {
  return query.known !== null && query.known > compiled ? { ...query, known: compiled } : query
}

/** The day a query is read as of: what it asks for, but never later than the day of compilation. */
export function computeAsOf(collection: Collection, query: CaseQuery): Day {
  return Math.min(query.asOf ?? collection.compiled, collection.compiled)
}

/**
 * The rows that can be shown, from a place up to, and without, another. Those of a large collection may still be on their
 * way, and a record may be unreadable: to ask `rows` for one of these throws.
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

/** The cases that have one of the values chosen of a facet; null where none is chosen. */
function findChosen(state: DayState, keys: FacetKeys, facet: Facet, chosen: readonly string[]): Bits | null {
  if (chosen.length === 0) return null
  const values = state.values[facet]
  const sets = chosen.flatMap((value) => values[keys[facet].indexOf(value)] ?? [])
  return unite(sets, state.onRecord.length * 32)
}

/** The cases of each facet's choice, and those that pass everything else. */
interface Masks {
  readonly chosen: Readonly<Record<Facet, Bits | null>>
  /** On record, and found by their names. */
  readonly named: Bits
  /** The window that the cases have to match; null where there is none. */
  readonly window: Bits | null
}

/** The values offered of a facet with how many cases of a set have each; `counted` is in the order of `keys`. */
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

function passAll({ chosen, named, window }: Masks, without?: Facet): Bits {
  return intersect(named, [window, ...FACETS.map((facet) => (facet === without ? null : chosen[facet]))])
}

/**
 * Answers a query in full. Facets are OR inside and AND across; each facet's counts ignore its own choice. A case matches
 * a window when one of its events, counted or possible as of the day, possibly falls in it. With a day known on, all of it
 * is limited to what sources published by that day had said.
 */
export function select(whole: Collection, query: CaseQuery, names: Collators = PLAIN_NAMES): Selection {
  // One that is limited already may be shown while another day is worked out, and is not to be worked out anew.
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
  const counts = (facet: Facet) =>
    listCounts(
      facet,
      { keys: keys[facet], options: facetOptions[facet], chosen: query.facets[facet] },
      engine.countValues(masks.chosen[facet] ? passAll(masks, facet) : selected, facet, asOf),
    )
  const byName = query.sort.some(({ column }) => column === 'person')
  const ranks = byName ? findNameRanks(collection, names.locale) : null
  const cases =
    query.sort.length > 0
      ? engine.sort(selected, query.sort, { ...names, asOf, ranks })
      : found
        ? sortBestFirst(listBits(selected), found)
        : listBits(selected)
  const rows = new LazyList(cases.length, (place) => collection.row(cases[place] ?? -1, asOf))
  let facets: Selection['facets'] | undefined
  const readiness = (place: number): Readiness => {
    const at = cases[place] ?? -1
    if (!collection.has(at)) return 'waiting'
    return collection.explain(at) === null ? 'ready' : 'unreadable'
  }
  const lane = (row: CaseAsOf) =>
    computeCaseLane(row, asOf, (event) => matchWindow(event, row.entry, window ?? { from: null, to: null }))
  let histogram: Histogram | undefined
  let timeline: readonly CaseLane[] | undefined
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
    get facets() {
      facets ??= {
        held: counts('held'),
        sought: counts('sought'),
        notice: counts('notice'),
        status: counts('status'),
        custody: counts('custody'),
        protection: counts('protection'),
      }
      return facets
    },
    count(facet, value) {
      const bits = engine.at(asOf).values[facet][keys[facet].indexOf(value)]
      return bits ? countBoth(selected, bits) : 0
    },
    get histogram() {
      histogram ??= engine.count(selected, asOf, { from: query.from, to: query.to })
      return histogram
    },
    lane,
    get timeline() {
      timeline ??= listReadyRows({ rows, readiness }).map(lane)
      return timeline
    },
  }
}
