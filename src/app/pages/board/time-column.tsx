import { type ComponentProps, type ReactNode, useId, useMemo, useState } from 'react'
import type { CaseAsOf } from '../../../domain/as-of/case-as-of.ts'
import { computeRecordExtent } from '../../../domain/collection/record-extent.ts'
import { computeCalendarDay } from '../../../domain/dates/day.ts'
import type { TimeColumn } from '../../../features/list/list-props.ts'
import type { TimeColumnState } from '../../../features/timeline/column/column-context.ts'
import { LANE_HEIGHTS, type LaneSize } from '../../../ui/lane-height.ts'
import { makeLazyPart } from '../../../ui/lazy-part.tsx'
import { followLink } from '../../state/address-store.ts'
import { LazyBoundary } from '../../state/lazy-boundary.tsx'
import type { BoardAnswer } from './use-board.ts'

export const ColumnHead = makeLazyPart(() => import('../../../features/timeline/column/column-head.tsx'), {
  afterPaint: true,
})
export const ColumnLane = makeLazyPart(() => import('../../../features/timeline/column/column-lane.tsx'), {
  afterPaint: true,
})
export const ColumnFoot = makeLazyPart(() => import('../../../features/timeline/column/column-foot.tsx'), {
  afterPaint: true,
})
export const ColumnOpened = makeLazyPart(() => import('../../../features/timeline/column/column-opened.tsx'))
export const ColumnTools = makeLazyPart(() => import('../../../features/timeline/column/column-tools.tsx'), {
  afterPaint: true,
})
export const ColumnView = makeLazyPart(
  async () => {
    const { ColumnView: View } = await import('../../../features/timeline/column/column-tools.tsx')
    return { default: View }
  },
  { afterPaint: true },
)
export const ColumnKey = makeLazyPart(() => import('../../../features/timeline/column/column-key.tsx'), {
  afterPaint: true,
})
export const ColumnTables = makeLazyPart(
  () => import('../../../features/timeline/figure/column-tables.tsx'),
  {
    afterPaint: true,
  },
)

export const ExportCase = makeLazyPart(() => import('./export-case.tsx'))

/** Loads all parts of the column. */
export function loadTimeColumn(): Promise<unknown> {
  const parts = [
    ColumnHead,
    ColumnLane,
    ColumnFoot,
    ColumnOpened,
    ColumnTools,
    ColumnView,
    ColumnKey,
    ColumnTables,
    ExportCase,
  ]
  return Promise.allSettled(parts.map((part) => part.load()))
}

/** A part of the column: its place is reserved, and only its head says that the column failed. */
function Quiet({ waiting, children }: { waiting: ReactNode; children: ReactNode }) {
  return (
    <LazyBoundary waiting={waiting} around={() => null}>
      {children}
    </LazyBoundary>
  )
}

function Head() {
  return (
    <LazyBoundary waiting={null}>
      <ColumnHead />
    </LazyBoundary>
  )
}

function Lane({ row, size }: { row: CaseAsOf; size: LaneSize }) {
  return (
    <Quiet waiting={<div style={{ height: `${LANE_HEIGHTS[size] / 16}rem` }} />}>
      <ColumnLane row={row} size={size} />
    </Quiet>
  )
}

function Foot() {
  return (
    <Quiet waiting={<div className="h-10" />}>
      <ColumnFoot />
    </Quiet>
  )
}

function Opened(props: ComponentProps<typeof ColumnOpened>) {
  return (
    <LazyBoundary waiting={null}>
      <ColumnOpened {...props} />
    </LazyBoundary>
  )
}

/** The column of time of the board, and what its parts share. */
export function useTimeColumn(
  answer: BoardAnswer,
  hasPane: boolean,
): {
  readonly column: TimeColumn
  readonly state: TimeColumnState
} {
  const { collection, selection, links, figure, page } = answer
  const [width, onWidth] = useState(0)
  const id = useId()
  const ids = useMemo(() => ({ hatch: `${id}hatch`, fade: `${id}fade` }), [id])
  const all = computeRecordExtent(collection)
  const [from, to] = [all.from, all.to].map((day) => String(computeCalendarDay(day).year))
  const column = useMemo(
    () => ({ Head, Lane, Foot, Opened, reach: { from: from ?? '', to: to ?? '' } }),
    [from, to],
  )
  const first = selection.readiness(0) === 'ready' ? selection.rows.slice(0, 1)[0]?.entry.id : undefined
  return {
    column,
    state: {
      ...answer,
      options: figure,
      all,
      absolute: page.absolute,
      exportCase: (row, look) => (
        <Quiet waiting={null}>
          <ExportCase {...{ row, answer, look }} />
        </Quiet>
      ),
      goToCase: (caseId) => followLink(links.case(caseId)),
      width,
      onWidth,
      ids,
      first: first ?? null,
      hasPane,
    },
  }
}
