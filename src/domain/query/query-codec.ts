import { COLUMNS } from '../as-of/case-as-of.ts'
import { isLanguage, type Language } from '../case/language.ts'
import {
  collectRemarks,
  formatDayParameter,
  formatParameters,
  type Note,
  parseDayOf,
  parseList,
  type QueryRemark,
  readParameters,
  splitList,
} from './address-params.ts'
import {
  type CaseQuery,
  DENSITIES,
  type Density,
  EMPTY_QUERY,
  FACETS,
  type Facet,
  isColumn,
  isFacetValue,
  type SortKey,
  sortFacetValues,
} from './query.ts'

export interface ParsedQuery {
  readonly query: CaseQuery
  readonly remarks: readonly QueryRemark[]
}

/** Longest search text kept, in UTF-16 units; no name needs more. */
export const MAX_SEARCH_LENGTH = 200

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

function parseDensity(value: string, note: Note): Density | null {
  const density = DENSITIES.find((one) => one === value)
  if (!density) note({ kind: 'unknown-value', parameter: 'density', value })
  return density ?? null
}

function parseLanguage(value: string, note: Note): Language | null {
  if (isLanguage(value)) return value
  note({ kind: 'unknown-value', parameter: 'lang', value })
  return null
}

function isFacet(parameter: string): parameter is Facet {
  return (FACETS as readonly string[]).includes(parameter)
}

/** The query after one parameter of the address was applied to it. */
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
    case 'known':
      return { ...query, known: parseDayOf(parameter, value, 'last', note) }
    case 'sort':
      return { ...query, sort: parseSort(value, note) }
    case 'columns':
      return { ...query, columns: parseColumns(value, note) }
    case 'density':
      return { ...query, density: parseDensity(value, note) }
    case 'lang':
      return { ...query, lang: parseLanguage(value, note) }
    default:
      note({ kind: 'unknown-parameter', parameter })
      return query
  }
}

/**
 * Parses the query part of an address ("held=PL,IT&asOf=2013-09-05", with or without its question mark). Ignores unknown
 * parameters and values, with a remark; never throws. A year or month means its first day in `from`, its last in `to`,
 * `asOf` and `known`. `others` are parameters that the page parses itself.
 */
export function parseQuery(text: string, others: readonly string[] = []): ParsedQuery {
  const { remarks, note } = collectRemarks()
  let query = EMPTY_QUERY
  for (const [parameter, value] of readParameters(text, note)) {
    if (!others.includes(parameter)) query = parseParameter(query, parameter, value, note)
  }
  return { query, remarks }
}

/** Cache of `formatQuery`: every link on a board formats the same query. */
const formatted = new WeakMap<CaseQuery, string>()

/** Formats the query part of an address, without a question mark: fixed order, without defaults; "" for the empty query. */
export function formatQuery(query: CaseQuery): string {
  const known = formatted.get(query)
  if (known !== undefined) return known
  const text = format(query)
  formatted.set(query, text)
  return text
}

function format(query: CaseQuery): string {
  const sort = query.sort.map((key) => `${key.descending ? '-' : ''}${key.column}`).join(',')
  return formatParameters([
    ['q', query.q],
    ...FACETS.map((facet) => [facet, query.facets[facet].join(',')] as const),
    ['from', formatDayParameter(query.from)],
    ['to', formatDayParameter(query.to)],
    ['certain', query.certain ? '1' : ''],
    ['asOf', formatDayParameter(query.asOf)],
    ['known', formatDayParameter(query.known)],
    ['sort', sort],
    ['columns', query.columns?.join(',') ?? ''],
    ['density', query.density ?? ''],
    ['lang', query.lang ?? ''],
  ])
}
