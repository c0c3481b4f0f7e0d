import type { TimeView } from '../../../domain/query/figure-options.ts'
import type { CaseQuery } from '../../../domain/query/query.ts'
import { computeShown, type Extent } from './axis.ts'
import type { OnView } from './view.ts'
import { OnlyInView, ViewChip } from './view-chip.tsx'
import { ZoomGroup } from './zoom-group.tsx'

/** The days shown in words and the box that filters by them, if not all are shown; and the buttons that zoom. */
export function ViewControls({
  all,
  view,
  query,
  inWindow,
  onView,
  onChange,
}: {
  all: Extent
  view: TimeView | null
  query: CaseQuery
  inWindow: { readonly possibly: number; readonly certainly: number } | null
  onView: OnView
  onChange: (next: CaseQuery) => void
}) {
  return (
    <>
      {view && (
        <>
          <ViewChip view={view} onView={onView} />
          <OnlyInView view={view} query={query} inWindow={inWindow} onChange={onChange} />
        </>
      )}
      <ZoomGroup all={all} shown={computeShown(all, view)} onView={onView} />
    </>
  )
}
