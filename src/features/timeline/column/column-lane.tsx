import type { CaseAsOf } from '../../../domain/as-of/case-as-of.ts'
import { computeSelectedLane } from '../../../domain/collection/selected-lanes.ts'
import { useWords } from '../../../messages/messages.ts'
import type { LaneSize } from '../../../ui/lane-height.ts'
import { describeLane } from '../lanes/describe-lane.ts'
import { RowLane } from '../lanes/row-lane.tsx'
import { findNearestEvent } from '../lanes/row-layout.ts'
import { useRowLayout } from '../lanes/use-row-layout.ts'
import { EventCard } from '../opened/event-card.tsx'
import { useEventHover } from '../opened/use-event-hover.ts'
import { useTimeColumnState } from './column-context.ts'
import { useColumnAxis } from './use-column-axis.ts'

function DrawnLane({ row, size }: { row: CaseAsOf; size: LaneSize }) {
  const m = useWords()
  const { selection, latest, options, width, ids, first, onOpen } = useTimeColumnState()
  const { asOf } = selection
  const lane = computeSelectedLane(selection, row)
  const axis = useColumnAxis(width)
  const drawn = { lane, size, track: options.question, axis, width }
  const layout = useRowLayout(drawn)
  const caseId = row.entry.id
  const { hovered, findAt, handlers } = useEventHover((x) => {
    const nearest = findNearestEvent(layout, x)
    return nearest && { id: nearest.mark.event.id, x: nearest.x }
  })
  const isOpen = options.open?.caseId === caseId
  const mark = hovered && lane.marks.find(({ event }) => event.id === hovered.id)
  return (
    <>
      <span className="sr-only">{describeLane(lane, options.question, m)}</span>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: for the pointer only; keys open the row by its button, and the opened row lists the events */}
      <div
        {...handlers}
        onClick={(event) => {
          const part = findAt(event)
          if (isOpen && part !== null) onOpen({ caseId, part }, 'replace')
          else onOpen({ caseId, part }, 'push')
        }}
        className={mark ? 'cursor-pointer' : ''}
      >
        <RowLane
          {...drawn}
          asOf={asOf}
          latest={latest}
          ids={ids}
          activeId={hovered?.id ?? (isOpen ? (options.open?.part ?? null) : null)}
          namesAfter={first === caseId}
        />
      </div>
      {hovered && mark && <EventCard mark={mark} place={hovered.place} />}
    </>
  )
}

/** The lane of a row; nothing until the width of the column is measured. */
export default function ColumnLane(props: { row: CaseAsOf; size: LaneSize }) {
  const { width } = useTimeColumnState()
  return width > 0 && <DrawnLane {...props} />
}
