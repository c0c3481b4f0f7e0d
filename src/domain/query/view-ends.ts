import { computeCalendarDay, computeMonthLength, type Day } from '../dates/day.ts'
import type { TimeView } from './figure-options.ts'

/** An end of a view as a reader would say it: a whole year, the middle of one, a month, or a day. */
export type ViewEnd =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'mid'; readonly year: number }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'day'; readonly day: Day }

/** Views of at most so many days are told by the day, unless they are whole months. */
const BY_DAY = 92
/** Views of at least so many days are told by the year where they can be. */
const BY_YEAR = 360

/** The ends of a view in the coarsest units that tell it well: "2012 to mid-2015", "Mar to Oct 2013", "3 to 20 May 2013". */
export function findViewEnds({ from, to }: TimeView): readonly [ViewEnd, ViewEnd] {
  const first = computeCalendarDay(from)
  const last = computeCalendarDay(to)
  const isWhole = first.day === 1 && last.day === computeMonthLength(last.year, last.month)
  if (to - from <= BY_DAY && !isWhole)
    return [
      { kind: 'day', day: from },
      { kind: 'day', day: to },
    ]
  const long = to - from >= BY_YEAR
  const tell = (year: number, month: number, edge: 'year' | 'mid' | null): ViewEnd =>
    edge === null || !long ? { kind: 'month', year, month } : { kind: edge, year }
  const starts = first.day > 1 ? null : first.month === 1 ? 'year' : first.month === 7 ? 'mid' : null
  const ends =
    last.month === 12 && last.day === 31
      ? 'year'
      : isWhole && (last.month === 6 || last.month === 7)
        ? 'mid'
        : null
  return [tell(first.year, first.month, starts), tell(last.year, last.month, ends)]
}
