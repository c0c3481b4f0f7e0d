import { COLUMNS } from './case-row.ts'
import { type Day, formatDay, parseDaySpan } from './day.ts'
import {
  type CaseQuery,
  EMPTY_QUERY,
  FACETS,
  type Facet,
  isColumn,
  isFacetValue,
  type SortKey,
  sortFacetValues,
} from './query.ts'

/** Something in an address that was not understood and was left out, or cut. */
export type QueryRemark =
  | { readonly kind: 'unknown-value'; readonly parameter: string; readonly value: string }
  | { readonly kind: 'unknown-parameter'; readonly parameter: string }
  | { readonly kind: 'repeated-parameter'; readonly parameter: string }
  | { readonly kind: 'search-cut'; readonly length: number }
  | { readonly kind: 'address-cut'; readonly length: number }

export interface ParsedQuery {
  readonly query: CaseQuery
  readonly remarks: readonly QueryRemark[]
}

/** Longest search text kept, in UTF-16 units; no name needs more. */
export const MAX_SEARCH_LENGTH = 200
/** Longest query part of an address that is read, in UTF-16 units; browsers and mail programs stop well below. */
const MAX_ADDRESS_LENGTH = 20_000
/** More unknown values than this in one parameter say nothing new. */
const MAX_REMARKS = 50

type Note = (remark: QueryRemark) => void

function parseDayOf(parameter: string, value: string, end: 'first' | 'last', note: Note): Day | null {
  const day = parseDaySpan(value)?.[end]
  if (day === undefined) note({ kind: 'unknown-value', parameter, value })
  return day ?? null
}

function splitList(value: string): readonly string[] {
  return [...new Set(value.split(',').filter((part) => part !== ''))]
}

function parseList<T extends string>(
  parameter: string,
  value: string,
  isKnown: (part: string) => part is T,
  note: Note,
): readonly T[] {
  return splitList(value).filter((part): part is T => {
    const known = isKnown(part)
    if (!known) note({ kind: 'unknown-value', parameter, value: part })
    return known
  })
}

function parseSort(value: string, note: Note): readonly SortKey[] {
  const keys: SortKey[] = []
  for (const part of splitList(value)) {
    const descending = part.startsWith('-')
    const column = descending ? part.slice(1) : part
    if (!isColumn(column)) note({ kind: 'unknown-value', parameter: 'sort', value: part })
    else if (!keys.some((key) => key.column === column)) keys.push({ column, descending })
  }
  return keys
}

function parseSearch(value: string, note: Note): string {
  if (value.length <= MAX_SEARCH_LENGTH) return value
  note({ kind: 'search-cut', length: MAX_SEARCH_LENGTH })
  return value.slice(0, MAX_SEARCH_LENGTH).toWellFormed()
}

function parseCertain(value: string, note: Note): boolean {
  if (value !== '1') note({ kind: 'unknown-value', parameter: 'certain', value })
  return value === '1'
}

function parseColumns(value: string, note: Note): CaseQuery['columns'] {
  const chosen = parseList('columns', value, isColumn, note)
  if (chosen.length === 0) return null
  const columns = COLUMNS.filter((column) => column === 'person' || chosen.includes(column))
  return columns.length === COLUMNS.length ? null : columns
}

function isFacet(parameter: string): parameter is Facet {
  return (FACETS as readonly string[]).includes(parameter)
}

/** The query with one parameter of the address read into it. */
function parseParameter(query: CaseQuery, parameter: string, value: string, note: Note): CaseQuery {
  if (isFacet(parameter)) {
    const isKnown = (part: string): part is string => isFacetValue(parameter, part)
    const values = sortFacetValues(parameter, parseList(parameter, value, isKnown, note))
    return { ...query, facets: { ...query.facets, [parameter]: values } }
  }
  switch (parameter) {
    case 'q':
      return { ...query, q: parseSearch(value, note) }
    case 'from':
      return { ...query, from: parseDayOf(parameter, value, 'first', note) }
    case 'to':
      return { ...query, to: parseDayOf(parameter, value, 'last', note) }
    case 'certain':
      return { ...query, certain: parseCertain(value, note) }
    case 'asOf':
      return { ...query, asOf: parseDayOf(parameter, value, 'last', note) }
    case 'sort':
      return { ...query, sort: parseSort(value, note) }
    case 'columns':
      return { ...query, columns: parseColumns(value, note) }
    default:
      note({ kind: 'unknown-parameter', parameter })
      return query
  }
}

/**
 * Reads the query part of an address ("held=PL,IT&asOf=2013-09-05", with or without its question mark). Whatever is not
 * understood is left out with a remark; it never throws. Years and months are taken for their first day in `from`, for
 * their last in `to` and `asOf`.
 */
export function parseQuery(text: string): ParsedQuery {
  const remarks: QueryRemark[] = []
  const note: Note = (remark) => {
    if (remarks.length < MAX_REMARKS) remarks.push(remark)
  }
  const bare = text.startsWith('?') ? text.slice(1) : text
  if (bare.length > MAX_ADDRESS_LENGTH) note({ kind: 'address-cut', length: MAX_ADDRESS_LENGTH })
  const seen = new Set<string>()
  let query = EMPTY_QUERY
  for (const [parameter, value] of new URLSearchParams(bare.slice(0, MAX_ADDRESS_LENGTH))) {
    if (seen.has(parameter)) note({ kind: 'repeated-parameter', parameter })
    else if (value !== '' || parameter !== '') query = parseParameter(query, parameter, value, note)
    seen.add(parameter)
  }
  return { query, remarks }
}

/** One escape for all: what a list separates by stays readable, everything else that could end a value is escaped. */
function escapeValue(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replaceAll('%2C', ',')
}

/** The query part of the address, without a question mark: fixed order, defaults left out; "" for the empty query. */
export function formatQuery(query: CaseQuery): string {
  const days = (day: Day | null) => (day === null ? '' : formatDay(day))
  const sort = query.sort.map((key) => `${key.descending ? '-' : ''}${key.column}`).join(',')
  const pairs: readonly (readonly [string, string])[] = [
    ['q', query.q],
    ...FACETS.map((facet) => [facet, query.facets[facet].join(',')] as const),
    ['from', days(query.from)],
    ['to', days(query.to)],
    ['certain', query.certain ? '1' : ''],
    ['asOf', days(query.asOf)],
    ['sort', sort],
    ['columns', query.columns?.join(',') ?? ''],
  ]
  return pairs
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${escapeValue(value)}`)
    .join('&')
}
