import type { SelectionColumns } from './engine/columns.ts'
import { ASKS } from './engine/day-state.ts'
import { type Facet, NONE, sortFacetValues } from './query.ts'
import { CASE_STATUSES, CUSTODY_VALUES, EVENT_TYPES, NOTICE_TYPES, PROTECTION_VALUES } from './vocabulary.ts'

/** The key of each value of each facet, in the order in which the engine counts them. */
export type FacetKeys = Readonly<Record<Facet, readonly string[]>>

/** The keys of the values of a collection with these columns; what nothing is reported of comes last. */
export function listFacetKeys({ countries }: SelectionColumns): FacetKeys {
  return {
    held: [...countries, NONE],
    sought: [...countries, NONE],
    notice: [...NOTICE_TYPES, NONE],
    status: CASE_STATUSES,
    custody: CUSTODY_VALUES,
    protection: PROTECTION_VALUES,
  }
}

/** Each value of each facet that a case of the collection has on some day, so that a choice does not vanish with the day. */
export type FacetOptions = Readonly<Record<Facet, readonly string[]>>

/** The numbers above 0 that occur in a column, less 1. */
function listSet(column: Uint8Array): readonly number[] {
  const seen = new Uint8Array(256)
  for (const value of column) seen[value] = 1
  return [...seen.keys()].slice(1).flatMap((value) => (seen[value] === 1 ? [value - 1] : []))
}

export function computeFacetOptions(columns: SelectionColumns): FacetOptions {
  const { countries, events, notices } = columns
  const detention = EVENT_TYPES.indexOf('detention')
  const held = new Set<number>()
  const sought = new Set(notices.request)
  const noticed = new Set<number>()
  events.type.forEach((type, event) => {
    const country = events.country[event] ?? 0
    if (type === detention && country > 0) held.add(country - 1)
    if (ASKS[type] !== 1) return
    for (let r = events.requestStart[event] ?? 0; r < (events.requestStart[event + 1] ?? 0); r++)
      sought.add(events.request[r] ?? 0)
  })
  notices.type.forEach((type, notice) => {
    if (notices.possiblySame[notice] !== 1) noticed.add(type)
  })
  const of = (facet: Facet, keys: readonly string[], places: Iterable<number>, always: string) =>
    sortFacetValues(facet, [always, ...[...places].flatMap((place) => keys[place] ?? [])])
  return {
    held: of('held', countries, held, NONE),
    sought: of('sought', countries, sought, NONE),
    notice: of('notice', NOTICE_TYPES, noticed, NONE),
    status: of('status', CASE_STATUSES, listSet(events.status), 'unknown'),
    custody: of('custody', CUSTODY_VALUES, listSet(events.custody), 'unknown'),
    protection: of('protection', PROTECTION_VALUES, listSet(events.protection), 'unknown'),
  }
}

/** One value of a facet and the number of cases with it under all other filters. */
export interface FacetCount {
  readonly value: string
  readonly count: number
  readonly chosen: boolean
}
