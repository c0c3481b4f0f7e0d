import { type CaseRow, computeRow } from './case-row.ts'
import type { Collection } from './collection.ts'
import type { Day } from './day.ts'
import {
  computeFacetOptions,
  computeFacetValues,
  type FacetCount,
  type FacetOptions,
  findFailures,
  listFacetCounts,
  makeTallies,
} from './facets.ts'
import { computeSearchWords, matchesWords } from './fold-text.ts'
import { computeHistogram, computeReach, type Histogram } from './histogram.ts'
import { type CaseQuery, FACETS, type Facet } from './query.ts'
import { type NameCountry, sortRows } from './sort-rows.ts'
import { computeTimelineRow, type TimelineRow } from './timeline.ts'
import { type Match, matchAny, matchWindow, type TimeWindow } from './window.ts'

/** The answer to a query; list, counts and charts come from here and nowhere else. */
export interface Selection {
  readonly query: CaseQuery
  /** The day the board is shown as of, never later than the day of compilation. */
  readonly asOf: Day
  /** The query asked for a later day than the data reach. */
  readonly asOfBeyondData: boolean
  readonly rows: readonly CaseRow[]
  /** Cases with an event on record by that day, whether or not they pass the filters. */
  readonly onRecord: number
  /** Cases of the collection of which nothing is on record by that day. */
  readonly notYetOnRecord: number
  /** First and last bounded day of the cases on record, the latter no later than the day; null where there is none. */
  readonly reach: { readonly from: Day; readonly to: Day } | null
  /** With a window: of the cases that pass all other filters, how many possibly and how many certainly match it. */
  readonly inWindow: { readonly possibly: number; readonly certainly: number } | null
  readonly facets: Readonly<Record<Facet, readonly FacetCount[]>>
  /** Made when it is asked for. */
  readonly histogram: Histogram
  /** One lane for each row, in the order of the rows; made when they are asked for. */
  readonly timeline: readonly TimelineRow[]
}

/** How names are ordered; depends on the reader's language. */
export interface SelectNames {
  readonly nameCountry: NameCountry
  readonly locale: string
}

const PLAIN_NAMES: SelectNames = { nameCountry: (code) => code, locale: 'en' }

interface Prepared {
  readonly options: FacetOptions
  asOf: Day
  rows: readonly CaseRow[]
}

/** The rows of the last day asked for: most steps change a filter, not the day. */
const prepared = new WeakMap<Collection, Prepared>()

function prepare(collection: Collection, asOf: Day): Prepared {
  const known = prepared.get(collection)
  if (known?.asOf === asOf) return known
  const rows = collection.cases.map((entry) => computeRow(entry, asOf)).filter((row) => row !== null)
  const next = { options: known?.options ?? computeFacetOptions(collection), asOf, rows }
  prepared.set(collection, next)
  return next
}

function matchRow(row: CaseRow, window: TimeWindow): Match {
  const counted = matchAny(row.counted, row.entry, window)
  if (counted === 'certain') return counted
  // What had only possibly happened by the day may lie after it: never certain.
  return counted === 'possible' || matchAny(row.possible, row.entry, window) !== 'none' ? 'possible' : 'none'
}

/** The day a query is read as of: what it asks for, but never later than the day of compilation. */
export function computeAsOf(collection: Collection, query: CaseQuery): Day {
  return Math.min(query.asOf ?? collection.compiled, collection.compiled)
}

/**
 * Answers a query in full. Facets are OR inside and AND across; each facet's counts ignore its own choice. A case matches
 * a window when one of its events, counted or possible as of the day, possibly falls in it. With a day known on, all of it
 * is limited to what sources published by that day had said.
 */
export function select(whole: Collection, query: CaseQuery, names: SelectNames = PLAIN_NAMES): Selection {
  const collection = whole.limit(query.known)
  const asOf = computeAsOf(collection, query)
  const { options, rows: onRecord } = prepare(collection, asOf)
  const words = computeSearchWords(query.q)
  const window = query.from === null && query.to === null ? null : { from: query.from, to: query.to }
  const tallies = makeTallies()
  const rows: CaseRow[] = []
  let possibly = 0
  let certainly = 0
  for (const row of onRecord) {
    if (!matchesWords(row.entry.foldedNames, words)) continue
    const match = window ? matchRow(row, window) : 'certain'
    const values = {
      held: computeFacetValues(row, 'held'),
      sought: computeFacetValues(row, 'sought'),
      notice: computeFacetValues(row, 'notice'),
      status: computeFacetValues(row, 'status'),
      custody: computeFacetValues(row, 'custody'),
      protection: computeFacetValues(row, 'protection'),
    }
    const failed = findFailures(values, query.facets)
    if (failed.length === 0) {
      if (match !== 'none') possibly++
      if (match === 'certain') certainly++
    }
    if (match === 'none' || (query.certain && match !== 'certain')) continue
    if (failed.length === 0) rows.push(row)
    for (const facet of FACETS) {
      if (failed.length === 0 || (failed.length === 1 && failed[0] === facet)) {
        for (const value of values[facet]) tallies[facet].set(value, (tallies[facet].get(value) ?? 0) + 1)
      }
    }
  }
  const sorted = sortRows(rows, query.sort, names)
  const count = (facet: Facet) => listFacetCounts(facet, options, query.facets[facet], tallies)
  let histogram: Histogram | undefined
  let timeline: readonly TimelineRow[] | undefined
  return {
    query,
    asOf,
    asOfBeyondData: query.asOf !== null && query.asOf > collection.compiled,
    rows: sorted,
    onRecord: onRecord.length,
    notYetOnRecord: collection.cases.length - onRecord.length,
    reach: computeReach(onRecord, asOf),
    inWindow: window && { possibly, certainly },
    facets: {
      held: count('held'),
      sought: count('sought'),
      notice: count('notice'),
      status: count('status'),
      custody: count('custody'),
      protection: count('protection'),
    },
    get histogram() {
      histogram ??= computeHistogram(sorted, asOf, { from: query.from, to: query.to })
      return histogram
    },
    get timeline() {
      timeline ??= sorted.map((row) =>
        computeTimelineRow(row, asOf, (event) =>
          matchWindow(event, row.entry, window ?? { from: null, to: null }),
        ),
      )
      return timeline
    },
  }
}
