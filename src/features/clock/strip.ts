import type { Collection } from '../../domain/collection/collection.ts'
import { computeCalendarDay, computeDay, type Day } from '../../domain/dates/day.ts'

const eventDays = new WeakMap<Collection, readonly Day[]>()

/** The days from which events count, in order, each once, the day of compilation last; found once for a collection. */
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

/** The strip reaches back so many days at most: one date in a year beyond any calendar must not make millions of ticks. */
const MOST_REACH = 200_000

/** A half-year and the number of events that count from a day in it, drawn as a tick: place and height from 0 to 1. */
export interface StripTick {
  readonly day: Day
  readonly at: number
  readonly height: number
}

/** One ruler by date for ticks, knob and pointer: its first and last day, and where a day stands on it, from 0 to 1. */
interface EventStrip {
  readonly ticks: readonly StripTick[]
  readonly first: Day
  readonly last: Day
  readonly place: (day: Day) => number
}

const strips = new WeakMap<Collection, EventStrip>()

/**
 * A tick for each half-year from the first event to the day of compilation, and the extent that they stand in; computed once
 * for a collection.
 */
export function computeStrip(collection: Collection): EventStrip {
  const known = strips.get(collection)
  if (known) return known
  const last = collection.compiled
  const first = Math.max(listEventDays(collection)[0] ?? last, last - MOST_REACH)
  const place = (day: Day) => (last > first ? Math.min(1, Math.max(0, (day - first) / (last - first))) : 1)
  const counts = new Map<Day, number>()
  const startOf = (day: Day) => {
    const { year, month } = computeCalendarDay(day)
    return computeDay({ year, month: month <= 6 ? 1 : 7, day: 1 })
  }
  for (let day = startOf(first); day <= last; day = startOf(day + 184)) counts.set(day, 0)
  const { day: days, count } = collection.engine.days()
  days.forEach((day, i) => {
    // What lies further back stands at the beginning.
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
 * The day on record that lies so many steps after a day, or before it where `by` is negative, no further than the first or
 * last one; undefined where no day lies there. A day between two of them steps to its neighbours.
 */
export function findStep(days: readonly Day[], day: Day, by: number): Day | undefined {
  const at = days.findLastIndex((one) => one <= day)
  if (by > 0) return at + 1 < days.length ? days[Math.min(days.length - 1, at + by)] : undefined
  const before = days[at] === day ? at - 1 : at
  return before < 0 ? undefined : days[Math.max(0, before + 1 + by)]
}
