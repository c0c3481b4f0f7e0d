import { memo, useMemo } from 'react'
import { CartesianGrid, ComposedChart, ReferenceLine, Scatter, useXAxisScale, XAxis, YAxis } from 'recharts'
import type { Day } from '../../domain/day.ts'
import type { TimelineMark } from '../../domain/timeline.ts'
import { useWords, type Words } from '../../messages/messages.ts'
import type { Axis } from './axis.ts'
import { BandLayer } from './band-layer.tsx'
import { computeBands } from './bands.ts'
import { describeMark, describeSpan } from './describe.ts'
import { type PatternIds, Patterns } from './inks.tsx'
import type { LaneContent } from './lane-content.ts'
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

const MARGIN = { top: 18, right: 26, bottom: 0, left: 26 }
const AXIS_HEIGHT = 30
/** Where what has no day stands: left of the axis. */
const UNDATED_AT = 11

/** What the chart takes beside the plot itself, in pixels. */
export const CHART_FRAME = {
  width: MARGIN.left + MARGIN.right,
  height: MARGIN.top + MARGIN.bottom + AXIS_HEIGHT,
  top: MARGIN.top,
  left: MARGIN.left,
} as const

/** The address of a part of a lane: an event or a notice. */
export type AddressOf = (content: LaneContent, part: string) => string

/** A mark that stands for several events, and where it is: in pixels from the left of the chart and the top of its lanes. */
export interface Gathered {
  readonly content: LaneContent
  readonly marks: readonly TimelineMark[]
  readonly left: number
  readonly top: number
}

function describeShape({ placement: { marks } }: MarkShape, m: Words): string {
  const lines = marks.map((mark) => describeMark(mark, m))
  return lines.length === 1 ? (lines[0] ?? '') : m.figure.several(lines.length, lines.join('; '))
}

/** Everything that stands on one lane; drawn anew only when the lane or the scale is another. */
export const LaneMarks = memo(function LaneMarks({
  lane,
  x,
  ids,
  address,
  onGathered,
}: {
  lane: Lane
  x: XScale
  ids: PatternIds
  address: AddressOf
  onGathered: (gathered: Gathered) => void
}) {
  const m = useWords()
  const { content } = lane
  const undated = computeUndatedShape(lane, UNDATED_AT)
  return (
    <>
      <BandLayer bands={computeBands(lane, x)} ids={ids} describe={({ span }) => describeSpan(span, m)} />
      <NoticeLayer
        shapes={computeNoticeShapes(lane, x)}
        ids={ids}
        address={({ life }) => address(content, life.notice.id)}
      />
      <MarkLayer
        shapes={[...(undated ? [undated] : []), ...computeMarkShapes(lane, x)]}
        ids={ids}
        describe={(shape) => describeShape(shape, m)}
        onGathered={({ placement: { marks }, x: left, y }) => onGathered({ content, marks, left, top: y })}
        address={({ placement: { marks } }) => address(content, marks[0]?.event.id ?? '')}
      />
    </>
  )
})

/** The ring around the event that the keyboard stands on. */
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

/** All lanes, on the scale of the chart's axis. Where they scroll, those half in sight end where the axis begins. */
function Lanes({
  lanes,
  axis,
  frame: { width, height, offset, scrolls },
  active,
  ids,
  ...rest
}: {
  lanes: readonly Lane[]
  axis: Axis
  frame: {
    readonly width: number
    readonly height: number
    readonly offset: number
    readonly scrolls: boolean
  }
  active: { readonly laneKey: string; readonly id: string } | null
  ids: PatternIds
  address: AddressOf
  onGathered: (gathered: Gathered) => void
}) {
  const scale = useXAxisScale()
  const { from, to } = axis
  const start = scale ? Number(scale(from)) : Number.NaN
  const end = scale ? Number(scale(to)) : Number.NaN
  const x = useMemo<XScale>(
    () => (day, side) =>
      start +
      ((Math.min(to, Math.max(from, day ?? (side === 'from' ? from : to))) - from) / (to - from)) *
        (end - start),
    [start, end, from, to],
  )
  // Until the two points are registered the scale answers nothing that could be drawn at.
  if (!Number.isFinite(start) || !Number.isFinite(end)) return null
  const activeLane = active && lanes.find(({ content }) => content.key === active.laneKey)
  const all = (
    <>
      {lanes.map((lane) => (
        <LaneMarks key={lane.content.key} lane={lane} x={x} ids={ids} {...rest} />
      ))}
      {active && activeLane && <ActiveRing lane={activeLane} x={x} activeId={active.id} />}
    </>
  )
  if (!scrolls) return <g transform={`translate(0 ${MARGIN.top})`}>{all}</g>
  return (
    <svg y={MARGIN.top} width={width} height={height} overflow="hidden" aria-hidden="true">
      <g transform={`translate(0 ${-offset})`}>{all}</g>
    </svg>
  )
}

/** The picture alone; a keyboard and a screen reader have the stops and the table. Recharts draws frame, axis and grid. */
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
  onGathered,
}: {
  lanes: readonly Lane[]
  axis: Axis
  width: number
  height: number
  /** How far the lanes are scrolled, in pixels. */
  offset: number
  /** Whether they scroll in a frame of their own. */
  scrolls: boolean
  /** A day to mark with a line; null where there is none. */
  line: { readonly day: Day; readonly label: string } | null
  tick: (day: number, unit: Axis['unit']) => string
  ids: PatternIds
  active: { readonly laneKey: string; readonly id: string } | null
  address: AddressOf
  onGathered: (gathered: Gathered) => void
}) {
  const { from, to } = axis
  // Without an item that has data the scales answer nothing: two points that are never drawn.
  const anchor = useMemo(
    () => [
      { day: from, at: 0 },
      { day: to, at: 1 },
    ],
    [from, to],
  )
  return (
    <ComposedChart
      width={width}
      height={height + CHART_FRAME.height}
      margin={MARGIN}
      data={anchor}
      accessibilityLayer={false}
    >
      <Patterns ids={ids} />
      <XAxis
        dataKey="day"
        type="number"
        domain={[from, to]}
        allowDataOverflow
        ticks={[...axis.ticks]}
        interval={0}
        height={AXIS_HEIGHT}
        tickLine={false}
        axisLine={false}
        tick={{ fontSize: '0.6875rem', fill: 'var(--muted)' }}
        tickFormatter={(day: number) => tick(day, axis.unit)}
      />
      <YAxis dataKey="at" type="number" domain={[0, 1]} allowDataOverflow reversed hide />
      <CartesianGrid horizontal={false} stroke="var(--hairline)" />
      <Scatter
        dataKey="at"
        shape={() => <g />}
        isAnimationActive={false}
        tooltipType="none"
        legendType="none"
      />
      <Lanes
        lanes={lanes}
        axis={axis}
        frame={{ width, height, offset, scrolls }}
        active={active}
        ids={ids}
        address={address}
        onGathered={onGathered}
      />
      {line && line.day >= from && line.day <= to && (
        <ReferenceLine
          x={line.day}
          stroke="var(--accent)"
          strokeDasharray="3 3"
          label={{ value: line.label, position: 'top', fill: 'var(--accent)', fontSize: '0.6875rem' }}
        />
      )}
    </ComposedChart>
  )
}
