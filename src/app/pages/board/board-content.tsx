import type { ComponentProps, ReactNode } from 'react'
import type { DayPill } from '../../../features/clock/day-pill.tsx'
import { FilterRail } from '../../../features/filters/filter-rail.tsx'
import { Remarks } from '../../../features/filters/remarks.tsx'
import { CaseTable } from '../../../features/list/case-table.tsx'
import { PrintNumbersContext } from '../../../features/list/print-numbers.tsx'
import { TimeColumnContext } from '../../../features/timeline/column/column-context.ts'
import { useMessages } from '../../../messages/messages.ts'
import { makeLazyPart } from '../../../ui/lazy-part.tsx'
import { useMediaQuery } from '../../../ui/use-media-query.ts'
import { PagePart } from '../../shell/page-part.tsx'
import { PrintHead } from '../../shell/print-head.tsx'
import { FailedRequest } from '../../state/failed-request.tsx'
import { LazyBoundary } from '../../state/lazy-boundary.tsx'
import { BoardHeading } from './board-heading.tsx'
import { ColumnKey, ColumnOpened, ColumnTables, useTimeColumn } from './time-column.tsx'
import type { BoardAnswer } from './use-board.ts'

/** The first paint shows the list without its tools, in reserved space. */
export const BoardTools = makeLazyPart(() => import('./board-tools.tsx'), { afterPaint: true })
export const ViewTools = makeLazyPart(
  async () => {
    const { ViewTools: Tools } = await import('./board-tools.tsx')
    return { default: Tools }
  },
  { afterPaint: true },
)

export const PrintedSources = makeLazyPart(() => import('../../shell/printed-sources.tsx'), {
  afterPaint: true,
})

/** From this width of a high window the opened case is in a pane beside the table. */
const PANE = '(width >= 100rem)'
/** From this width the filters are a rail at the left. */
const RAIL = '(width >= 115rem)'

/** The answer to the query: remarks, the sentence, the bar of filters, and the table with its column of time. */
export function BoardContent({
  fill,
  footer,
  clock,
  ...answer
}: BoardAnswer & { fill: boolean; footer: ReactNode; clock: ComponentProps<typeof DayPill> }) {
  const { selection, collection, latest, links, onChange, rest, lost, scope, printed, figure } = answer
  const { board } = useMessages()
  const hasPane = useMediaQuery(PANE) && fill
  const { column, state } = useTimeColumn(answer, hasPane)
  const hasRail = useMediaQuery(RAIL) && fill
  const opened = answer.findOpenRow()
  return (
    <TimeColumnContext value={state}>
      <div className={fill ? 'flex min-h-0 flex-1 flex-col print:block' : ''}>
        <PrintHead {...answer.head}>
          <p>{answer.filters}</p>
        </PrintHead>
        <div className="px-4 sm:px-6 print:px-0">
          {rest?.error && <FailedRequest title={board.restFailed} error={rest.error} onRetry={rest.retry} />}
          <Remarks sentences={answer.remarks} more={board.moreRemarks} />
          <BoardHeading {...{ selection, latest, lost, links, clock }} />
        </div>
        <LazyBoundary
          waiting={<div className="border-b border-hairline min-[45rem]:min-h-11 print:hidden" />}
          around={(failed) => <div className="px-4 sm:px-6">{failed}</div>}
        >
          <BoardTools {...answer} hasRail={hasRail} />
        </LazyBoundary>
        <div className={fill ? 'flex min-h-0 flex-1 print:block' : ''}>
          {hasRail && <FilterRail {...{ selection, onChange }} className="pl-6" />}
          <div className={fill ? 'flex min-h-0 min-w-0 flex-1 flex-col print:block' : ''}>
            <PrintNumbersContext value={printed.numbers}>
              <PagePart name={board.list} scope={scope}>
                <CaseTable
                  {...{ selection, collection, latest, lost, links, onChange }}
                  all={collection.cases.length}
                  layout={figure.layout}
                  time={column}
                  open={figure.open}
                  onOpen={answer.toggleRow}
                  scrolls={fill}
                  after={
                    <>
                      {figure.layout !== 'table' && selection.rows.length > 0 && (
                        <LazyBoundary waiting={<div className="h-12" />} around={() => null}>
                          <ColumnKey />
                        </LazyBoundary>
                      )}
                      <LazyBoundary waiting={null} around={() => null}>
                        <ColumnTables page={answer.page} />
                      </LazyBoundary>
                      <div className="flex flex-wrap items-center gap-4 px-4 py-3 min-[45rem]:hidden print:hidden">
                        <LazyBoundary waiting={null} around={() => null}>
                          <ViewTools
                            query={selection.query}
                            {...{ onChange, figure }}
                            onFigure={answer.onFigure}
                          />
                        </LazyBoundary>
                      </div>
                      <LazyBoundary waiting={null} around={() => null}>
                        <PrintedSources ids={printed.ids} />
                      </LazyBoundary>
                      {fill && footer}
                    </>
                  }
                />
              </PagePart>
            </PrintNumbersContext>
          </div>
          {hasPane && opened && (
            <div className="min-h-0 w-[23.5rem] shrink-0 overflow-y-auto p-2 print:hidden">
              <LazyBoundary waiting={null}>
                <ColumnOpened row={opened} inPane={true} />
              </LazyBoundary>
            </div>
          )}
        </div>
        {!fill && footer}
      </div>
    </TimeColumnContext>
  )
}
