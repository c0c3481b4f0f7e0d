import type { CaseQuery } from './query.ts'
import { formatQuery } from './query-codec.ts'

function withQuery(path: string, query: CaseQuery): string {
  const text = formatQuery(query)
  return `#${path}${text === '' ? '' : `?${text}`}`
}

/** The address of the board, behind `#`, so that the host's logs see nothing of it. */
export function formatBoardAddress(query: CaseQuery): string {
  return withQuery('/', query)
}

/** The address of a case page, or of one event on it; the query goes along, so that day and selection stay. */
export function formatCaseAddress(caseId: string, query: CaseQuery, eventId?: string): string {
  const path = `/cases/${encodeURIComponent(caseId)}`
  return withQuery(eventId === undefined ? path : `${path}/${encodeURIComponent(eventId)}`, query)
}

/** Path and query part of what stands behind `#`; an address without a path is the board's. */
export function splitAddress(hash: string): { readonly path: string; readonly search: string } {
  const bare = hash.startsWith('#') ? hash.slice(1) : hash
  const cut = bare.indexOf('?')
  const path = cut === -1 ? bare : bare.slice(0, cut)
  return { path: path === '' ? '/' : path, search: cut === -1 ? '' : bare.slice(cut + 1) }
}
