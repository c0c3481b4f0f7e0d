import type { Collection } from '../../domain/collection/collection.ts'
import { computeCalendarDay, computeDay, type Day } from '../../domain/dates/day.ts'
import { MOST_STRIP_DAYS } from '../../limits.ts'

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

/** A half-year and the number of events that count from a day in it, drawn as a tick: `at` and `height` from 0 to 1. */
export interface StripTick {
  readonly day: Day
  readonly at: number
  readonly height: number
}

/** The scale that ticks, thumb and pointer share: first and last day, and `place`, which maps a day to 0 to 1. */
interface EventStrip {
  readonly ticks: readonly StripTick[]
  readonly first: Day
  readonly last: Day
  readonly place: (day: Day) => number
}

const strips = new WeakMap<Collection, EventStrip>()

/** Builds a tick for each half-year from the first event to the day of compilation, and their scale; cached per collection. */
export function computeStrip(collection: Collection): EventStrip {
  const known = strips.get(collection)
  if (known) return known
  const last = collection.compiled
  const first = Math.max(listEventDays(collection)[0] ?? last, last - MOST_STRIP_DAYS)
  const place = (day: Day) => (last > first ? Math.min(1, Math.max(0, (day - first) / (last - first))) : 1)
  const counts = new Map<Day, number>()
  const startOf = (day: Day) => {
    const { year, month } = computeCalendarDay(day)
    return computeDay({ year, month: month <= 6 ? 1 : 7, day: 1 })
  }
  for (let day = startOf(first); day <= last; day = startOf(day + 184)) counts.set(day, 0)
  const { day: days, count } = collection.engine.days()
  days.forEach((day, i) => {
    // Earlier events count in the first tick.
    const start = startOf(Math.max(day, first))
    counts.set(start, (counts.get(start) ?? 0) + (count[i] ?? 0))
  })
  const most = [...counts.values()].reduce((a, b) => Math.max(a, b), 1)
  const ticks = [...counts].map(([day, count]) => ({ day, at: place(day), height: count / most }))
  const strip = { ticks, first, last, place }
  strips.set(collection, strip)
  return strip
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
