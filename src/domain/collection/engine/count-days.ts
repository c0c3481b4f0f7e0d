import { MOST_DAYS_COUNTED } from '../../../limits.ts'
import { listIndexes, sortBy } from '../../arrays/radix-sort.ts'
import type { EventSpans } from './event-days.ts'

/** Each day from which an event counts, ascending, and how many events count from it. */
export interface EventDays {
  readonly day: Int32Array
  readonly count: Int32Array
}

/** Counts, for each day, the events that count from it. */
export function countDays({ countsFrom, codes }: EventSpans): EventDays {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (let event = 0; event < countsFrom.length; event++) {
    low = Math.min(low, countsFrom[event] ?? low)
    high = Math.max(high, countsFrom[event] ?? high)
  }
  const near = high - low <= MOST_DAYS_COUNTED
  const day: number[] = []
  const count: number[] = []
  if (near && low <= high) {
    const counts = new Uint32Array(high - low + 1)
    for (let event = 0; event < countsFrom.length; event++) {
      const at = (countsFrom[event] ?? 0) - low
      counts[at] = (counts[at] ?? 0) + 1
    }
    for (let at = 0; at < counts.length; at++) {
      if (counts[at] === 0) continue
      day.push(codes.decode(low + at))
      count.push(counts[at] ?? 0)
    }
  } else {
    const order = sortBy(listIndexes(countsFrom.length), (event) => countsFrom[event] ?? 0)
    for (const event of order) {
      const at = codes.decode(countsFrom[event] ?? 0)
      if (day.at(-1) !== at) {
        day.push(at)
        count.push(0)
      }
      count[count.length - 1] = (count[count.length - 1] ?? 0) + 1
    }
  }
  return { day: Int32Array.from(day), count: Int32Array.from(count) }
}
