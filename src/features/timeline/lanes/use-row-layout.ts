import type { CaseLane } from '../../../domain/as-of/case-lane.ts'
import type { Track } from '../../../domain/case/vocabulary.ts'
import { MOST_LAYOUTS_KEPT } from '../../../limits.ts'
import { useWords } from '../../../messages/messages.ts'
import type { Words } from '../../../messages/types.ts'
import { measureText, useLoadedFonts } from '../../../ui/measure-text.ts'
import { useTextScale } from '../../../ui/use-text-scale.ts'
import type { Extent } from '../axis/axis.ts'
import { makeCaseLanes } from './lane-content.ts'
import type { FigureSize } from './lane-measures.ts'
import { makeLaneWords } from './lane-words.ts'
import { computeRowLayout, type RowLayout } from './row-layout.ts'

/** The lane of a case, and how it is drawn. */
export interface RowLayoutOptions {
  readonly lane: CaseLane
  readonly size: FigureSize
  readonly track: Track
  readonly axis: Extent
  readonly width: number
}

/** The layouts of each lane by how it is drawn, for rows that leave the view and come back. */
const kept = new WeakMap<CaseLane, Map<string, RowLayout>>()

function layRow(
  { lane, size, track, axis, width }: RowLayoutOptions,
  scale: number,
  m: Words,
  fonts: number,
) {
  const key = [size, track, axis.from, axis.to, width, scale, m.locale, fonts].join(' ')
  const layouts = kept.get(lane) ?? new Map<string, RowLayout>()
  const known = layouts.get(key)
  if (known) return known
  const [content] = makeCaseLanes([lane], track)
  if (!content) throw new Error('A case has a lane.')
  const words = makeLaneWords(m)
  const layout = computeRowLayout({ content, axis, width, size, scale, words, measure: measureText })
  if (layouts.size >= MOST_LAYOUTS_KEPT) layouts.clear()
  kept.set(lane, layouts.set(key, layout))
  return layout
}

/** The layout of the lane of a row, the same object while nothing about it changes. */
export function useRowLayout(options: RowLayoutOptions): RowLayout {
  return layRow(options, useTextScale(), useWords(), useLoadedFonts())
}
