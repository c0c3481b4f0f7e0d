import type { Extent } from '../axis/axis.ts'
import { type BandPlace, placeBands } from './band-places.ts'
import { type EventPlace, findNearestPlace, placeEvents } from './event-places.ts'
import type { LaneContent } from './lane-content.ts'
import { type LaneLabel, labelBands, labelEvents, labelNotices, type MeasureText } from './lane-labels.ts'
import { type FigureSize, type LaneMeasures, scaleMeasures } from './lane-measures.ts'
import { type LaneScale, makeLaneScale } from './lane-scale.ts'
import type { LaneWords } from './lane-words.ts'
import { type NoticePlace, placeNotices } from './notice-places.ts'
import { placeSigns, SIGN_ROOM, type Sign } from './signs.ts'

/** A lane to lay out. */
export interface RowLayoutInput {
  readonly content: LaneContent
  readonly axis: Extent
  /** The width of the axis, in pixels. */
  readonly width: number
  readonly size: FigureSize
  /** The reader's text size relative to the default. */
  readonly scale: number
  readonly words: LaneWords
  readonly measure: MeasureText
}

/** A lane ready to draw: every event at its own place, in pixels from its top left corner. */
export interface RowLayout {
  readonly content: LaneContent
  readonly width: number
  readonly scale: number
  readonly measures: LaneMeasures
  readonly x: LaneScale
  readonly events: readonly EventPlace[]
  readonly signs: readonly Sign[]
  readonly bands: readonly BandPlace[]
  readonly notices: readonly NoticePlace[]
  readonly labels: readonly LaneLabel[]
}

/** Lines are this far from one another, and no nearer than the second, in pixels at the default text size. */
const LINE_PITCH = { usual: 4, least: 2 } as const
const NOTICE_PITCH = 6

/** Lays out the lane of a row. */
export function computeRowLayout({
  content,
  axis,
  width,
  size,
  scale,
  words,
  measure,
}: RowLayoutInput): RowLayout {
  const measures = scaleMeasures(size, scale)
  const x = makeLaneScale(axis, width)
  const { lines, signs, band, rug } = measures
  const mostRows = Math.floor((lines.bottom - lines.top) / (LINE_PITCH.least * scale)) + 1
  const events = rug ? placeEvents(content, axis, x, mostRows) : []
  const bands = band ? placeBands(content, axis, x) : []
  const notices = measures.notice === null ? [] : placeNotices(content, axis, x)
  const room = { end: x(content.asOf ?? axis.to), scale, measures, words, measure }
  return {
    content,
    width,
    scale,
    measures,
    x,
    events,
    signs: signs ? placeSigns(events, SIGN_ROOM * scale) : [],
    bands,
    notices,
    labels: [
      ...labelBands(bands, room),
      ...labelNotices(notices, room),
      ...(content.caseId === null ? labelEvents(events, room) : []),
    ],
  }
}

/** The heights of the rows of lines over possible days. */
export function computeLineTop({ events, measures: { lines }, scale }: RowLayout, row: number): number {
  const rows = events.reduce((most, { line }) => Math.max(most, (line?.row ?? 0) + 1), 1)
  const pitch = Math.min(LINE_PITCH.usual * scale, (lines.bottom - lines.top) / Math.max(1, rows - 1))
  return lines.top + row * pitch
}

/** The height of the line of a notice: around the middle if there are several rows of them. */
export function computeNoticeTop({ notices, measures, scale }: RowLayout, row: number): number {
  const middle = measures.notice ?? 0
  const rows = notices.reduce((most, one) => Math.max(most, one.row + 1), 1)
  const space = measures.height - (measures.band?.bottom ?? measures.lines.bottom) - NOTICE_PITCH * scale
  const room = Math.min(NOTICE_PITCH * scale, space / rows)
  return middle + (row - (rows - 1) / 2) * room
}

/** The event nearest to a place on a lane, within 40 px: what the pointer picks; null if there is none. */
export function findNearestEvent(layout: Pick<RowLayout, 'events'>, x: number) {
  const nearest = findNearestPlace(layout.events, x)
  return nearest && { mark: nearest.place.mark, x: nearest.x }
}
