import { countFilters } from '../../../domain/query/query.ts'
import { FilterChips } from '../../../features/filters/filter-chips.tsx'
import { Remarks } from '../../../features/filters/remarks.tsx'
import { CaseTable } from '../../../features/list/case-table.tsx'
import { PrintNumbersContext } from '../../../features/list/print-numbers.tsx'
import { useMessages } from '../../../messages/messages.ts'
import { makeLazyPart } from '../../../ui/lazy-part.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { PagePart } from '../../shell/page-part.tsx'
import { PrintHead } from '../../shell/print-head.tsx'
import { ViewLauncher } from '../../shell/view-launcher.tsx'
import { FailedRequest } from '../../state/failed-request.tsx'
import { LazyBoundary } from '../../state/lazy-boundary.tsx'
import { BoardFilters } from './board-filters.tsx'
import { BoardHeading } from './board-heading.tsx'
import { BoardTimeline } from './board-timeline.tsx'
import type { BoardAnswer } from './use-board.ts'

export const PrintedSources = makeLazyPart(() => import('../../shell/printed-sources.tsx'), {
  afterPaint: true,
})

/** The answer to the query: filters at the side, then remarks, heading, timeline and list. */
export function BoardContent(answer: BoardAnswer) {
  const { selection, collection, latest, links, onChange, state, rest, lost, scope, printed } = answer
  const { board } = useMessages()
  const { query } = selection
  const filters = <BoardFilters {...{ selection, scope, onChange }} />
  return (
    <div className="lg:grid lg:grid-cols-[13rem_minmax(0,1fr)] lg:gap-x-9 print:block">
      {/* `isolate`: otherwise a blinking caret in one of the fields repaints the whole board. */}
      <aside aria-label={board.filters} className="isolate hidden lg:block print:hidden">
        {filters}
      </aside>
      <div className="flex min-w-0 flex-col gap-5">
        <PrintHead {...answer.head}>
          <p>{answer.filters}</p>
        </PrintHead>
        {rest?.error && <FailedRequest title={board.restFailed} error={rest.error} onRetry={rest.retry} />}
        <Remarks sentences={answer.remarks} more={board.moreRemarks} />
        <BoardHeading {...{ selection, latest, lost, links }} hasLead={answer.hasLead} />
        <div className="flex flex-wrap items-center gap-2 lg:has-[ul:empty]:hidden">
          <div className="lg:hidden print:hidden">
            <Sheet
              title={board.filters}
              openLabel={board.openFilters(countFilters(query))}
              closeLabel={board.closeFilters(selection.rows.length)}
            >
              {filters}
            </Sheet>
          </div>
          <FilterChips query={query} onChange={onChange} onClear={state.clear} />
        </div>
        {answer.timeline && <BoardTimeline input={answer.timeline} />}
        <ViewLauncher query={query} onChange={onChange} />
        <PrintNumbersContext value={printed.numbers}>
          <PagePart name={board.list} scope={scope}>
            <CaseTable
              {...{ selection, collection, latest, lost, links, onChange }}
              all={collection.cases.length}
            />
          </PagePart>
        </PrintNumbersContext>
        <LazyBoundary waiting={null} around={() => null}>
          <PrintedSources ids={printed.ids} />
        </LazyBoundary>
      </div>
    </div>
  )
}
