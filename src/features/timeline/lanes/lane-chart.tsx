import { memo, useMemo } from 'react'
import type { TimelineMark } from '../../../domain/as-of/case-lane.ts'
import type { Day } from '../../../domain/dates/day.ts'
import { useWords } from '../../../messages/messages.ts'
import type { Words } from '../../../messages/types.ts'
import { useTextScale } from '../../../ui/use-text-scale.ts'
import type { Axis } from '../axis/axis.ts'
import { DayLabel, DayLine } from '../axis/day-line.tsx'
import { type PatternIds, Patterns } from '../axis/patterns.tsx'
import { BandLayer } from './band-layer.tsx'
import { computeBands } from './bands.ts'
import { CHART_FRAME, makeScale } from './chart-frame.ts'
import { describeMark, describeSpan, makeDayName } from './describe.ts'
import type { LaneContent } from './lane-content.ts'
import { LaneFrame } from './lane-frame.tsx'
import type { Lane } from './lanes.ts'
import { MarkLayer } from './mark-layer.tsx'
import {
  computeMarkShapes,
  computeNoticeShapes,
  computeUndatedShape,
  type MarkShape,
  type XScale,
} from './marks.ts'
import { NoticeLayer } from './notice-layer.tsx'

/** X of undated events, left of the axis. */
const UNDATED_AT = 11

/** The address of a part of a lane: an event or a notice. */
export type AddressOf = (content: LaneContent, part: string) => string

/** Several events drawn as one mark, and its position in pixels from the left of the chart and the top of its lanes. */
export interface Cluster {
  readonly content: LaneContent
  readonly marks: readonly TimelineMark[]
  readonly left: number
  readonly top: number
}

function describeShape({ placement: { marks } }: MarkShape, m: Words): string {
  const lines = marks.map((mark) => describeMark(mark, m))
  return lines.length === 1 ? (lines[0] ?? '') : m.figure.several(lines.length, lines.join('; '))
}

/** Everything on one lane; redrawn only if the lane or the scale changes. */
export const LaneMarks = memo(function LaneMarks({
  lane,
  x,
  ids,
  address,
  onCluster,
}: {
  lane: Lane
  x: XScale
  ids: PatternIds
  address: AddressOf
  onCluster: (cluster: Cluster) => void
}) {
  const m = useWords()
  const { content } = lane
  const undated = computeUndatedShape(lane, UNDATED_AT)
  return (
    <>
      <BandLayer
        bands={computeBands(lane, x)}
        ids={ids}
        describe={({ span }) => describeSpan(span, m, makeDayName(content, m))}
      />
      <NoticeLayer
        shapes={computeNoticeShapes(lane, x)}
        ids={ids}
        address={({ life }) => address(content, life.notice.id)}
      />
      <MarkLayer
        shapes={[...(undated ? [undated] : []), ...computeMarkShapes(lane, x)]}
        ids={ids}
        describe={(shape) => describeShape(shape, m)}
        onCluster={({ placement: { marks }, x: left, y }) => onCluster({ content, marks, left, top: y })}
        address={({ placement: { marks } }) => address(content, marks[0]?.event.id ?? '')}
      />
    </>
  )
})

/** The ring around the event that the keyboard is on. */
function ActiveRing({ lane, x, activeId }: { lane: Lane; x: XScale; activeId: string }) {
  const undated = computeUndatedShape(lane, UNDATED_AT)
  const shape = [...(undated ? [undated] : []), ...computeMarkShapes(lane, x)].find(({ placement }) =>
    placement.marks.some(({ event }) => event.id === activeId),
  )
  if (!shape) return null
  return (
    <rect
      x={(shape.span?.x ?? shape.x - 6) - 5}
      y={shape.y - 10}
      width={(shape.span?.width ?? 12) + 10}
      height="20"
      rx="3"
      fill="none"
      stroke="var(--accent)"
      strokeWidth="2"
    />
  )
}

/**
 * The picture, hidden from assistive technology: the keyboard uses the stops, screen readers the table. Axis and grid are a
 * separate layer below the marks.
 */
export function LaneChart({
  lanes,
  axis,
  width,
  height,
  offset,
  scrolls,
  line,
  tick,
  ids,
  active,
  address,
  onCluster,
}: {
  lanes: readonly Lane[]
  axis: Axis
  width: number
  height: number
  /** Scroll position of the lanes, in pixels. */
  offset: number
  /** Whether the lanes scroll in a box of their own. */
  scrolls: boolean
  /** A day to mark with a line, or null. */
  line: { readonly day: Day; readonly label: string } | null
  tick: (day: number, unit: Axis['unit']) => string
  ids: PatternIds
  active: { readonly laneKey: string; readonly id: string } | null
  address: AddressOf
  onCluster: (cluster: Cluster) => void
}) {
  const textScale = useTextScale()
  const { from, to } = axis
  const plot = width - CHART_FRAME.width
  const x = useMemo(() => makeScale({ from, to }, plot), [from, to, plot])
  const lineAt = line && line.day >= from && line.day <= to ? x(line.day, 'from') : null
  const activeLane = active && lanes.find(({ content }) => content.key === active.laneKey)
  const all = (
    <>
      {lanes.map((lane) => (
        <LaneMarks
          key={lane.content.key}
          lane={lane}
          x={x}
          ids={ids}
          address={address}
          onCluster={onCluster}
        />
      ))}
      {active && activeLane && <ActiveRing lane={activeLane} x={x} activeId={active.id} />}
    </>
  )
  return (
    <div className="relative">
      <LaneFrame axis={axis} width={width} height={height} tick={tick} />
      <svg
        width={width}
        height={height + CHART_FRAME.height}
        aria-hidden="true"
        className="relative block overflow-visible"
      >
        <Patterns ids={ids} />
        {/* Clips lanes that are partly scrolled out of view. */}
        {scrolls ? (
          <svg y={CHART_FRAME.top} width={width} height={height} overflow="hidden" aria-hidden="true">
            <g transform={`translate(0 ${-offset})`}>{all}</g>
          </svg>
        ) : (
          <g transform={`translate(0 ${CHART_FRAME.top})`}>{all}</g>
        )}
        {lineAt !== null && (
          <>
            <DayLine at={lineAt} from={CHART_FRAME.top} to={CHART_FRAME.top + height} />
            <DayLabel
              at={lineAt}
              y={CHART_FRAME.top - 5}
              label={line?.label ?? ''}
              size={11 * textScale}
              edges={{ left: 0, right: width }}
            />
          </>
        )}
      </svg>
    </div>
  )
}
