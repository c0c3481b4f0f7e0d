import type { TimelineMark } from '../../../domain/as-of/case-lane.ts'
import { saysNothing } from '../../../domain/dates/edtf-bounds.ts'
import type { Extent } from '../axis/axis.ts'
import type { LaneContent } from './lane-content.ts'
import type { LaneScale } from './lane-scale.ts'

/** A stretch of a lane, in pixels. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** The possible days of an event: a thin line, dotted where one of its ends is not known. */
export interface PossibleLine extends Stretch {
  readonly row: number
  readonly isDotted: boolean
  readonly opensLeft: boolean
  readonly opensRight: boolean
  /** The days on which it certainly happened: of an interval. */
  readonly core: Stretch | null
}

/** An event at its own place: a tick on its certain day, or a line over its possible days. */
export interface EventPlace {
  readonly mark: TimelineMark
  readonly tick: number | null
  readonly line: PossibleLine | null
  /** Where its sign goes: its day, or the middle of its possible days; null where no source limits these on both sides. */
  readonly middle: number | null
  /** The dates that other sources give. */
  readonly others: readonly number[]
}

/** The gap between two lines of a row, in pixels. */
const LINE_GAP = 4

/** The days over which an event is drawn: where it is open, or has no date at all, as far as the case reaches. */
function findDays(mark: TimelineMark, { firstDay, lastDay }: LaneContent, axis: Extent): Extent {
  if (saysNothing(mark.event.bounds)) return { from: firstDay ?? axis.from, to: lastDay ?? axis.to }
  const from = mark.from ?? Math.min(firstDay ?? axis.from, mark.to ?? axis.to)
  return { from, to: Math.max(mark.to ?? lastDay ?? axis.to, from) }
}

/** Whether all of it is one certain day. */
function isTick({ certain, from, to }: TimelineMark): boolean {
  return certain !== null && certain.from === certain.to && from === to && from === certain.from
}

/** Puts each line into the first row where it overlaps no other, else into the one that is free first. */
function findRow(ends: number[], from: number, to: number, most: number): number {
  const free = ends.findIndex((end) => end + LINE_GAP <= from)
  const row =
    free !== -1 ? free : ends.length < most ? ends.length : ends.indexOf(Math.min(...ends.slice(0, most)))
  ends[row] = Math.max(ends[row] ?? 0, to)
  return row
}

/** The place of every event of a lane that has one on the axis, those without any date included, in order of time. */
export function placeEvents(
  content: LaneContent,
  axis: Extent,
  x: LaneScale,
  mostRows: number,
): readonly EventPlace[] {
  const ends: number[] = []
  const isOn = ({ from, to }: Extent) => to >= axis.from && from <= axis.to
  return [...content.undated, ...content.marks]
    .map((mark) => ({ mark, days: findDays(mark, content, axis) }))
    .filter(({ days }) => isOn(days))
    .toSorted((a, b) => a.days.from - b.days.from || a.days.to - b.days.to)
    .map(({ mark, days }): EventPlace => {
      const from = x(days.from)
      const to = x(days.to)
      const others = mark.otherDates.flatMap((other) => {
        const day = other.from ?? other.to
        return day !== null && isOn({ from: day, to: day }) ? [x(day)] : []
      })
      if (isTick(mark)) return { mark, tick: from, line: null, middle: from, others }
      const isUndated = saysNothing(mark.event.bounds)
      const isUnlimited = mark.from === null || mark.to === null || isUndated
      const half = (days.from + days.to) / 2
      const { certain } = mark
      return {
        mark,
        tick: null,
        line: {
          from,
          to,
          row: findRow(ends, from, to, mostRows),
          isDotted: isUnlimited,
          opensLeft: isUndated || (mark.from === null && mark.starts === 'open'),
          opensRight: isUndated || (mark.to === null && mark.ends === 'open'),
          core: certain && isOn(certain) ? { from: x(certain.from), to: x(certain.to) } : null,
        },
        middle: isUnlimited || !isOn({ from: half, to: half }) ? null : x(half),
        others,
      }
    })
}

/** The pointer is at an event up to this far from it, in pixels. */
const REACH = 40
/** The pointer inside the possible days of an event is this far from it: a certain day nearby comes first. */
const INSIDE = 8

/** The event nearest to a place on the lane, and where it is; null if none is within 40 px. */
export function findNearestPlace(
  places: readonly EventPlace[],
  at: number,
): { readonly place: EventPlace; readonly x: number } | null {
  let nearest: { place: EventPlace; x: number; distance: number; width: number } | null = null
  for (const place of places) {
    const { tick, line } = place
    const from = tick ?? line?.from ?? 0
    const to = tick ?? line?.to ?? 0
    const outside = Math.max(from - at, at - to, 0)
    const distance = tick === null && outside === 0 ? Math.min(INSIDE, to - from) : outside
    if (distance > REACH) continue
    const isNearer =
      !nearest || distance < nearest.distance || (distance === nearest.distance && to - from < nearest.width)
    if (isNearer)
      nearest = { place, x: Math.min(to, Math.max(from, place.middle ?? at)), distance, width: to - from }
  }
  return nearest && { place: nearest.place, x: nearest.x }
}
