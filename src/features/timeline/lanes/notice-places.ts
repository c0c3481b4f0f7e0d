import type { NoticeLife } from '../../../domain/as-of/case-lane.ts'
import type { Day } from '../../../domain/dates/day.ts'
import type { Extent } from '../axis/axis.ts'
import type { Stretch } from './event-places.ts'
import type { LaneContent } from './lane-content.ts'
import type { LaneScale } from './lane-scale.ts'

/** The life of a notice, in pixels. */
export interface NoticePlace extends Stretch {
  readonly life: NoticeLife
  readonly row: number
  /** The day by which it had begun; null if the axis does not show it. */
  readonly diamond: number | null
  /** Its last possible day, if it ended; null if no end is on record, or the axis does not show it. */
  readonly cross: number | null
  /** The days on which it certainly existed. */
  readonly certain: Stretch | null
  readonly hasEnd: boolean
  readonly opensLeft: boolean
  /** The dates that other sources give. */
  readonly others: readonly number[]
}

/** The gap between two notices of a row, in pixels. */
const GAP = 10

/** The notices of a lane that the axis shows, each in the first row where it overlaps no other. */
export function placeNotices(
  { notices, firstDay, lastDay }: LaneContent,
  axis: Extent,
  x: LaneScale,
): readonly NoticePlace[] {
  const isOn = (from: Day, to: Day) => to >= axis.from && from <= axis.to
  const at = (day: Day | null | undefined) => (day != null && isOn(day, day) ? x(day) : null)
  const ends: number[] = []
  return notices
    .flatMap((life) => {
      if (!life.from) return []
      const { earliest, latest } = life.from
      const from = earliest ?? (latest === null ? null : Math.min(latest, firstDay ?? latest))
      if (from === null) return []
      const to = life.until ? (life.until.latest ?? life.until.earliest) : lastDay
      return [{ life, from, to: Math.max(from, life.certain?.to ?? from, to ?? from) }]
    })
    .filter(({ from, to }) => isOn(from, to))
    .toSorted((a, b) => a.from - b.from || a.to - b.to)

    .map(({ life, from, to }): NoticePlace => {
      const { certain } = life
      const free = ends.findIndex((end) => end + GAP <= x(from))
      const row = free === -1 ? ends.length : free
      ends[row] = x(to)
      return {
        life,
        row,
        from: x(from),
        to: x(to),
        diamond: at(life.from?.latest ?? from),
        cross: life.until ? at(life.until.latest ?? life.until.earliest) : null,
        certain:
          certain && isOn(certain.from, certain.to) ? { from: x(certain.from), to: x(certain.to) } : null,
        hasEnd: life.until !== null,
        opensLeft: life.from?.earliest === null,
        others: life.otherDates.flatMap((other) => at(other.from ?? other.to) ?? []),
      }
    })
}
