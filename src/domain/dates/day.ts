/**
 * Whole days, counted from 1970-01-01 in the proleptic Gregorian calendar, without time zones.
 * Never a JavaScript `Date`: a day of record must not move with the reader's clock.
 */
export type Day = number

/** A calendar day: year (0 is 1 BCE, as in ISO 8601), month 1 to 12, day of the month 1 to 31. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** Whether the Gregorian year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** The number of days of a month; throws a RangeError for a month outside 1 to 12. */
export function computeMonthLength(year: number, month: number): number {
  const length = MONTH_LENGTHS[month - 1]
  if (length === undefined) throw new RangeError(`There is no month ${month}.`)
  return month === 2 && isLeapYear(year) ? 29 : length
}

/**
 * The day number of a calendar day, which must exist.
 * Algorithm: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function computeDay({ year, month, day }: CalendarDay): Day {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The calendar day of a day number; the inverse of `computeDay` (Hinnant, civil_from_days). */
export function computeCalendarDay(value: Day): CalendarDay {
  const shifted = value + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  }
}

/** YYYY-MM-DD, for years 0 to 9999. */
export function formatDay(value: Day): string {
  const { year, month, day } = computeCalendarDay(value)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/**
 * The days that a year, a month or a day covers, from `2013`, `2013-09` or `2013-09-05`, both ends included;
 * undefined for anything else, including days that do not exist. Whitespace around it is ignored.
 */
export function parseDaySpan(text: string): { readonly first: Day; readonly last: Day } | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text.trim())
  if (!match) return undefined
  const year = Number(match[1])
  if (match[2] === undefined)
    return { first: computeDay({ year, month: 1, day: 1 }), last: computeDay({ year, month: 12, day: 31 }) }
  const month = Number(match[2])
  if (month < 1 || month > 12) return undefined
  const length = computeMonthLength(year, month)
  if (match[3] === undefined)
    return { first: computeDay({ year, month, day: 1 }), last: computeDay({ year, month, day: length }) }
  const day = Number(match[3])
  if (day < 1 || day > length) return undefined
  const only = computeDay({ year, month, day })
  return { first: only, last: only }
}

/** The day number of YYYY-MM-DD; undefined for anything else. */
export function parseDay(text: string): Day | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseDaySpan(text)?.first : undefined
}
