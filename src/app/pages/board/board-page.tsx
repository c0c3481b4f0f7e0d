import { FilterSheet } from '../../../features/filters/filter-sheet.tsx'
import { SearchBox } from '../../../features/filters/search-box.tsx'
import { isLongList } from '../../../features/list/case-table.tsx'
import { ROW_WIDTHS } from '../../../features/list/row-height.ts'
import { useMessages } from '../../../messages/messages.ts'
import { ButtonPlaceholder } from '../../../ui/button-placeholder.tsx'
import { makeLazyPart } from '../../../ui/lazy-part.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useMediaQuery } from '../../../ui/use-media-query.ts'
import { Frame } from '../../shell/frame.tsx'
import { CasesFailed } from '../../state/cases-failed.tsx'
import { LazyBoundary } from '../../state/lazy-boundary.tsx'
import { PendingDay } from '../../state/pending-day.tsx'
import { BoardContent } from './board-content.tsx'
import { useBoard } from './use-board.ts'

/** The first paint shows the list without it, in reserved space. */
export const BoardExport = makeLazyPart(() => import('./board-export.tsx'), { afterPaint: true })

/** The board: filters and the table with its column of time. `notice` is a sentence about an address that led nowhere. */
export function BoardPage({ notice }: { notice?: string }) {
  const m = useMessages()
  const { asked, query, waits, failure, frame, search, clock, answer } = useBoard(notice)
  const isHigh = useMediaQuery('(height >= 37.5rem)')
  const isWide = useMediaQuery(`(width >= ${ROW_WIDTHS.narrow}rem)`)
  const isLong = answer !== null && isLongList(answer.selection.rows.length, answer.collection.cases.length)
  const fill = isHigh && (isWide || isLong)
  return (
    <Frame
      {...frame}
      fill={fill}
      search={<SearchBox {...search} />}
      filters={
        answer && (
          <FilterSheet
            selection={answer.selection}
            onChange={answer.onChange}
            icon={
              <svg
                viewBox="0 0 20 20"
                aria-hidden="true"
                className="size-5 stroke-current"
                strokeWidth="1.75"
              >
                <path d="M2 5h16M5 10h10M8 15h4" strokeLinecap="round" />
              </svg>
            }
          />
        )
      }
      actions={
        <LazyBoundary
          waiting={<ButtonPlaceholder label={m.export.board}>{null}</ButtonPlaceholder>}
          around={() => null}
        >
          <ButtonPlaceholder label={m.export.board}>
            {answer && <BoardExport {...answer} />}
          </ButtonPlaceholder>
        </LazyBoundary>
      }
    >
      {(footer) => (
        <>
          {failure && <CasesFailed {...failure} />}
          {answer && (
            <div aria-busy={waits} className={fill ? 'flex min-h-0 flex-1 flex-col print:block' : ''}>
              <BoardContent {...answer} fill={fill} footer={footer} clock={clock} />
            </div>
          )}
          {answer && <PendingDay waits={waits} state={asked} shown={query} />}
          {!answer && !failure && (
            <div className="px-6 py-4">
              <Skeleton lines={14} label={m.frame.loading} />
            </div>
          )}
          {!answer && footer}
        </>
      )}
    </Frame>
  )
}
