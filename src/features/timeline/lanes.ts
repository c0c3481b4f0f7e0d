import type { Day } from '../../domain/day.ts'
import type { TimelineMark, TimelineRow } from '../../domain/timeline.ts'
import type { TrackSpan } from '../../domain/track-spans.ts'
import type { Extent } from './axis.ts'

/** Sizes of a lane, in pixels. */
export const LANE = {
  top: 12,
  subRow: 18,
  gap: 8,
  custody: 10,
  betweenBands: 9,
  protection: 4,
  bottom: 18,
} as const

/** Half the width of a point's mark, in pixels. */
export const MARK_RADIUS = 6

/** More sub-rows than these would push the lanes apart; what does not fit is gathered into a numbered mark. */
const MOST_SUB_ROWS = 3

/** One place on a lane: a mark, or several that stand too close to be told apart. */
export interface Placement {
  readonly key: string
  readonly marks: readonly TimelineMark[]
  readonly subRow: number
  /** Days that it is drawn over, within the axis. */
  readonly from: Day
  readonly to: Day
}

/** A case with its marks placed and its heights known, in pixels from the top of the lanes. */
export interface Lane {
  readonly row: TimelineRow
  readonly placements: readonly Placement[]
  readonly spans: readonly TrackSpan[]
  readonly top: number
  readonly height: number
  /** Where the first sub-row begins; above it, on narrow screens, stands the name. */
  readonly marksTop: number
  readonly custodyTop: number
  readonly protectionTop: number
}

function clip(day: Day, { from, to }: Extent): Day {
  return Math.min(to, Math.max(from, day))
}

function isVisible(mark: TimelineMark, { from, to }: Extent): boolean {
  return (mark.to === null || mark.to >= from) && (mark.from === null || mark.from <= to)
}

/**
 * Places the marks of a lane: each in the first sub-row where it meets no other, and where there is none, gathered with
 * the one it meets in the last. An open end is drawn no further than the case's first (last) bounded day. `perDay` is the width of a day in pixels.
 */
export function placeMarks(row: TimelineRow, axis: Extent, perDay: number): readonly Placement[] {
  const { firstDay, lastDay } = row.row.entry
  const room = (2 * MARK_RADIUS + 2) / perDay
  const visible = row.marks
    .filter((mark) => isVisible(mark, axis))
    .map((mark) => ({
      mark,
      from: clip(mark.from ?? firstDay ?? axis.from, axis),
      to: clip(mark.to ?? lastDay ?? axis.to, axis),
    }))
    .toSorted((a, b) => a.from - b.from || a.to - b.to)
  const ends: number[] = []
  const placed: Placement[] = []
  for (const { mark, from, to } of visible) {
    const end = Math.max(to, from) + room
    const free = ends.findIndex((taken) => taken <= from)
    const subRow = free === -1 ? ends.length : free
    if (subRow < MOST_SUB_ROWS) {
      ends[subRow] = end
      placed.push({ key: mark.event.id, marks: [mark], subRow, from, to })
      continue
    }
    const last = placed.findLastIndex((one) => one.subRow === MOST_SUB_ROWS - 1)
    const host = placed[last]
    if (!host) continue
    placed[last] = { ...host, marks: [...host.marks, mark], to: Math.max(host.to, to) }
    ends[MOST_SUB_ROWS - 1] = Math.max(ends[MOST_SUB_ROWS - 1] ?? end, placed[last].to + room)
  }
  return placed
}

/** Lays the lanes out below one another. `labelHeight` is what a name takes above its lane; 0 where it stands beside. */
export function computeLanes(
  rows: readonly TimelineRow[],
  axis: Extent,
  { width, labelHeight }: { readonly width: number; readonly labelHeight: number },
): readonly Lane[] {
  const perDay = width / Math.max(1, axis.to - axis.from)
  let top = 0
  return rows.map((row): Lane => {
    const placements = placeMarks(row, axis, perDay)
    const subRows = placements.reduce((most, { subRow }) => Math.max(most, subRow + 1), 1)
    const marksTop = top + labelHeight + LANE.top
    const custodyTop = marksTop + subRows * LANE.subRow + LANE.gap
    const protectionTop = custodyTop + LANE.custody + LANE.betweenBands
    const height = protectionTop + LANE.protection + LANE.bottom - top
    const lane = { row, placements, spans: row.spans, top, height, marksTop, custodyTop, protectionTop }
    top += height
    return lane
  })
}

/** The height of all lanes, in pixels. */
export function computeLanesHeight(lanes: readonly Lane[]): number {
  return lanes.reduce((sum, { height }) => sum + height, 0)
}
