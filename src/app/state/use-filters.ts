import {
  formatBoardAddress,
  formatCaseAddress,
  formatPageAddress,
  formatSameAddress,
  listOwnParameters,
  parseAddress,
  splitAddress,
} from '../../domain/query/address.ts'
import { keepParameters, type QueryRemark } from '../../domain/query/address-params.ts'
import type { Links } from '../../domain/query/links.ts'
import { type CaseQuery, clearFilters } from '../../domain/query/query.ts'
import { useAddress } from './address-provider.tsx'
import { type HistoryMode, navigate } from './address-store.ts'

/** What the frame needs of the address. */
export type PageState = Pick<FiltersState, 'query' | 'change' | 'links'>

/** The query in the address, remarks on what could not be read there, and the functions that change it. */
export interface FiltersState {
  readonly query: CaseQuery
  /** The query in the address; its days differ from those of `query` while another day known on is computed. */
  readonly asked: CaseQuery
  readonly remarks: readonly QueryRemark[]
  readonly change: (next: CaseQuery, how?: HistoryMode) => void
  /** Clears filters and days, including a day that is still being computed. */
  readonly clear: () => void
  readonly links: Links
}

/** Changes the query in the address of the current page; keeps the page's own parameters, drops the part it links to. */
function changeTo(next: CaseQuery, pageParameters: string, how: HistoryMode): void {
  const { path } = splitAddress(location.hash)
  navigate(formatSameAddress(path, next, pageParameters), how)
}

/** Makes links to all pages; each keeps the query. */
function makeLinks(query: CaseQuery): Links {
  return {
    board: formatBoardAddress(query),
    case: (caseId) => formatCaseAddress(caseId, query),
    event: (caseId, part) => formatCaseAddress(caseId, query, part),
    sources: formatPageAddress('sources', query),
    source: (part) => formatPageAddress('sources', query, { part }),
    changes: formatPageAddress('changes', query),
    compare: formatPageAddress('compare', query),
    own: formatPageAddress('own', query),
    new: formatPageAddress('new', query),
    about: formatPageAddress('about', query),
    term: (part) => formatPageAddress('about', query, { part }),
  }
}

/**
 * The state of a page that still shows the days of `shown` while another day known on is computed. A change that does not
 * touch the days keeps the pending days of the address.
 */
export function showDays(asked: FiltersState, shown: CaseQuery): FiltersState {
  const { query, change } = asked
  if (query.asOf === shown.asOf && query.known === shown.known) return asked
  return {
    ...asked,
    query: shown,
    links: makeLinks(shown),
    change: (next, how) =>
      change(
        {
          ...next,
          asOf: next.asOf === shown.asOf ? query.asOf : next.asOf,
          known: next.known === shown.known ? query.known : next.known,
        },
        how,
      ),
  }
}

/** The query in the address. A change of it keeps the parameters that the page itself reads. */
export function useFilters(): FiltersState {
  const { path, search, query, remarks, drawn } = useAddress()
  const change = (next: CaseQuery, how: HistoryMode = 'push') => {
    // A change that does not touch the search text keeps what was typed but is not rendered yet; an Undo restores its own.
    const keepTyped = search === drawn.current && next.q === query.q
    const { q } = keepTyped ? parseAddress(location.hash).query : next
    changeTo({ ...next, q }, keepParameters(search, listOwnParameters(path)), how)
  }
  const clear = () => change({ ...clearFilters(query), asOf: null, known: null })
  return { query, asked: query, remarks, change, clear, links: makeLinks(query) }
}
