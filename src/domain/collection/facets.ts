import {
  CASE_STATUSES,
  CUSTODY_VALUES,
  EVENT_TYPES,
  NOTICE_TYPES,
  PROTECTION_VALUES,
} from '../case/vocabulary.ts'
import { type Facet, NONE, sortFacetValues } from '../query/query.ts'
import type { SelectionColumns } from './engine/columns.ts'
import { IS_REQUEST } from './engine/day-state.ts'

/** The key of each value of each facet, in the order in which the engine counts them. */
export type FacetKeys = Readonly<Record<Facet, readonly string[]>>

/** The keys of the facets of a collection with these columns; NONE is last. */
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

/** The values of each facet that a case of the collection has on any day, so that a choice does not vanish with the day. */
export type FacetOptions = Readonly<Record<Facet, readonly string[]>>

/** Marks the numbers that occur in a column. Indexed, without an iterator: columns have hundreds of thousands of rows. */
function markAll(column: Uint8Array | Uint16Array, seen: Uint8Array): Uint8Array {
  for (let i = 0; i < column.length; i++) seen[column[i] ?? 0] = 1
  return seen
}

/** The keys whose index plus `shift` is marked. */
function listMarked(seen: Uint8Array, keys: readonly string[], shift = 0): readonly string[] {
  return keys.filter((_, place) => seen[place + shift] === 1)
}

/** The facet values that occur in a collection; see `FacetOptions`. */
export function computeFacetOptions({ countries, events, notices }: SelectionColumns): FacetOptions {
  const detention = EVENT_TYPES.indexOf('detention')
  const held = new Uint8Array(countries.length + 1)
  const sought = markAll(notices.request, new Uint8Array(countries.length + 1))
  const noticed = new Uint8Array(NOTICE_TYPES.length)
  for (let event = 0; event < events.type.length; event++) {
    const type = events.type[event] ?? 0
    if (type === detention) held[events.country[event] ?? 0] = 1
    if (IS_REQUEST[type] !== 1) continue
    for (let r = events.requestStart[event] ?? 0; r < (events.requestStart[event + 1] ?? 0); r++)
      sought[events.request[r] ?? 0] = 1
  }
  for (let notice = 0; notice < notices.type.length; notice++) {
    if (notices.possiblySame[notice] !== 1) noticed[notices.type[notice] ?? 0] = 1
  }
  const setBy = (column: Uint8Array, keys: readonly string[]) =>
    listMarked(markAll(column, new Uint8Array(keys.length + 1)), keys, 1)
  return {
    held: sortFacetValues('held', [NONE, ...listMarked(held, countries, 1)]),
    sought: sortFacetValues('sought', [NONE, ...listMarked(sought, countries)]),
    notice: sortFacetValues('notice', [NONE, ...listMarked(noticed, NOTICE_TYPES)]),
    status: sortFacetValues('status', ['unknown', ...setBy(events.status, CASE_STATUSES)]),
    custody: sortFacetValues('custody', ['unknown', ...setBy(events.custody, CUSTODY_VALUES)]),
    protection: sortFacetValues('protection', ['unknown', ...setBy(events.protection, PROTECTION_VALUES)]),
  }
}

/** A value of a facet, and the number of cases with it that pass all other filters. */
export interface FacetCount {
  readonly value: string
  readonly count: number
  readonly chosen: boolean
}
