import { useEffect } from 'react'
import {
  formatBoardAddress,
  formatCaseAddress,
  formatPageAddress,
  formatSameAddress,
  splitAddress,
} from '../../domain/query/address.ts'
import { keepParameters, type QueryRemark } from '../../domain/query/address-params.ts'
import type { Links } from '../../domain/query/links.ts'
import { type CaseQuery, clearFilters } from '../../domain/query/query.ts'
import { parseQuery } from '../../domain/query/query-codec.ts'
import { type How, navigate, useAddress } from './address-store.ts'

/** What the frame needs of the address. */
export type PageState = Pick<FiltersState, 'query' | 'change' | 'links'>

/** The query in the address, what of it was not understood, and the one way to change it. */
export interface FiltersState {
  readonly query: CaseQuery
  /** What the address asks for: another day than `query` while that is being worked out. */
  readonly asked: CaseQuery
  readonly remarks: readonly QueryRemark[]
  readonly change: (next: CaseQuery, how?: How) => void
  /** Takes filters and days away, a day that is still being worked out too. */
  readonly clear: () => void
  readonly links: Links
}

/** Goes to the page one is on with another query, its own choices kept; the part that the address led to is left. */
function changeTo(next: CaseQuery, own: string, how: How): void {
  const { path } = splitAddress(location.hash)
  navigate(formatSameAddress(path, next, own), how)
}

/** The addresses of everything, carrying the query along. */
function makeLinks(query: CaseQuery): Links {
  return {
    board: formatBoardAddress(query),
    case: (caseId) => formatCaseAddress(caseId, query),
    event: (caseId, part) => formatCaseAddress(caseId, query, part),
    sources: formatPageAddress('sources', query),
    source: (part) => formatPageAddress('sources', query, { part }),
    changes: formatPageAddress('changes', query),
    compare: formatPageAddress('compare', query),
    about: formatPageAddress('about', query),
    term: (part) => formatPageAddress('about', query, { part }),
  }
}

/**
 * The state of a page that goes on showing the days of `shown` while another day known on is worked out. A step taken
 * meanwhile that leaves the days alone leaves those that the address asks for.
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

/** The query part of the address that is on the screen. */
let drawn = ''

/** `own` are the parameters that the page itself reads; a change of the query leaves them as they are. */
export function useFilters(own: readonly string[] = []): FiltersState {
  const { search } = useAddress()
  const { query, remarks } = parseQuery(search, own)
  useEffect(() => {
    drawn = search
  }, [search])
  const change = (next: CaseQuery, how: How = 'push') => {
    // What was typed meanwhile and is not drawn yet is kept by a step that does not concern it; an Undo brings its own.
    const waiting = search === drawn && next.q === query.q
    const { q } = waiting ? parseQuery(splitAddress(location.hash).search, own).query : next
    changeTo({ ...next, q }, keepParameters(search, own), how)
  }
  const clear = () => change({ ...clearFilters(query), asOf: null, known: null })
  return { query, asked: query, remarks, change, clear, links: makeLinks(query) }
}
