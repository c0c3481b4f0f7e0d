import { type Bits, makeBits } from '../../arrays/bits.ts'
import type { TimeWindow } from '../../as-of/window.ts'
import type { Day } from '../../dates/day.ts'
import { NO_DAY, type SelectionColumns } from './columns.ts'
import { type CaseReach, type EventSpans, NO_LIMIT, SPAN_FLAGS } from './event-days.ts'

/** The cases that possibly match a window, and those of them that certainly do. */
export interface WindowBits {
  readonly possibly: Bits
  readonly certainly: Bits
}

/**
 * The cases with an event, counted or possible as of the day, that possibly falls in a window, and those with a counted one
 * that certainly does; by the rules of `matchWindow`.
 */
export function computeWindowBits(
  { count, events }: SelectionColumns,
  spans: EventSpans,
  { asOf, window, reach }: { readonly asOf: Day; readonly window: TimeWindow; readonly reach: CaseReach },
): WindowBits {
  const { codes, countsFrom, from, to, sureFrom, flags } = spans
  const possibly = makeBits(count)
  const certainly = makeBits(count)
  const last = Math.min(window.to ?? NO_LIMIT, NO_LIMIT)
  if (window.from !== null && window.from > last) return { possibly, certainly }
  const day = codes.encode(asOf)
  const low = codes.encode(window.from ?? NO_DAY)
  const high = codes.encode(last)
  /** Whether the window includes the last bounded day of case `i`, to which an open beginning of an event extends. */
  const holdsOpen = (i: number) => {
    const known = reach.last[i] ?? NO_DAY
    return (known === NO_DAY ? NO_LIMIT : known) <= last
  }
  let end = events.start[0] ?? 0
  for (let i = 0; i < count; i++) {
    let event = end
    end = events.start[i + 1] ?? 0
    let possible = false
    let certain = false
    for (; event < end && !certain; event++) {
      if ((from[event] ?? 0) > high || (to[event] ?? 0) < low) continue
      const counts = countsFrom[event] ?? 0
      if (counts <= day) {
        possible = true
        const flag = flags[event] ?? 0
        if ((sureFrom[event] ?? 0) < low || (flag & SPAN_FLAGS.doubtful) !== 0) continue
        certain = (flag & SPAN_FLAGS.openStart) === 0 ? counts <= high : holdsOpen(i)
      } else if ((from[event] ?? 0) <= day || ((flags[event] ?? 0) & SPAN_FLAGS.openFrom) !== 0) {
        possible = true
      }
    }
    const word = i >>> 5
    if (possible) possibly[word] = (possibly[word] ?? 0) | (1 << (i & 31))
    if (certain) certainly[word] = (certainly[word] ?? 0) | (1 << (i & 31))
  }
  return { possibly, certainly }
}
