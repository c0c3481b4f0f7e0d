import { memo } from 'react'
import { useWords } from '../../../messages/messages.ts'
import { measureText, useLoadedFonts } from '../../../ui/measure-text.ts'
import { useTextScale } from '../../../ui/use-text-scale.ts'
import type { Axis } from '../axis/axis.ts'
import type { PatternIds } from '../axis/patterns.tsx'
import type { LaneContent } from './lane-content.ts'
import { LaneDrawing } from './lane-drawing.tsx'
import { LANE_FONT } from './lane-measures.ts'
import { makeLaneWords } from './lane-words.ts'
import { LaneGround, type ShownDay } from './row-lane.tsx'
import { computeRowLayout, type RowLayout } from './row-layout.ts'

/** The titles of the events that fit right of the last, the latest ones if not all do. */
function listTitles(
  { events, width, scale }: RowLayout,
  untitled: (mark: RowLayout['events'][number]) => string,
) {
  const from = Math.max(0, ...events.map(({ tick, line }) => tick ?? line?.to ?? 0)) + 8 * scale
  const titles = events.map((place) => place.mark.event.title ?? untitled(place))
  for (let first = 0; first < titles.length; first++) {
    const text = titles.slice(first).join('; ')
    if (from + measureText(text, LANE_FONT * scale) <= width) return { from, text }
  }
  return null
}

/** The lane of the events of the time, which belong to no case. */
export const ContextLane = memo(function ContextLane({
  content,
  axis,
  width,
  asOf,
  latest,
  ids,
}: ShownDay & { content: LaneContent; axis: Axis; width: number; ids: PatternIds }) {
  const m = useWords()
  const scale = useTextScale()
  useLoadedFonts()
  const words = makeLaneWords(m)
  const layout = computeRowLayout({
    content,
    axis,
    width,
    size: 'context',
    scale,
    words,
    measure: measureText,
  })
  const { height, rug } = layout.measures
  const titles = listTitles(layout, ({ mark }) => m.eventType[mark.event.type])
  return (
    <svg aria-hidden="true" width={width} height={height} fill="none" className="block overflow-visible">
      <LaneGround
        axis={axis}
        width={width}
        height={height}
        scale={scale}
        asOf={asOf}
        latest={latest}
        ids={ids}
      />
      <LaneDrawing layout={layout} ids={ids} />
      {titles && (
        <text
          x={titles.from}
          y={(rug?.bottom ?? 0) - 2 * scale}
          fontSize={LANE_FONT * scale}
          fill="var(--muted)"
        >
          {titles.text}
        </text>
      )}
    </svg>
  )
})
