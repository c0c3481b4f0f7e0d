import type { Track } from '../../../domain/case/vocabulary.ts'
import type { Day } from '../../../domain/dates/day.ts'
import type { Axis, Extent } from '../axis/axis.ts'
import type { LaneContent } from './lane-content.ts'
import type { MeasureText } from './lane-labels.ts'
import type { FigureSize } from './lane-measures.ts'
import type { LaneWords } from './lane-words.ts'
import { computeRowLayout, type RowLayout } from './row-layout.ts'

/** A lane of a figure, with its name and a second line below it. */
export interface FigureLane {
  readonly content: LaneContent
  readonly size: FigureSize
  readonly name: string
  readonly note: string
  /** What it shows, in sentences for those who do not see it. */
  readonly says: string
  /** The address of what it represents; null if it has no page. */
  readonly href: string | null
}

/** One figure of lanes, whether it is on the screen, in a file, in a document or on paper. */
export interface FigureModel {
  readonly title: string
  /** What it shows, in sentences. */
  readonly sentence: string
  /** Where it comes from: data, day, filters, address. */
  readonly source: readonly string[]
  readonly lanes: readonly FigureLane[]
  /** The track whose values the key explains. */
  readonly track: Track | 'all'
  /** All days of the figure, and those in its window. */
  readonly all: Extent
  readonly shown: Extent
  readonly makeAxis: (shown: Extent, width: number) => Axis
  readonly tick: (day: Day, unit: Axis['unit']) => string
  /** The day with a line through all lanes; `label` null: unnamed. Unless it is the latest, what lies after it is hatched. */
  readonly day: { readonly asOf: Day; readonly label: string | null; readonly latest: boolean }
  /** The address of an event or a notice. */
  readonly address: (content: LaneContent, part: string) => string
}

/** A lane of a figure, and how far below the top of the first it is, in pixels. */
export interface PlacedLane extends FigureLane {
  readonly layout: RowLayout
  readonly top: number
}

/** A figure laid out for a width of its axis in pixels. */
export interface PlacedFigure {
  readonly axis: Axis
  readonly width: number
  readonly scale: number
  readonly lanes: readonly PlacedLane[]
  readonly height: number
}

/** Lays the lanes of a figure out below one another. */
export function layFigure(
  { lanes, shown, makeAxis }: FigureModel,
  {
    width,
    scale,
    ...texts
  }: {
    readonly width: number
    readonly scale: number
    readonly words: LaneWords
    readonly measure: MeasureText
  },
): PlacedFigure {
  const axis = makeAxis(shown, width / scale)
  let height = 0
  const placed = lanes.map((lane): PlacedLane => {
    const { content, size } = lane
    const layout = computeRowLayout({ content, axis, width, size, scale, ...texts })
    const top = height
    height += layout.measures.height
    return { ...lane, layout, top }
  })
  return { axis, width, scale, lanes: placed, height }
}
