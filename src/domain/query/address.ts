import {
  CHRONOLOGY_PARAMETERS,
  COMPARE_PARAMETERS,
  FIGURE_PARAMETERS,
  PRINT_PARAMETERS,
  SOURCE_PARAMETERS,
} from './address-params.ts'
import type { CaseQuery } from './query.ts'
import { formatQuery, type ParsedQuery, parseQuery } from './query-codec.ts'

/** Pages other than the board and the cases. */
export const PAGES = ['sources', 'changes', 'compare', 'about', 'print', 'own', 'new', 'edit'] as const
export type Page = (typeof PAGES)[number]

/** The address of a page (`path`) with a query. `own` are the page's own parameters, as formatted by its table. */
export function formatSameAddress(path: string, query: CaseQuery, own = ''): string {
  const text = [formatQuery(query), own].filter(Boolean).join('&')
  return `#${path}${text === '' ? '' : `?${text}`}`
}

/** The address of the board, behind `#`, so that it does not appear in the host's logs. */
export function formatBoardAddress(query: CaseQuery): string {
  return formatSameAddress('/', query)
}

/**
 * The address of a case page, or of one part of it: an event, a notice, a claim or a source, by its id. It includes the
 * query, so that day, selection and language stay.
 */
export function formatCaseAddress(caseId: string, query: CaseQuery, part?: string): string {
  const path = `/cases/${encodeURIComponent(caseId)}`
  return formatSameAddress(part === undefined ? path : `${path}/${encodeURIComponent(part)}`, query)
}

/** The address of another page, or of one entry on it (a source, a term); it includes the query. */
export function formatPageAddress(
  page: Page,
  query: CaseQuery,
  { part, own = '' }: { readonly part?: string; readonly own?: string } = {},
): string {
  return formatSameAddress(
    part === undefined ? `/${page}` : `/${page}/${encodeURIComponent(part)}`,
    query,
    own,
  )
}

/** Decodes an address in which another program has percent-encoded `/`, `?` or `!`; unchanged if it cannot be decoded. */
function decodeSigns(text: string): string {
  const cut = text.indexOf('?')
  const [path, rest] = cut === -1 ? [text, ''] : [text.slice(0, cut), text.slice(cut)]
  if (!/^\/?[a-z]*(?:%21|%2f|%3f)/i.test(path)) return text
  try {
    return decodeURIComponent(path) + rest
  } catch {
    return text
  }
}

/**
 * The path and the query part of what follows `#`, in any of the forms that other programs make of it: encoded, with a
 * leading `!`, or without its slash. The path always starts with a slash; an address without a path is the board's.
 */
export function splitAddress(hash: string): { readonly path: string; readonly search: string } {
  const bare = decodeSigns(hash.replace(/^#/, '')).replace(/^\/?!(?=\/|\?|$)/, '')
  const cut = bare.indexOf('?')
  const path = cut === -1 ? bare : bare.slice(0, cut)
  return { path: path.startsWith('/') ? path : `/${path}`, search: cut === -1 ? '' : bare.slice(cut + 1) }
}

/** Parameters that a page reads in addition to the query, by the first segment of its path; every other path shows the board. */
const OWN_PARAMETERS = new Map<string | undefined, readonly string[]>([
  ['cases', CHRONOLOGY_PARAMETERS],
  ['sources', SOURCE_PARAMETERS],
  ['changes', CHRONOLOGY_PARAMETERS],
  ['compare', COMPARE_PARAMETERS],
  ['print', PRINT_PARAMETERS],
  ['about', []],
])

/** The parameters that the page at `path` reads in addition to the query. */
export function listOwnParameters(path: string): readonly string[] {
  return OWN_PARAMETERS.get(path.split('/')[1]?.toLowerCase()) ?? FIGURE_PARAMETERS
}

/** The hash of an address, parsed. */
export interface ParsedAddress extends ParsedQuery {
  /** The text that was parsed. */
  readonly hash: string
  readonly path: string
  /** The part after the question mark, unparsed; pages read their own parameters from it. */
  readonly search: string
}

/** Parses the hash of an address. The page's own parameters are left out of query and remarks. */
export function parseAddress(hash: string): ParsedAddress {
  const { path, search } = splitAddress(hash)
  return { hash, path, search, ...parseQuery(search, listOwnParameters(path)) }
}
