import type { CaseQuery } from './query.ts'
import { formatQuery } from './query-codec.ts'

/** Pages beside the board and the cases. */
export const PAGES = ['sources', 'changes', 'compare', 'about', 'print'] as const
export type Page = (typeof PAGES)[number]

/** `own` is what the page itself keeps in the address, as formatted by its codec. */
function withQuery(path: string, query: CaseQuery, own = ''): string {
  const text = [formatQuery(query), own].filter(Boolean).join('&')
  return `#${path}${text === '' ? '' : `?${text}`}`
}

/** The address of the board, behind `#`, so that the host's logs see nothing of it. */
export function formatBoardAddress(query: CaseQuery): string {
  return withQuery('/', query)
}

/**
 * The address of a case page, or of one part of it: an event, a notice, a claim or a source, by its id. The query goes
 * along, so that day, selection and language stay.
 */
export function formatCaseAddress(caseId: string, query: CaseQuery, part?: string): string {
  const path = `/cases/${encodeURIComponent(caseId)}`
  return withQuery(part === undefined ? path : `${path}/${encodeURIComponent(part)}`, query)
}

/** The address of another page, or of one entry on it (a source, a term); the query goes along. */
export function formatPageAddress(
  page: Page,
  query: CaseQuery,
  { part, own = '' }: { readonly part?: string; readonly own?: string } = {},
): string {
  return withQuery(part === undefined ? `/${page}` : `/${page}/${encodeURIComponent(part)}`, query, own)
}

/** The address of the page one is on, with another query or with other choices of its own. */
export function formatSameAddress(path: string, query: CaseQuery, own = ''): string {
  return withQuery(path, query, own)
}

/** An address of which a program on the way has encoded the signs that part it; what cannot be decoded stays as it is. */
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
 * Path and query part of what stands behind `#`, in any of the forms that programs make of it: encoded, with `!` before it, or
 * without its slash. The path begins with a slash always; an address without a path is the board's.
 */
export function splitAddress(hash: string): { readonly path: string; readonly search: string } {
  const bare = decodeSigns(hash.replace(/^#/, '')).replace(/^\/?!(?=\/|\?|$)/, '')
  const cut = bare.indexOf('?')
  const path = cut === -1 ? bare : bare.slice(0, cut)
  return { path: path.startsWith('/') ? path : `/${path}`, search: cut === -1 ? '' : bare.slice(cut + 1) }
}
