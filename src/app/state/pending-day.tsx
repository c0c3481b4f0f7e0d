import type { CaseQuery } from '../../domain/query/query.ts'
import { makeLazyPart } from '../../ui/lazy-part.tsx'
import { LazyBoundary } from './lazy-boundary.tsx'
import type { FiltersState } from './use-filters.ts'

export const DayNotice = makeLazyPart(() => import('./day-notice.tsx'))

/**
 * A notice, with a button to cancel, while another day known on is computed and the page still shows the day before it.
 * `state` is the query in the address, `shown` the query that the page shows.
 */
export function PendingDay({
  waits,
  state,
  shown,
}: {
  waits: boolean
  state: FiltersState
  shown: CaseQuery
}) {
  return (
    waits && (
      <LazyBoundary waiting={null} around={() => null}>
        <DayNotice state={state} shown={shown} />
      </LazyBoundary>
    )
  )
}
