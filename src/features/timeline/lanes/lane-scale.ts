import type { Day } from '../../../domain/dates/day.ts'
import type { Extent } from '../axis/axis.ts'

/** Maps a day to pixels from the left of the lane; a day outside the axis maps to its nearer end. */
export type LaneScale = (day: Day) => number

/** The scale of a lane of a width in pixels. */
export function makeLaneScale({ from, to }: Extent, width: number): LaneScale {
  const perDay = width / Math.max(1, to - from)
  return (day) => (Math.min(to, Math.max(from, day)) - from) * perDay
}
