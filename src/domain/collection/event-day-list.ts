import type { Day } from '../dates/day.ts'
import type { Collection } from './collection.ts'

const eventDays = new WeakMap<Collection, readonly Day[]>()

/** The days from which events count, sorted and unique, the day of compilation last; cached per collection. */
export function listEventDays(collection: Collection): readonly Day[] {
  const known = eventDays.get(collection)
  if (known) return known
  const { compiled } = collection
  const { day } = collection.engine.days()
  const past = [...day].filter((one) => one < compiled)
  const sorted = [...new Set([...past, compiled])].toSorted((a, b) => a - b)
  eventDays.set(collection, sorted)
  return sorted
}

/**
 * Moves `by` steps along the days on record, backwards if negative, and stops at the first or last day. From a day between
 * two of them, the first step goes to its neighbour. undefined if no day lies in that direction.
 */
export function findStep(days: readonly Day[], day: Day, by: number): Day | undefined {
  const at = days.findLastIndex((one) => one <= day)
  if (by > 0) return at + 1 < days.length ? days[Math.min(days.length - 1, at + by)] : undefined
  const before = days[at] === day ? at - 1 : at
  return before < 0 ? undefined : days[Math.max(0, before + 1 + by)]
}

/** The day on record nearest to a day, if it is at most `reach` days away; else the day itself. */
export function snapToEventDay(days: readonly Day[], day: Day, reach: number): Day {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? 0) < day) low = middle + 1
    else high = middle
  }
  const [before, after] = [days[low - 1], days[low]]
  const near = [before, after].filter((one) => one !== undefined && Math.abs(one - day) <= reach)
  return (
    near.reduce<Day | undefined>(
      (best, one) =>
        one !== undefined && (best === undefined || Math.abs(one - day) < Math.abs(best - day)) ? one : best,
      undefined,
    ) ?? day
  )
}

/** How many events count by a day. */
export function countEventsBy({ engine }: Pick<Collection, 'engine'>, asOf: Day): number {
  const { day, count } = engine.days()
  return day.reduce((sum, one, i) => (one <= asOf ? sum + (count[i] ?? 0) : sum), 0)
}
