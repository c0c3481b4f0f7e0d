import { computeDay, computeMonthLength, type Day } from './day.ts'
import { listDays, listMonths, listYears } from './edtf-date.ts'
import type { EdtfDate, EdtfSeason, EdtfSingle, IntervalEnd } from './edtf-types.ts'

/** The earliest and the latest possible day, both included; null is open or unknown in that direction. */
export interface DayRange {
  readonly earliest: Day | null
  readonly latest: Day | null
}

/** The earliest (`start`) or latest (`end`) day that a date with unspecified digits can mean; null if there is none. */
function findDay({ month, day }: EdtfDate, years: readonly number[], from: 'start' | 'end'): Day | null {
  const inOrder = <T>(list: readonly T[]) => (from === 'start' ? list : list.toReversed())
  for (const year of inOrder(years)) {
    for (const oneMonth of inOrder(listMonths(month))) {
      const [found] = inOrder(listDays(day, computeMonthLength(year, oneMonth)))
      if (found !== undefined) return computeDay({ year, month: oneMonth, day: found })
    }
  }
  return null
}

function computeDateRange(date: EdtfDate): DayRange {
  const years = listYears(date.year)
  return { earliest: findDay(date, years, 'start'), latest: findDay(date, years, 'end') }
}

/**
 * EDTF does not define which months a season has. We use the meteorological seasons of the northern hemisphere: spring
 * March to May, summer June to August, autumn September to November, winter December to the end of February of the next year.
 */
function computeSeasonRange({ year, season }: EdtfSeason): DayRange {
  const years = listYears(year)
  const first = years[0] ?? 0
  const last = years.at(-1) ?? 0
  const month = 3 * (Number(season.digits) - 20)
  const endMonth = month === 12 ? 2 : month + 2
  const endYear = month === 12 ? last + 1 : last
  return {
    earliest: computeDay({ year: first, month, day: 1 }),
    latest: computeDay({ year: endYear, month: endMonth, day: computeMonthLength(endYear, endMonth) }),
  }
}

/** The possible days of a single date. */
export function computeSingleRange(date: EdtfSingle): DayRange {
  switch (date.kind) {
    case 'date':
      return computeDateRange(date)
    case 'season':
      return computeSeasonRange(date)
    case 'long-year':
      return {
        earliest: computeDay({ year: date.year, month: 1, day: 1 }),
        latest: computeDay({ year: date.year, month: 12, day: 31 }),
      }
  }
}

/** The possible days of one end of an interval; an open or unknown end has none. */
export function computeEndRange(end: IntervalEnd): DayRange {
  return end.kind === 'open' || end.kind === 'unknown'
    ? { earliest: null, latest: null }
    : computeSingleRange(end)
}
