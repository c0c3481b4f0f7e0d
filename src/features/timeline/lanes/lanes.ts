import type { NoticeLife, TimelineMark } from '../../../domain/as-of/case-lane.ts'
import type { Day } from '../../../domain/dates/day.ts'
import type { Extent } from '../axis/axis.ts'
import type { LaneContent } from './lane-content.ts'

/** Sizes of a lane, in pixels. */
export const LANE = {
  top: 10,
  subRow: 22,
  gap: 6,
  noticeRow: 11,
  /** The tall band, and the space for its name. */
  band: 10,
  bandLabel: 14,
  /** A thin band, and the gap between two. */
  thinBand: 4,
  betweenBands: 6,
  bottom: 12,
} as const

/** Radius of a point mark and of its click target, in pixels. */
export const MARK_RADIUS = 6
export const HIT_RADIUS = 12

/** A place on a lane: a mark, or several that are too close to distinguish. */
export interface Placement {
  readonly key: string
  readonly marks: readonly TimelineMark[]
  readonly subRow: number
  /** The days it covers, within the axis. */
  readonly from: Day
  readonly to: Day
}

/** A notice, in a row where it overlaps no other. */
export interface PlacedNotice {
  readonly life: NoticeLife
  readonly row: number
  readonly from: Day
  /** The latest day of its end; without an end on record, the last day of the lane. */
  readonly to: Day
}

/** A lane with its marks placed and its heights computed, in pixels from the top of the lanes. */
export interface Lane {
  readonly content: LaneContent
  readonly placements: readonly Placement[]
  readonly notices: readonly PlacedNotice[]
  readonly top: number
  readonly height: number
  /** Top of the first sub-row; on narrow screens the name is above it. */
  readonly marksTop: number
  readonly noticesTop: number
  /** The reader's text size relative to the default. */
  readonly textScale: number
  /** Top of the band of each track. */
  readonly bandTops: readonly number[]
}

function clip(day: Day, { from, to }: Extent): Day {
  return Math.min(to, Math.max(from, day))
}

function isVisible(mark: TimelineMark, { from, to }: Extent): boolean {
  return (mark.to === null || mark.to >= from) && (mark.from === null || mark.from <= to)
}

/**
 * Places each mark of a lane in the first sub-row where it overlaps no other; if there is none, merges it into the last
 * placement of the last sub-row. An open end extends to the first (last) day of the lane. `perDay` is the width of a day in
 * pixels.
 */
export function placeMarks(
  { marks, firstDay, lastDay, mostRows }: LaneContent,
  axis: Extent,
  perDay: number,
): readonly Placement[] {
  const room = (2 * HIT_RADIUS) / perDay
  const visible = marks
    .filter((mark) => isVisible(mark, axis))
    .map((mark) => {
      const from = clip(mark.from ?? Math.min(firstDay ?? axis.from, mark.to ?? axis.to), axis)
      return { mark, from, to: clip(mark.to ?? Math.max(lastDay ?? axis.to, from), axis) }
    })
    .toSorted((a, b) => a.from - b.from || a.to - b.to)
  const ends: number[] = []
  const placed: Placement[] = []
  for (const { mark, from, to } of visible) {
    const end = Math.max(to, from) + room
    const free = ends.findIndex((taken) => taken <= from)
    const subRow = free === -1 ? ends.length : free
    if (subRow < mostRows) {
      ends[subRow] = end
      placed.push({ key: mark.event.id, marks: [mark], subRow, from, to })
      continue
    }
    const last = placed.findLastIndex((one) => one.subRow === mostRows - 1)
    const host = placed[last]
    if (!host) continue
    placed[last] = { ...host, marks: [...host.marks, mark], to: Math.max(host.to, to) }
    ends[mostRows - 1] = Math.max(ends[mostRows - 1] ?? end, placed[last].to + room)
  }
  return placed
}

/** The day from which a notice is drawn; null without a date. An open beginning extends to the first day of the lane. */
function findStart({ from }: NoticeLife, firstDay: Day | null): Day | null {
  if (!from) return null
  if (from.earliest !== null || from.latest === null) return from.earliest
  return Math.min(from.latest, firstDay ?? from.latest)
}

/** Places each dated notice in the first row where it overlaps no other. */
export function placeNotices(
  { notices, firstDay, lastDay }: LaneContent,
  axis: Extent,
  perDay: number,
): readonly PlacedNotice[] {
  const room = (2 * MARK_RADIUS + 4) / perDay
  const ends: number[] = []
  return notices
    .flatMap((life) => {
      const start = findStart(life, firstDay)
      if (start === null) return []
      const end = life.until ? (life.until.latest ?? life.until.earliest) : lastDay
      return [{ life, from: start, to: Math.max(start, end ?? start) }]
    })
    .filter(({ from, to }) => to >= axis.from && from <= axis.to)
    .toSorted((a, b) => a.from - b.from || a.to - b.to)
    .map(({ life, from, to }) => {
      const free = ends.findIndex((taken) => taken <= from)
      const row = free === -1 ? ends.length : free
      ends[row] = to + room
      return { life, row, from: clip(from, axis), to: clip(to, axis) }
    })
}

/** The top of each band below `top`, and the bottom of the last. */
function stackBands(count: number, top: number, labelRoom: number) {
  const tops = Array.from({ length: count }, (_, i) =>
    i === 0 ? top : top + LANE.band + labelRoom + (i - 1) * (LANE.thinBand + LANE.betweenBands),
  )
  if (count === 0) return { tops, end: top }
  if (count === 1) return { tops, end: top + LANE.band + labelRoom }
  return { tops, end: (tops.at(-1) ?? top) + LANE.thinBand }
}

/**
 * Lays the lanes out below one another. `labelHeight` is the height of a name above its lane; 0 if names are beside the
 * lanes.
 */
export function computeLanes(
  contents: readonly LaneContent[],
  axis: Extent,
  {
    width,
    labelHeight,
    textScale = 1,
  }: { readonly width: number; readonly labelHeight: number; readonly textScale?: number },
): readonly Lane[] {
  const perDay = width / Math.max(1, axis.to - axis.from)
  let top = 0
  return contents.map((content): Lane => {
    const placements = placeMarks(content, axis, perDay)
    const notices = placeNotices(content, axis, perDay)
    const subRows = placements.reduce((most, { subRow }) => Math.max(most, subRow + 1), 1)
    const noticeRows = notices.reduce((most, { row }) => Math.max(most, row + 1), 0)
    const marksTop = top + labelHeight + LANE.top
    const noticesTop = marksTop + subRows * LANE.subRow + LANE.gap
    const bandsTop = noticesTop + noticeRows * LANE.noticeRow + (noticeRows > 0 ? LANE.gap : 0)
    const { tops: bandTops, end } = stackBands(content.tracks.length, bandsTop, LANE.bandLabel * textScale)
    const height = end + LANE.bottom - top
    const lane = { content, placements, notices, top, height, marksTop, noticesTop, textScale, bandTops }
    top += height
    return lane
  })
}

/** The height of all lanes, in pixels. */
export function computeLanesHeight(lanes: readonly Lane[]): number {
  return lanes.reduce((sum, { height }) => sum + height, 0)
}
