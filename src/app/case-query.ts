import { formatBoardAddress, formatCaseAddress, splitAddress } from '../domain/address.ts'
import type { QueryRemark } from '../domain/address-params.ts'
import type { CaseQuery } from '../domain/query.ts'
import { formatQuery, parseQuery } from '../domain/query-codec.ts'
import type { CaseLinks } from '../ui/case-links.ts'
import { navigate, useAddress } from './address-store.ts'

/** The query in the address, what of it was not understood, and the one way to change it. */
export interface CaseQueryState {
  readonly query: CaseQuery
  readonly remarks: readonly QueryRemark[]
  readonly change: (next: CaseQuery, how?: 'push' | 'replace') => void
  readonly links: CaseLinks
}

function change(next: CaseQuery, how: 'push' | 'replace' = 'push'): void {
  const { path } = splitAddress(location.hash)
  const text = formatQuery(next)
  navigate(`#${path}${text === '' ? '' : `?${text}`}`, { replace: how === 'replace' })
}

/** The addresses of everything, carrying the query along. */
function makeLinks(query: CaseQuery): CaseLinks {
  return {
    board: formatBoardAddress(query),
    case: (caseId) => formatCaseAddress(caseId, query),
    event: (caseId, eventId) => formatCaseAddress(caseId, query, eventId),
  }
}

export function useCaseQuery(): CaseQueryState {
  const { query, remarks } = parseQuery(useAddress().search)
  return { query, remarks, change, links: makeLinks(query) }
}
