import type { Day } from '../day.ts'
import type { TimeWindow } from '../window.ts'
import { type Bits, makeBits } from './bits.ts'
import type { SelectionColumns } from './columns.ts'
import { type EventSpans, NO_LIMIT } from './spans.ts'

/** The cases that match a window: possibly, and of these certainly. */
export interface WindowBits {
  readonly possibly: Bits
  readonly certainly: Bits
}

/**
 * The cases of which an event, counted or possible as of the day, possibly falls in a window, and those of which a counted
 * one certainly does; by the rules of `matchWindow`.
 */
export function computeWindowBits(
  { count, events }: SelectionColumns,
  spans: EventSpans,
  asOf: Day,
  window: TimeWindow,
): WindowBits {
  const { countsFrom, possibleFrom, from, to, sureBy, sureFrom } = spans
  const possibly = makeBits(count)
  const certainly = makeBits(count)
  const low = window.from ?? Number.NEGATIVE_INFINITY
  const high = Math.min(window.to ?? NO_LIMIT, NO_LIMIT)
  if (low > high) return { possibly, certainly }
  let end = events.start[0] ?? 0
  for (let i = 0; i < count; i++) {
    let event = end
    end = events.start[i + 1] ?? 0
    let possible = false
    let certain = false
    for (; event < end && !certain; event++) {
      if ((from[event] ?? 0) > high || (to[event] ?? 0) < low) continue
      if ((countsFrom[event] ?? 0) <= asOf) {
        possible = true
        certain = (sureBy[event] ?? 0) <= high && (sureFrom[event] ?? 0) >= low
      } else if ((possibleFrom[event] ?? 0) <= asOf) possible = true
    }
    const word = i >>> 5
    if (possible) possibly[word] = (possibly[word] ?? 0) | (1 << (i & 31))
    if (certain) certainly[word] = (certainly[word] ?? 0) | (1 << (i & 31))
  }
  return { possibly, certainly }
}
