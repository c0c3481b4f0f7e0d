import {
  formatBoardAddress,
  formatCaseAddress,
  formatPageAddress,
  formatSameAddress,
  splitAddress,
} from '../domain/address.ts'
import type { QueryRemark } from '../domain/address-params.ts'
import type { CaseQuery } from '../domain/query.ts'
import { parseQuery } from '../domain/query-codec.ts'
import type { CaseLinks } from '../ui/case-links.ts'
import { navigate, useAddress } from './address-store.ts'

/** What the frame needs of the address. */
export type PageState = Pick<CaseQueryState, 'query' | 'change' | 'links'>

/** The query in the address, what of it was not understood, and the one way to change it. */
export interface CaseQueryState {
  readonly query: CaseQuery
  readonly remarks: readonly QueryRemark[]
  readonly change: (next: CaseQuery, how?: 'push' | 'replace') => void
  readonly links: CaseLinks
}

/** What a page keeps in the address beside the query: its parameters, and how the current ones are written. */
export interface OwnParameters {
  readonly names: readonly string[]
  readonly format: (search: string) => string
}

const NONE: OwnParameters = { names: [], format: () => '' }

/** Goes to the page one is on with another query, its own choices kept; the part that the address led to is left. */
function changeTo(next: CaseQuery, own: string, how: 'push' | 'replace'): void {
  const { path } = splitAddress(location.hash)
  navigate(formatSameAddress(path, next, own), { replace: how === 'replace' })
}

/** The addresses of everything, carrying the query along. */
function makeLinks(query: CaseQuery): CaseLinks {
  return {
    board: formatBoardAddress(query),
    case: (caseId) => formatCaseAddress(caseId, query),
    event: (caseId, part) => formatCaseAddress(caseId, query, part),
    sources: formatPageAddress('sources', query),
    source: (part) => formatPageAddress('sources', query, { part }),
    changes: formatPageAddress('changes', query),
    about: formatPageAddress('about', query),
    term: (part) => formatPageAddress('about', query, { part }),
  }
}

export function useCaseQuery(own: OwnParameters = NONE): CaseQueryState {
  const { search } = useAddress()
  const { query, remarks } = parseQuery(search, own.names)
  const change = (next: CaseQuery, how: 'push' | 'replace' = 'push') =>
    changeTo(next, own.format(search), how)
  return { query, remarks, change, links: makeLinks(query) }
}
