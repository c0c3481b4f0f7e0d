import { COLUMNS, type Column } from '../as-of/case-as-of.ts'
import { isCountryCode } from '../case/countries.ts'
import type { Language } from '../case/language.ts'
import { CASE_STATUSES, CUSTODY_VALUES, NOTICE_TYPES, PROTECTION_VALUES } from '../case/vocabulary.ts'
import type { Day } from '../dates/day.ts'

/** The facets of the board, in their order on the screen. */
export const FACETS = ['held', 'sought', 'notice', 'status', 'custody', 'protection'] as const
export type Facet = (typeof FACETS)[number]

/** How high the rows of the board are. */
export const DENSITIES = ['roomy', 'comfortable', 'compact'] as const
export type Density = (typeof DENSITIES)[number]

/** The facet value of a case that has no other value of that facet: never detained, sought by nobody, no notice. */
export const NONE = 'none-reported'

export interface SortKey {
  readonly column: Column
  readonly descending: boolean
}

/** The filters, days and layout that a reader chose on the board; null and empty: not chosen. Days include both ends. */
export interface CaseQuery {
  readonly q: string
  /** Chosen values: OR inside a facet, AND across. Countries are ISO alpha-2 codes, all else vocabulary keys. */
  readonly facets: Readonly<Record<Facet, readonly string[]>>
  readonly from: Day | null
  readonly to: Day | null
  /** Only cases with an event that certainly falls in the window. */
  readonly certain: boolean
  /** null: latest known, which is the day of compilation. */
  readonly asOf: Day | null
  /** Only what sources published by this day had said; null: everything on record. */
  readonly known: Day | null
  /** Empty: file order. */
  readonly sort: readonly SortKey[]
  /** null: all of them. */
  readonly columns: readonly Column[] | null
  /** null: by the number of rows. */
  readonly density: Density | null
  /** The language of the interface; null: the reader's own. It filters nothing, but every link keeps it. */
  readonly lang: Language | null
}

export const EMPTY_QUERY: CaseQuery = {
  q: '',
  facets: { held: [], sought: [], notice: [], status: [], custody: [], protection: [] },
  from: null,
  to: null,
  certain: false,
  asOf: null,
  known: null,
  sort: [],
  columns: null,
  density: null,
  lang: null,
}

const VOCABULARY: Readonly<Record<Exclude<Facet, 'held' | 'sought'>, readonly string[]>> = {
  notice: [...NOTICE_TYPES, NONE],
  status: CASE_STATUSES,
  custody: CUSTODY_VALUES,
  protection: PROTECTION_VALUES,
}

/** Whether this is a value of the facet, even if no case of the collection has it. */
export function isFacetValue(facet: Facet, value: string): boolean {
  if (facet === 'held' || facet === 'sought') return value === NONE || isCountryCode(value)
  return VOCABULARY[facet].includes(value)
}

/** The distinct values in canonical order: countries by code with NONE last, others in the order of the vocabulary. */
export function sortFacetValues(facet: Facet, values: Iterable<string>): readonly string[] {
  const unique = [...new Set(values)]
  if (facet === 'held' || facet === 'sought') {
    return unique.toSorted((a, b) => Number(a === NONE) - Number(b === NONE) || (a < b ? -1 : 1))
  }
  const order = VOCABULARY[facet]
  return unique.toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
}

/** The query with one value of a facet added to the choice, or removed from it. */
export function toggleFacetValue(query: CaseQuery, facet: Facet, value: string): CaseQuery {
  const chosen = query.facets[facet]
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]
  return { ...query, facets: { ...query.facets, [facet]: sortFacetValues(facet, next) } }
}

/** How many filters a query has: each chosen value of a facet, the search text, and each end of the time filter. */
export function countFilters({ q, facets, from, to }: CaseQuery): number {
  const chosen = FACETS.reduce((sum, facet) => sum + facets[facet].length, 0)
  return chosen + Number(q.trim() !== '') + Number(from !== null) + Number(to !== null)
}

/** Whether anything filters the list; the days, the sort order and the columns do not. */
export function isFiltered(query: CaseQuery): boolean {
  return (
    query.q.trim() !== '' ||
    query.from !== null ||
    query.to !== null ||
    query.certain ||
    FACETS.some((facet) => query.facets[facet].length > 0)
  )
}

/** The query without its filters; days, sort order, columns, density and language stay. */
export function clearFilters(query: CaseQuery): CaseQuery {
  const { asOf, known, sort, columns, density, lang } = query
  return { ...EMPTY_QUERY, asOf, known, sort, columns, density, lang }
}

/** Whether a text names a column of the list. */
export function isColumn(text: string): text is Column {
  return (COLUMNS as readonly string[]).includes(text)
}

/** Changes the query; `make` gets the newest one. `replace` replaces the current entry of the browser's history. */
export type ChangeQuery = (make: (query: CaseQuery) => CaseQuery, history?: 'push' | 'replace') => void
