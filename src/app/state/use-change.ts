import { useCallback, useEffect, useRef } from 'react'
import type { CaseQuery } from '../../domain/query/query.ts'

/** Changes the query as it stands when it is called. */
export type ChangeQuery = (make: (query: CaseQuery) => CaseQuery, how?: 'push' | 'replace') => void

/** One function for the life of a component, so that parts which a step does not concern are not drawn again for it. */
export function useChange(
  query: CaseQuery,
  onChange: (next: CaseQuery, how?: 'push' | 'replace') => void,
): ChangeQuery {
  const latest = useRef({ query, onChange })
  useEffect(() => {
    latest.current = { query, onChange }
  })
  return useCallback((make, how) => latest.current.onChange(make(latest.current.query), how), [])
}
