import type { CaseQuery } from '../../../domain/query/query.ts'
import { FilterBar } from '../../../features/filters/filter-bar.tsx'
import { FilterChips } from '../../../features/filters/filter-chips.tsx'
import { ViewLauncher } from '../../shell/view-launcher.tsx'
import { LazyBoundary } from '../../state/lazy-boundary.tsx'
import { ColumnTools, ColumnView } from './time-column.tsx'
import type { BoardAnswer } from './use-board.ts'

/** The bar above the table: filters, the days shown, zoom, the band of the lanes, and the view. */
export default function BoardTools({
  selection,
  onChange,
  state,
  figure,
  onFigure,
  hasRail,
}: BoardAnswer & { hasRail: boolean }) {
  const { query } = selection
  return (
    <div className="flex flex-wrap items-center gap-x-1.5 gap-y-1 border-b border-hairline px-4 max-[45rem]:py-1 max-[45rem]:not-has-[>ul:not(:empty),>button]:hidden min-[45rem]:min-h-11 sm:px-6 print:hidden">
      {!hasRail && (
        <div className="max-[45rem]:hidden">
          <FilterBar selection={selection} onChange={onChange} />
        </div>
      )}
      <FilterChips query={query} onChange={onChange} onClear={state.clear} />
      <LazyBoundary waiting={null} around={() => null}>
        <ColumnView onChange={onChange} />
      </LazyBoundary>
      <div className="ml-auto flex items-center gap-2.5 max-[45rem]:hidden">
        <ViewTools {...{ query, onChange, figure, onFigure }} />
      </div>
    </div>
  )
}

/** Zoom, the band of the lanes, and the view: in the bar, on a phone below the list. */
export function ViewTools({
  query,
  onChange,
  figure,
  onFigure,
}: Pick<BoardAnswer, 'onChange' | 'figure' | 'onFigure'> & { query: CaseQuery }) {
  return (
    <>
      {figure.layout !== 'table' && (
        <LazyBoundary waiting={null} around={() => null}>
          <ColumnTools onTrack={(question) => onFigure({ ...figure, question })} />
        </LazyBoundary>
      )}
      <ViewLauncher {...{ query, figure, onChange, onFigure }} />
    </>
  )
}
