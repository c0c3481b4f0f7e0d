import { computeCalendarDay, type Day } from '../dates/day.ts'
import { type DateBounds, saysNothing } from '../dates/edtf-bounds.ts'
import type { DatedEvent } from './dated-case.ts'

type Dated = Pick<DatedEvent, 'bounds' | 'date'>

/** Whether a date leaves nothing open: a certain day, or an interval from one certain day to another. */
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

/** Of dates that reach equally far, the one that says most of its day speaks for them. */
function compareFirmness(a: Dated, b: Dated): number {
  const width = ({ bounds: { earliest, latest } }: Dated) =>
    earliest === null || latest === null ? Number.POSITIVE_INFINITY : latest - earliest
  return Number(isMarked(a.bounds)) - Number(isMarked(b.bounds)) || width(a) - width(b) || 0
}

/** The event of which a day lies furthest to one side; of those without that day none, unless there are no others. */
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
 * The events that the dates of some reach back and forward to, so that both can be told in the words of their own dates; one
 * that is open to that side counts only where no other is left. null where no event says anything of its day.
 */
export function findReach<T extends Dated>(
  events: readonly T[],
): { readonly first: T; readonly last: T } | null {
  const dated = events.filter(({ bounds }) => !saysNothing(bounds))
  const first = findFurthest(dated, ({ earliest }) => earliest, 1)
  const last = findFurthest(dated, ({ latest }) => latest, -1)
  return first && last ? { first, last } : null
}

/** A year as EDTF writes it. */
function formatYear(day: Day): string {
  const { year } = computeCalendarDay(day)
  if (Math.abs(year) > 9999) return `Y${year}`
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
}

/** The sign of doubt of a date, as EDTF has it. */
function findMark({ approximate, uncertain }: DateBounds): '' | '~' | '?' | '%' {
  if (approximate) return uncertain ? '%' : '~'
  return uncertain ? '?' : ''
}

/**
 * The year in which something began, as an EDTF text that is no firmer than its date: `2013`, `2013~`, `[..2013]` for what
 * was on or before a day of it, `[2012..2013]`; null where nothing is said of the day.
 */
export function computeYearOf(bounds: DateBounds): string | null {
  const { earliest, latest } = bounds.start
  if (saysNothing(bounds) || (earliest === null && latest === null)) return null
  const mark = findMark(bounds)
  const [from, to] = [earliest, latest].map((day) => (day === null ? '' : `${formatYear(day)}${mark}`))
  if (from === to) return from ?? null
  return `[${from}..${to}]`
}

/** The years that events reach over, as EDTF texts, and how many of the events are open to one side or say nothing. */
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
