import { computeCalendarDay, type Day } from '../domain/dates/day.ts'
import type { TimeView } from '../domain/query/figure-options.ts'
import { findViewEnds, type ViewEnd } from '../domain/query/view-ends.ts'

/** How a language says labels of an axis and periods. */
interface PeriodLanguage {
  /** Short names of the months, and those that differ after a day: "май", "5 мая". */
  readonly months: readonly string[]
  readonly afterDay?: Readonly<Record<number, string>>
  readonly mid: (year: number) => string
  readonly day: (day: Day) => string
  readonly join: (from: string, to: string) => string
  /** The same for days; without it, as for months and years. */
  readonly joinDays?: (from: string, to: string) => string
}

/** Makes the words for labels of an axis and for periods. */
export function makePeriodWords({
  months,
  afterDay = {},
  mid,
  day: nameDay,
  join,
  joinDays = join,
}: PeriodLanguage) {
  const name = (month: number) => months[month - 1] ?? ''
  const nameEnd = (end: ViewEnd): string => {
    if (end.kind === 'year') return String(end.year)
    if (end.kind === 'mid') return mid(end.year)
    return end.kind === 'month' ? `${name(end.month)} ${end.year}` : nameDay(end.day)
  }
  return {
    /** A label of the axis: a year, a month or a day; `full`: with its year. */
    tick: (at: Day, unit: 'year' | 'month' | 'day', full: boolean): string => {
      const { year, month, day } = computeCalendarDay(at)
      if (unit === 'year' || (unit === 'month' && month === 1)) return String(year)
      const short = unit === 'month' ? name(month) : `${day} ${afterDay[month] ?? name(month)}`
      return full ? `${short} ${year}` : short
    },
    /** A period in a few words: "2012 to mid-2015". */
    view: (view: TimeView): string => {
      const ends = findViewEnds(view)
      const [from = '', to = ''] = ends.map(nameEnd)
      if (from === to) return from
      return ends[0].kind === 'day' ? joinDays(from, to) : join(from, to)
    },
  }
}
