import type { CaseLane } from '../../src/domain/as-of/case-lane.ts'
import type { Dataset } from '../../src/domain/case/case.ts'
import type { Track } from '../../src/domain/case/vocabulary.ts'
import { openSnapshot } from '../../src/domain/collection/collection.ts'
import { select } from '../../src/domain/collection/select.ts'
import { parseDay } from '../../src/domain/dates/day.ts'
import { EMPTY_QUERY } from '../../src/domain/query/query.ts'
import { buildSnapshot } from '../../src/domain/snapshot/build-snapshot.ts'
import type { Extent } from '../../src/features/timeline/axis/axis.ts'
import { type LaneContent, makeCaseLanes } from '../../src/features/timeline/lanes/lane-content.ts'
import type { FigureSize } from '../../src/features/timeline/lanes/lane-measures.ts'
import { makeLaneWords } from '../../src/features/timeline/lanes/lane-words.ts'
import { computeRowLayout, type RowLayout } from '../../src/features/timeline/lanes/row-layout.ts'
import type { Words } from '../../src/messages/types.ts'
import { measureText } from '../../src/ui/measure-text.ts'
import { listSelectedLanes } from './selected-lanes.ts'

/** A day written as a date. */
export const day = (text: string) => parseDay(text) ?? Number.NaN

/** The lanes of all cases of a data set as of a day; null: the latest. */
export function readLanes(dataset: Dataset, asOf: string | null = null) {
  const selection = select(openSnapshot(buildSnapshot(dataset)), {
    ...EMPTY_QUERY,
    asOf: asOf === null ? null : day(asOf),
  })
  return { ...selection, timeline: listSelectedLanes(selection) }
}

/** The layout of a lane, by default of a roomy row with one pixel for each day. */
export function layLane(
  lane: CaseLane | LaneContent,
  m: Words,
  axis: Extent,
  more: { size?: FigureSize; width?: number; track?: Track; scale?: number } = {},
): RowLayout {
  const content = 'key' in lane ? lane : makeCaseLanes([lane], more.track ?? 'custody')[0]
  if (!content) throw new Error('There is no lane.')
  return computeRowLayout({
    content,
    axis,
    width: more.width ?? axis.to - axis.from,
    size: more.size ?? 'roomy',
    scale: more.scale ?? 1,
    words: makeLaneWords(m),
    measure: measureText,
  })
}
