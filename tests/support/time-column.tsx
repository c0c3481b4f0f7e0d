import { useMemo, useState } from 'react'
import { expect } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type { Collection } from '../../src/domain/collection/collection.ts'
import { listEventDays } from '../../src/domain/collection/event-day-list.ts'
import { computeRecordExtent } from '../../src/domain/collection/record-extent.ts'
import { select } from '../../src/domain/collection/select.ts'
import type { Day } from '../../src/domain/dates/day.ts'
import { formatDay } from '../../src/domain/dates/day.ts'
import type { TimeView } from '../../src/domain/query/figure-options.ts'
import { type CaseQuery, EMPTY_QUERY } from '../../src/domain/query/query.ts'
import { computeTimeAxis } from '../../src/features/timeline/axis/axis.ts'
import { chooseOverviewUnit } from '../../src/features/timeline/axis/overview-layout.ts'
import { TimeHead } from '../../src/features/timeline/axis/time-head.tsx'
import { useTimeGestures } from '../../src/features/timeline/axis/use-time-gestures.ts'
import type { OnView } from '../../src/features/timeline/axis/view.ts'
import { OnlyInView, ViewChip } from '../../src/features/timeline/axis/view-chip.tsx'
import { ZoomGroup } from '../../src/features/timeline/axis/zoom-group.tsx'

/** A change that the reader made: of the days shown, or of the day. */
export interface TimeStep {
  readonly view?: string
  readonly day?: string
  readonly how: 'push' | 'replace'
}

/** What the column shows in the end. */
export interface TimeState {
  readonly view: TimeView | null
  readonly query: CaseQuery
}

function TimeColumn({
  collection,
  width,
  size,
  state: initial,
  steps,
  onState,
}: {
  collection: Collection
  width: number
  size: 'roomy' | 'card'
  state: TimeState
  steps: TimeStep[]
  onState: (state: TimeState) => void
}) {
  const [state, setState] = useState(initial)
  const { view, query } = state
  const put = (next: TimeState) => {
    setState(next)
    onState(next)
  }
  const all = computeRecordExtent(collection)
  const axis = useMemo(() => computeTimeAxis(all, view, width), [all, view, width])
  const selection = select(collection, query)
  const onView: OnView = (next, how) => {
    steps.push({ view: next ? `${formatDay(next.from)}..${formatDay(next.to)}` : 'all', how })
    put({ ...state, view: next })
  }
  const gestures = useTimeGestures(all, axis, onView)
  const onDay = (day: Day | null, how: 'push' | 'replace') => {
    steps.push({ day: day === null ? 'latest' : formatDay(day), how })
    put({ ...state, query: { ...query, asOf: day } })
  }
  return (
    <main>
      <ZoomGroup all={all} shown={axis} onView={onView} />
      {view && <ViewChip view={view} onView={onView} />}
      {view && (
        <OnlyInView
          view={view}
          query={query}
          inWindow={selection.inWindow}
          onChange={(next) => put({ ...state, query: next })}
        />
      )}
      <table ref={gestures} style={{ marginLeft: 40 }}>
        <thead>
          <tr>
            <th className="p-0 text-left font-normal">
              <TimeHead
                all={all}
                axis={axis}
                width={width}
                size={size}
                bins={selection.overview(chooseOverviewUnit(all, width)).bins}
                flag={{
                  asOf: selection.asOf,
                  last: collection.compiled,
                  days: listEventDays(collection),
                  onDay,
                }}
                onView={onView}
              />
            </th>
          </tr>
        </thead>
        <tbody>
          {selection.rows.map(({ entry }) => (
            <tr key={entry.id}>
              <td style={{ height: 92 }}>
                <button type="button">{entry.name}</button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  )
}

/** Draws the head of the time column over rows; returns the steps a reader makes and the last state. */
export async function showTimeColumn(
  collection: Collection,
  {
    width = 628,
    size = 'roomy',
    view = null,
    query = {},
  }: {
    readonly width?: number
    readonly size?: 'roomy' | 'card'
    readonly view?: TimeView | null
    readonly query?: Partial<CaseQuery>
  } = {},
) {
  const steps: TimeStep[] = []
  let state: TimeState = { view, query: { ...EMPTY_QUERY, ...query } }
  await render(
    <TimeColumn
      collection={collection}
      width={width}
      size={size}
      state={state}
      steps={steps}
      onState={(next) => {
        state = next
      }}
    />,
  )
  // The words of the head load first.
  await expect.element(page.getByRole('slider').first()).toBeInTheDocument()
  return { steps, read: () => state }
}
