import type { Track } from '../../../domain/case/vocabulary.ts'
import type { Day } from '../../../domain/dates/day.ts'
import type { Axis, Extent } from '../axis/axis.ts'
import { CHART_FRAME, makeScale } from '../lanes/chart-frame.ts'
import type { AddressOf } from '../lanes/lane-chart.tsx'
import type { LaneContent } from '../lanes/lane-content.ts'
import { computeLanes, type Lane } from '../lanes/lanes.ts'
import type { LegendItem } from '../lanes/legend.tsx'
import type { XScale } from '../lanes/marks.ts'

/** Width of the names at the left of the lanes, in pixels. */
export const LABELS = 170
/** Height of a line of small text, in pixels. */
export const LINE = 15
/** Average width of a letter of small text, in pixels. */
export const LETTER = 6.1
export const SANS = 'Inter, "Helvetica Neue", Arial, sans-serif'
export const SERIF = '"Source Serif 4", Georgia, serif'

/** The content of a picture: the same lanes, window and day as on screen. */
export interface PictureInput {
  readonly contents: readonly LaneContent[]
  readonly shown: Extent
  readonly makeAxis: (shown: Extent, width: number) => Axis
  readonly tick: (day: number, unit: Axis['unit']) => string
  readonly line: { readonly day: Day; readonly label: string } | null
  readonly question: Track
  /** The name of a lane, and a second line below it. */
  readonly nameLane: (content: LaneContent) => { readonly name: string; readonly note: string }
  readonly address: AddressOf
  readonly title: string
  /** Sentences that describe what it shows. */
  readonly description: string
  /** Where it comes from: data, day, filters, address. */
  readonly source: readonly string[]
}

/** The scale and the lanes of a picture of a width; x starts at the right edge of the names. */
export interface PictureLayout {
  readonly axis: Axis
  readonly lanes: readonly Lane[]
  readonly x: XScale
}

export function layPicture({ contents, shown, makeAxis }: PictureInput, width: number): PictureLayout {
  const plot = width - LABELS - CHART_FRAME.width
  const axis = makeAxis(shown, plot)
  return {
    axis,
    lanes: computeLanes(contents, axis, { width: plot, labelHeight: 0 }),
    x: makeScale(axis, plot),
  }
}

/** Breaks the legend into lines of a width. */
export function layLegend(legend: readonly LegendItem[], width: number) {
  let x = 0
  let line = 0
  return legend.map(({ words }) => {
    const room = 26 + words.length * LETTER + 14
    if (x > 0 && x + room > width) {
      x = 0
      line++
    }
    const place = { x, line }
    x += room
    return place
  })
}

/** The grid lines between two heights. */
export function GridLines({
  layout: { axis, x },
  from,
  to,
}: {
  layout: PictureLayout
  from: number
  to: number
}) {
  return axis.ticks.map((day) => (
    <line key={day} x1={x(day, 'from')} x2={x(day, 'from')} y1={from} y2={to} stroke="var(--hairline)" />
  ))
}

/** The labels of the grid lines. */
export function TickLabels({
  layout: { axis, x },
  tick,
  y,
}: {
  layout: PictureLayout
  tick: PictureInput['tick']
  y: number
}) {
  return axis.ticks.map((day) => (
    <text key={day} x={x(day, 'from')} y={y} textAnchor="middle" fontSize="11" fill="var(--muted)">
      {tick(day, axis.unit)}
    </text>
  ))
}

/** X of the line at the day shown; null if the axis does not include it. */
export function placeDayLine(line: PictureInput['line'], { axis, x }: PictureLayout): number | null {
  return line && line.day >= axis.from && line.day <= axis.to ? x(line.day, 'from') : null
}

/** The line above a lane, and its name. */
export function LaneName({
  name,
  note,
  top,
  width,
}: {
  name: string
  note: string
  top: number
  width: number
}) {
  return (
    <g>
      <line x1="0" x2={width} y1={top} y2={top} stroke="var(--hairline)" />
      <text x="0" y={top + 20} fontSize="13" fontWeight="600" fontFamily={SERIF} fill="var(--ink)">
        {name}
      </text>
      <text x="0" y={top + 36} fontSize="11" fill="var(--muted)">
        {note}
      </text>
    </g>
  )
}

/** The signs of the legend with their meaning. */
export function LegendLines({
  legend,
  places,
  top,
}: {
  legend: readonly LegendItem[]
  places: ReturnType<typeof layLegend>
  top: number
}) {
  return legend.map(({ sign, words }, i) => (
    <g key={words} transform={`translate(${places[i]?.x ?? 0} ${top + (places[i]?.line ?? 0) * LINE})`}>
      {sign}
      <text x="26" y="10" fontSize="11" fill="var(--muted)">
        {words}
      </text>
    </g>
  ))
}

export function ignoreCluster(): void {
  // A picture has no list to open.
}
