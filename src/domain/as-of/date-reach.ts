import { computeCalendarDay, type Day } from '../dates/day.ts'
import { type DateBounds, saysNothing } from '../dates/edtf-bounds.ts'
import type { DatedEvent } from './dated-case.ts'

type Dated = Pick<DatedEvent, 'bounds' | 'date'>

/** Whether a date is exact: a certain day, or an interval from one certain day to another. */
export function isExact({
  isCertainDay,
  isInterval,
  start,
  end,
  approximate,
  uncertain,
}: DateBounds): boolean {
  if (!isInterval) return isCertainDay
  const isDay = (range: DateBounds['start']) => range.earliest !== null && range.earliest === range.latest
  return isDay(start) && isDay(end) && !approximate && !uncertain
}

const isMarked = ({ approximate, uncertain }: DateBounds) => approximate || uncertain

/** Orders dates that reach equally far, most precise first: without `~`, `?` or `%`, then with the narrowest bounds. */
function compareFirmness(a: Dated, b: Dated): number {
  const width = ({ bounds: { earliest, latest } }: Dated) =>
    earliest === null || latest === null ? Number.POSITIVE_INFINITY : latest - earliest
  return Number(isMarked(a.bounds)) - Number(isMarked(b.bounds)) || width(a) - width(b) || 0
}

/**
 * The event whose day lies furthest to one side: `sign` 1 the earliest, -1 the latest. One without that day is chosen only
 * if no event has it.
 */
function findFurthest<T extends Dated>(
  events: readonly T[],
  read: (bounds: DateBounds) => Day | null,
  sign: 1 | -1,
): T | null {
  const bounded = events.filter(({ bounds }) => read(bounds) !== null)
  const [best] = (bounded.length > 0 ? bounded : events).toSorted(
    (a, b) => sign * ((read(a.bounds) ?? 0) - (read(b.bounds) ?? 0)) || compareFirmness(a, b),
  )
  return best ?? null
}

/**
 * The events that reach furthest back and furthest forward, so that a text can give both as they are dated. One that is open
 * on that side is chosen only if all are. null if no event says anything about its day.
 */
export function findReach<T extends Dated>(
  events: readonly T[],
): { readonly first: T; readonly last: T } | null {
  const dated = events.filter(({ bounds }) => !saysNothing(bounds))
  const first = findFurthest(dated, ({ earliest }) => earliest, 1)
  const last = findFurthest(dated, ({ latest }) => latest, -1)
  return first && last ? { first, last } : null
}

/** The year of a day, in EDTF. */
function formatYear(day: Day): string {
  const { year } = computeCalendarDay(day)
  if (Math.abs(year) > 9999) return `Y${year}`
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
}

/** The EDTF qualifier of a date. */
function findMark({ approximate, uncertain }: DateBounds): '' | '~' | '?' | '%' {
  if (approximate) return uncertain ? '%' : '~'
  return uncertain ? '?' : ''
}

/**
 * The year in which something began, as an EDTF text no more certain than its date: `2013`, `2013~`, `[..2013]` for
 * something on or before a day of that year, `[2012..2013]`; null if the date says nothing about the day.
 */
export function computeYearOf(bounds: DateBounds): string | null {
  const { earliest, latest } = bounds.start
  if (saysNothing(bounds) || (earliest === null && latest === null)) return null
  const mark = findMark(bounds)
  const [from, to] = [earliest, latest].map((day) => (day === null ? '' : `${formatYear(day)}${mark}`))
  if (from === to) return from ?? null
  return `[${from}..${to}]`
}

/**
 * The first and last year of events, as EDTF texts, and how many of the events are open on one side or say nothing; null if
 * all are open on the same side.
 */
export function computeYears(events: readonly Dated[]): {
  readonly first: string
  readonly last: string
  readonly open: number
} | null {
  const open = events.filter(({ bounds }) => bounds.earliest === null || bounds.latest === null).length
  const reach = findReach(events)
  const [from, to] = [reach?.first.bounds, reach?.last.bounds]
  if (!from || !to || from.earliest === null || to.latest === null) return null
  return {
    first: `${formatYear(from.earliest)}${findMark(from)}`,
    last: `${formatYear(to.latest)}${findMark(to)}`,
    open,
  }
}
