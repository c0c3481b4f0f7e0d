import { memo } from 'react'
import {
  CartesianGrid,
  ComposedChart,
  ReferenceArea,
  ReferenceLine,
  Scatter,
  useXAxisScale,
  XAxis,
  YAxis,
} from 'recharts'
import type { Day } from '../../domain/day.ts'
import type { TimelineMark } from '../../domain/timeline.ts'
import { useWords, type Words } from '../../messages/messages.ts'
import type { CaseLinks } from '../../ui/case-links.ts'
import type { Axis } from './axis.ts'
import { BandLayer } from './band-layer.tsx'
import { computeBands } from './bands.ts'
import { describeMark, describeSpan } from './describe.ts'
import { type PatternIds, Patterns } from './inks.tsx'
import type { Lane } from './lanes.ts'
import { MarkLayer } from './mark-layer.tsx'
import { computeMarkShapes, type MarkShape } from './marks.ts'

const MARGIN = { top: 18, right: 26, bottom: 0, left: 26 }
const AXIS_HEIGHT = 26

/** What the chart takes beside the plot itself, in pixels. */
export const CHART_FRAME = {
  width: MARGIN.left + MARGIN.right,
  height: MARGIN.top + MARGIN.bottom + AXIS_HEIGHT,
  top: MARGIN.top,
} as const

/** A mark that stands for several events of a case, and where it is: in pixels from the left of the chart and the top of its lanes. */
export interface Gathered {
  readonly caseId: string
  readonly marks: readonly TimelineMark[]
  readonly left: number
  readonly top: number
}

function describeShape({ placement: { marks } }: MarkShape, m: Words): string {
  const lines = marks.map((mark) => describeMark(mark, m))
  return lines.length === 1 ? (lines[0] ?? '') : m.figure.several(lines.length, lines.join('; '))
}

/** All marks and bands, on the scale of the chart's axis. */
const Marks = memo(function Marks({
  lanes,
  axis,
  links,
  ids,
  activeId,
  onGathered,
}: {
  lanes: readonly Lane[]
  axis: Axis
  links: CaseLinks
  ids: PatternIds
  activeId: string | null
  onGathered: (gathered: Gathered) => void
}) {
  const m = useWords()
  const scale = useXAxisScale()
  // Until the two points are registered the scale answers nothing that could be drawn at.
  if (!scale || !Number.isFinite(scale(axis.from)) || !Number.isFinite(scale(axis.to))) return null
  const x = (day: Day | null, open: 'from' | 'to') =>
    Number(scale(Math.min(axis.to, Math.max(axis.from, day ?? (open === 'from' ? axis.from : axis.to)))))
  return lanes.map((lane) => {
    const { id } = lane.row.row.entry
    return (
      <g key={id} transform={`translate(0 ${MARGIN.top})`}>
        <BandLayer bands={computeBands(lane, x)} ids={ids} describe={({ span }) => describeSpan(span, m)} />
        <MarkLayer
          shapes={computeMarkShapes(lane, x)}
          ids={ids}
          activeId={activeId}
          describe={(shape) => describeShape(shape, m)}
          onGathered={({ placement: { marks }, x: left, y }) =>
            onGathered({ caseId: id, marks, left, top: y })
          }
          address={({ placement: { marks } }) =>
            marks[0] ? links.event(id, marks[0].event.id) : links.case(id)
          }
        />
      </g>
    )
  })
})

/** The picture alone; a keyboard and a screen reader have the stops and the table. Recharts draws frame, axis and grid. */
export const LaneChart = memo(function LaneChart({
  lanes,
  axis,
  width,
  height,
  asOf,
  window,
  links,
  ids,
  activeId,
  onGathered,
}: {
  lanes: readonly Lane[]
  axis: Axis
  width: number
  height: number
  /** The day of the line; null where the day is the latest. */
  asOf: { readonly day: Day; readonly label: string } | null
  window: { readonly from: Day; readonly to: Day } | null
  links: CaseLinks
  ids: PatternIds
  activeId: string | null
  onGathered: (gathered: Gathered) => void
}) {
  const m = useWords()
  // Without an item that has data the scales answer nothing: two points that are never drawn.
  const anchor = [
    { day: axis.from, at: 0 },
    { day: axis.to, at: height },
  ]
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
        domain={[axis.from, axis.to]}
        allowDataOverflow
        ticks={[...axis.ticks]}
        interval={0}
        height={AXIS_HEIGHT}
        tickLine={false}
        axisLine={false}
        tick={{ fontSize: 11, fill: 'var(--muted)' }}
        tickFormatter={(day: number) => m.figure.tick(day, axis.unit)}
      />
      <YAxis dataKey="at" type="number" domain={[0, height]} allowDataOverflow reversed hide />
      <CartesianGrid horizontal={false} stroke="var(--hairline)" />
      <Scatter
        dataKey="at"
        shape={() => <g />}
        isAnimationActive={false}
        tooltipType="none"
        legendType="none"
      />
      {window && <ReferenceArea x1={window.from} x2={window.to} fill="var(--accent)" fillOpacity={0.06} />}
      <Marks lanes={lanes} axis={axis} links={links} ids={ids} activeId={activeId} onGathered={onGathered} />
      {asOf && asOf.day >= axis.from && asOf.day <= axis.to && (
        <ReferenceLine
          x={asOf.day}
          stroke="var(--accent)"
          strokeDasharray="3 3"
          label={{ value: asOf.label, position: 'top', fill: 'var(--accent)', fontSize: 11 }}
        />
      )}
    </ComposedChart>
  )
})
