import { type CaseQuery, FACETS } from '../../../domain/query/query.ts'
import type { Messages } from '../../../messages/types.ts'

/** The filters of a query in words, for the head of a file; "none" where nothing narrows it. */
export function describeFilters(query: CaseQuery, m: Messages, nameDay = m.day): string {
  const { chip } = m.board
  const parts = [
    ...(query.q.trim() === '' ? [] : [chip.q(query.q.trim())]),
    ...FACETS.flatMap((facet) => {
      const values = query.facets[facet].map((value) => m.facetValue(facet, value))
      return values.length > 0 ? [chip.facet(facet, values.join(' / '))] : []
    }),
    ...(query.from === null ? [] : [chip.from(nameDay(query.from))]),
    ...(query.to === null ? [] : [chip.to(nameDay(query.to))]),
    ...(query.certain ? [chip.certain] : []),
  ]
  return parts.length > 0 ? parts.join('; ') : m.board.noFilters
}
