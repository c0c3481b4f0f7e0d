import type { Words } from '../../../messages/types.ts'
import { measureText } from '../../../ui/measure-text.ts'
import type { PatternIds } from '../axis/patterns.tsx'
import { describeMark } from '../lanes/describe.ts'
import { type FigureModel, layFigure, type PlacedFigure, type PlacedLane } from '../lanes/figure-model.ts'
import { LaneDrawing } from '../lanes/lane-drawing.tsx'
import type { KeyItem } from '../lanes/lane-key.tsx'
import { makeLaneScale } from '../lanes/lane-scale.ts'
import { makeLaneWords } from '../lanes/lane-words.ts'
import { LaneGround } from '../lanes/row-lane.tsx'

/** Width of the names at the left of the lanes, and space at the right, in pixels. */
export const NAMES_WIDTH = 176
export const RIGHT_SPACE = 14
/** Height of a line of small text, in pixels. */
export const LINE_HEIGHT = 15
export const SANS = 'Inter, "Helvetica Neue", Arial, sans-serif'
export const SERIF = '"Source Serif 4", Georgia, serif'
/** The lanes of a picture of a width in pixels. */
export function layPicture(model: FigureModel, width: number, m: Words): PlacedFigure {
  return layFigure(model, {
    width: width - NAMES_WIDTH - RIGHT_SPACE,
    scale: 1,
    words: makeLaneWords(m),
    measure: measureText,
  })
}

/** The signs of the key with their meaning, in lines of a width. */
export function layKey(items: readonly KeyItem[], width: number) {
  let x = 0
  let line = 0
  return items.map((item) => {
    const room = item.width + 5 + measureText(item.words, 11) + 14
    if (x > 0 && x + room > width) {
      x = 0
      line++
    }
    const place = { ...item, x, line }
    x += room
    return place
  })
}

/** The key of a picture below a height. */
export function KeyLines({ places, top }: { places: ReturnType<typeof layKey>; top: number }) {
  return places.map(({ sign, words, width, x, line }) => (
    <g key={words} transform={`translate(${x} ${top + line * LINE_HEIGHT})`} fill="none">
      {sign}
      <text x={width === 0 ? 0 : width + 5} y="11" fontSize="11" fill="var(--muted)">
        {words}
      </text>
    </g>
  ))
}

/** The labels of the axis. */
export function TickLabels({
  figure: { axis, width },
  tick,
  left,
  y,
}: {
  figure: PlacedFigure
  tick: FigureModel['tick']
  left: number
  y: number
}) {
  const x = makeLaneScale(axis, width)
  return axis.ticks.map((day) => (
    <text key={day} x={left + x(day)} y={y} textAnchor="middle" fontSize="11" fill="var(--muted)">
      {tick(day, axis.unit)}
    </text>
  ))
}

/** X of the day shown; null if it has no label, or the axis does not include it. */
export function placeDay(
  { day: { asOf, label } }: FigureModel,
  { axis, width }: PlacedFigure,
): number | null {
  return label !== null && asOf >= axis.from && asOf <= axis.to ? makeLaneScale(axis, width)(asOf) : null
}

/** Links over the events of a lane, with what each is. */
function EventLinks({
  lane: { layout, content },
  address,
  m,
}: {
  lane: PlacedLane
  address: FigureModel['address']
  m: Words
}) {
  const top = layout.measures.rug?.top ?? 0
  const height = layout.measures.lines.bottom - top
  return layout.events.map(({ mark, tick, line }) => {
    const from = tick ?? line?.from ?? 0
    const to = tick ?? line?.to ?? 0
    return (
      <a key={mark.event.id} href={address(content, mark.event.id)}>
        <title>{describeMark(mark, m)}</title>
        <rect x={from - 3} y={top} width={to - from + 6} height={height} fill="transparent" />
      </a>
    )
  })
}

/** A lane of a picture, its name at its left. */
export function PictureLane({
  lane,
  figure: { axis, width },
  model: { day, address },
  ids,
  m,
}: {
  lane: PlacedLane
  figure: PlacedFigure
  model: FigureModel
  ids: PatternIds
  m: Words
}) {
  const { name, note, layout } = lane
  const { height } = layout.measures
  const middle = note === '' ? height / 2 + 4 : height / 2 - 3
  return (
    <>
      <text x="0" y={middle} fontSize="13" fontWeight="600" fontFamily={SERIF} fill="var(--ink)">
        {name}
      </text>
      <text x="0" y={middle + 15} fontSize="11" fill="var(--muted)">
        {note}
      </text>
      <g transform={`translate(${NAMES_WIDTH} 0)`} fill="none">
        <LaneGround axis={axis} width={width} height={height} scale={1} {...day} ids={ids} />
        <LaneDrawing layout={layout} ids={ids} />
        <EventLinks lane={lane} address={address} m={m} />
      </g>
      <path d={`M0 ${height}H${NAMES_WIDTH + width + RIGHT_SPACE}`} stroke="var(--hairline)" />
    </>
  )
}
