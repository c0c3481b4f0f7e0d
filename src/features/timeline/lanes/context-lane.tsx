import { memo } from 'react'
import { useWords } from '../../../messages/messages.ts'
import { measureText, useLoadedFonts } from '../../../ui/measure-text.ts'
import { useTextScale } from '../../../ui/use-text-scale.ts'
import type { Axis } from '../axis/axis.ts'
import type { PatternIds } from '../axis/patterns.tsx'
import type { LaneContent } from './lane-content.ts'
import { LaneDrawing } from './lane-drawing.tsx'
import { makeLaneWords } from './lane-words.ts'
import { LaneGround, type ShownDay } from './row-lane.tsx'
import { computeRowLayout } from './row-layout.ts'

/** The lane of the background events, which belong to no case. */
export const ContextLane = memo(function ContextLane({
  content,
  axis,
  width,
  asOf,
  latest,
  ids,
}: ShownDay & { content: LaneContent; axis: Axis; width: number; ids: PatternIds }) {
  const scale = useTextScale()
  const words = makeLaneWords(useWords())
  useLoadedFonts()
  const drawn = { axis, width, scale }
  const layout = computeRowLayout({ ...drawn, content, size: 'context', words, measure: measureText })
  const { height } = layout.measures
  return (
    <svg aria-hidden="true" width={width} height={height} fill="none" className="block overflow-visible">
      <LaneGround {...drawn} height={height} asOf={asOf} latest={latest} ids={ids} />
      <LaneDrawing layout={layout} ids={ids} />
    </svg>
  )
})
