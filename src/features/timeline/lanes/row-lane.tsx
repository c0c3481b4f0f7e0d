import { memo } from 'react'
import type { Day } from '../../../domain/dates/day.ts'
import { useWords } from '../../../messages/messages.ts'
import type { LaneSize } from '../../../ui/lane-height.ts'
import { measureText } from '../../../ui/measure-text.ts'
import type { Axis } from '../axis/axis.ts'
import { laterInk, type PatternIds } from '../axis/patterns.tsx'
import { LaneDrawing } from './lane-drawing.tsx'
import { LANE_FONT } from './lane-measures.ts'
import { makeLaneScale } from './lane-scale.ts'
import type { RowLayout } from './row-layout.ts'
import { type RowLayoutOptions, useRowLayout } from './use-row-layout.ts'

/** Height to which the grid is drawn, in pixels: more than any row has. */
const TALLEST_ROW = 1200

/** The day that the board shows. */
export interface ShownDay {
  readonly asOf: Day
  /** Whether it is the latest day on record: nothing comes after it. */
  readonly latest: boolean
}

/** The lines of the axis and of the day shown, and what lies after that day, over the whole height of a lane. */
export function LaneGround({
  axis,
  width,
  height,
  scale,
  asOf,
  latest,
  ids,
  namesAfter = false,
}: ShownDay & {
  axis: Axis
  width: number
  height: number
  scale: number
  ids: PatternIds
  /** Whether to write what the hatching means. */
  namesAfter?: boolean
}) {
  const m = useWords()
  const x = makeLaneScale(axis, width)
  const day = asOf >= axis.from && asOf <= axis.to ? x(asOf) : null
  const after = asOf < axis.from ? 0 : (day ?? width)
  const isHatched = !latest && after < width
  const [font, space] = [LANE_FONT * scale, 14 * scale]
  return (
    <>
      <path
        d={axis.ticks.map((tick) => `M${Math.round(x(tick)) + 0.5} 0V${height}`).join('')}
        stroke="var(--hairline)"
      />
      {isHatched && (
        <rect
          x={after}
          width={width - after}
          height={height}
          fill={laterInk(ids)}
          className="forced-colors:opacity-30"
        />
      )}
      {isHatched && namesAfter && after + measureText(m.figure.lane.after, font) + 2 * space <= width && (
        <text x={after + space} y={26 * scale} fontSize={font} fill="var(--muted)">
          {m.figure.lane.after}
        </text>
      )}
      {day !== null && (
        <path
          d={`M${day} 0V${height}`}
          stroke="var(--accent)"
          strokeWidth={latest ? 1 : 2}
          strokeDasharray={latest ? '1.5 2.5' : undefined}
        />
      )}
    </>
  )
}

/** The ring around the event that the pointer or the keyboard is at, and the line through its day. */
export function ActiveEvent({ layout, activeId }: { layout: RowLayout; activeId: string }) {
  const { events, signs, measures, scale } = layout
  const place = events.find(({ mark }) => mark.event.id === activeId)
  if (!place) return null
  const from = place.tick ?? place.middle ?? place.line?.from ?? 0
  const isSigned = signs.some((sign) => sign.place === place)
  const rug = measures.rug ?? { top: 0, bottom: 0 }
  const middle = isSigned && measures.signs ? measures.signs.y : (rug.top + rug.bottom) / 2
  const half = 8 * scale
  return (
    <g stroke="var(--accent)" fill="none">
      <path d={`M${from} 0V${measures.height}`} />
      <rect x={from - half} y={middle - half} width={2 * half} height={2 * half} rx="3" strokeWidth="2" />
    </g>
  )
}

/**
 * The lane of a case in its row: grid, signs, rug, lines over possible days, band and notices. Hidden from assistive
 * technology, which reads `describeLane`; the parent answers the pointer by `findNearestEvent`.
 */
export const RowLane = memo(function RowLane({
  lane,
  size,
  track,
  axis,
  width,
  asOf,
  latest,
  ids,
  activeId = null,
  namesAfter = false,
}: RowLayoutOptions &
  ShownDay & {
    size: LaneSize | 'band'
    axis: Axis
    ids: PatternIds
    activeId?: string | null
    /** Whether to write what the hatching means: in the first row only. */
    namesAfter?: boolean
  }) {
  const layout = useRowLayout({ lane, size, track, axis, width })
  const { measures, scale } = layout
  // Rows are as high as their text: the cell cuts off what it does not need.
  const ground = { axis, width, height: TALLEST_ROW * scale, scale, asOf, latest, ids, namesAfter }
  return (
    <svg
      aria-hidden="true"
      width={width}
      height={measures.height}
      fill="none"
      className="block overflow-visible"
    >
      <LaneGround {...ground} />
      <LaneDrawing layout={layout} ids={ids} />
      {activeId !== null && <ActiveEvent layout={layout} activeId={activeId} />}
    </svg>
  )
})
