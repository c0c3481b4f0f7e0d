import { LONGEST_SEARCH } from '../../limits.ts'
import { COLUMNS } from '../as-of/case-as-of.ts'
import { LANGUAGES } from '../case/language.ts'
import type { QueryRemark } from './address-params.ts'
import {
  choiceParameter,
  dayParameter,
  flagParameter,
  formatTable,
  listParameter,
  type Parameter,
  type ParameterTable,
  parseTable,
  textParameter,
} from './parameter.ts'
import {
  type CaseQuery,
  DENSITIES,
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

const COLUMN_LIST = listParameter({
  isKnown: isColumn,
  arrange: (chosen) =>
    COLUMNS.filter((column) => chosen.includes(column) || (column === 'person' && chosen.length > 0)),
})

const COLUMN_CHOICE: Parameter<CaseQuery['columns']> = {
  initial: null,
  parse: (value, problems) => {
    const columns = COLUMN_LIST.parse(value, problems)
    return columns.length === 0 || columns.length === COLUMNS.length ? null : columns
  },
  format: (columns) => COLUMN_LIST.format(columns ?? []),
}

/** The column that a part of `sort` names; a minus before it reverses the order. */
function columnOf(part: string): string {
  return part.replace(/^-/, '')
}

const SORT_LIST = listParameter({ isKnown: (part): part is string => isColumn(columnOf(part)) })

const SORT: Parameter<readonly SortKey[]> = {
  initial: [],
  parse: (value, problems) => {
    const keys: SortKey[] = []
    for (const part of SORT_LIST.parse(value, problems)) {
      const column = columnOf(part)
      if (isColumn(column) && !keys.some((key) => key.column === column))
        keys.push({ column, descending: column !== part })
    }
    return keys
  },
  format: (keys) => SORT_LIST.format(keys.map((key) => `${key.descending ? '-' : ''}${key.column}`)),
}

function makeFacet(facet: Facet): Parameter<readonly string[]> {
  return listParameter({
    isKnown: (part): part is string => isFacetValue(facet, part),
    arrange: (values) => sortFacetValues(facet, values),
  })
}

type Flat = Omit<CaseQuery, 'facets'> & CaseQuery['facets']

/** The parameters of the board, which every page keeps. Each has the name of its field. */
const QUERY: ParameterTable<Flat> = {
  q: textParameter(LONGEST_SEARCH),
  held: makeFacet('held'),
  sought: makeFacet('sought'),
  notice: makeFacet('notice'),
  status: makeFacet('status'),
  custody: makeFacet('custody'),
  protection: makeFacet('protection'),
  from: dayParameter('first'),
  to: dayParameter('last'),
  certain: flagParameter(),
  asOf: dayParameter('last'),
  known: dayParameter('last'),
  sort: SORT,
  columns: COLUMN_CHOICE,
  density: choiceParameter(DENSITIES, null),
  lang: choiceParameter(LANGUAGES, null),
}

/**
 * Parses the query part of an address ("held=PL,IT&asOf=2013-09-05", with or without its question mark). Ignores unknown
 * parameters and values, with a remark; never throws. A year or month means its first day in `from`, its last in `to`,
 * `asOf` and `known`. `others` are parameters that the page parses itself.
 */
export function parseQuery(text: string, others: readonly string[] = []): ParsedQuery {
  const { values, remarks } = parseTable(QUERY, text, others)
  const { held, sought, notice, status, custody, protection, ...query } = values
  return { query: { ...query, facets: { held, sought, notice, status, custody, protection } }, remarks }
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
  return formatTable(QUERY, { ...query, ...query.facets })
}
