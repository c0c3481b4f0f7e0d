import { computeMonthLength } from './day.ts'
import { type Component, type EdtfDate, EdtfError, type EdtfSeason, type Qualifier } from './edtf-types.ts'

const COMPONENT = '([?~%]?)(-?[\\dX]+)([?~%]?)'
const DATE = new RegExp(
  `^${COMPONENT}(?:-${COMPONENT.replace('-?', '')}(?:-${COMPONENT.replace('-?', '')})?)?$`,
)
const TIMED =
  /^(-?\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)|24:00:00)(Z|[+-](?:0\d|1[0-4])(?::[0-5]\d)?)?$/

function parseQualifier(text: string | undefined): Qualifier {
  return text === '?' || text === '~' || text === '%' ? text : ''
}

function makeComponent(before: string | undefined, digits: string, after: string | undefined): Component {
  return { digits, before: parseQualifier(before), after: parseQualifier(after) }
}

/** Whether a number written with `digits.length` digits fits a pattern in which X stands for any digit. */
function fits(value: number, pattern: string): boolean {
  const digits = String(value).padStart(pattern.length, '0')
  return (
    digits.length === pattern.length && [...pattern].every((mark, i) => mark === 'X' || mark === digits[i])
  )
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}

/** The numbers of a list (1, 2, 3, …) that a pattern matches. */
function listFitting(all: readonly number[], pattern: string): readonly number[] {
  if (!pattern.includes('X')) {
    const only = Number(pattern)
    return only >= 1 && only <= all.length ? [only] : []
  }
  return all.filter((value) => fits(value, pattern))
}

const ALL_MONTHS = range(1, 12)
const ALL_DAYS = range(1, 31)

/** The years that a pattern of four digits matches, in chronological order; X is any digit. */
export function listYears({ digits }: Component): readonly number[] {
  if (!digits.includes('X')) return [Number(digits)]
  const negative = digits.startsWith('-')
  let years = [0]
  for (const mark of negative ? digits.slice(1) : digits) {
    const choices = mark === 'X' ? range(0, 9) : [Number(mark)]
    years = years.flatMap((head) => choices.map((digit) => head * 10 + digit))
  }
  return negative ? years.map((year) => -year).toReversed() : years
}

/** The months that a component matches; all of them if it is absent. */
export function listMonths(month: Component | undefined): readonly number[] {
  return month ? listFitting(ALL_MONTHS, month.digits) : ALL_MONTHS
}

/** The days of a month of `length` days that a component matches; all of them if it is absent. */
export function listDays(day: Component | undefined, length: number): readonly number[] {
  const days = ALL_DAYS.slice(0, length)
  return day ? listFitting(days, day.digits) : days
}

/** Throws an `EdtfError` for a month that does not exist, or a day that the month has in none of the years. */
function checkCalendar(date: EdtfDate): void {
  const months = listMonths(date.month)
  if (months.length === 0) throw new EdtfError(date.text, `there is no month ${date.month?.digits}.`)
  const exists = listYears(date.year).some((year) =>
    months.some((month) => listDays(date.day, computeMonthLength(year, month)).length > 0),
  )
  if (exists) return
  const [year] = listYears(date.year)
  const [month] = months
  if (year === undefined || month === undefined) throw new EdtfError(date.text, 'it names no day.')
  throw new EdtfError(
    date.text,
    `${year}-${String(month).padStart(2, '0')} has ${computeMonthLength(year, month)} days, none of them ${date.day?.digits}.`,
  )
}

function checkYear(text: string, { digits }: Component): void {
  if (!/^-?[\dX]{4}$/.test(digits)) throw new EdtfError(text, 'a year has four digits.')
  if (digits === '-0000') throw new EdtfError(text, 'there is no year -0000.')
}

function parseTimed(text: string): EdtfDate | null {
  const match = TIMED.exec(text)
  if (!match?.[1]) return null
  const date = parseCalendarDate(match[1])
  return date.kind === 'date' ? { ...date, text, time: text.slice(match[1].length) } : null
}

/**
 * Parses a year, month, day or season, with qualifiers and unspecified digits; a time of day is kept as written. Throws an
 * `EdtfError` for anything else.
 */
export function parseCalendarDate(text: string): EdtfDate | EdtfSeason {
  if (text.includes('T')) {
    const timed = parseTimed(text)
    if (!timed) throw new EdtfError(text, 'a time is written hh:mm:ss after a whole day.')
    return timed
  }
  const match = DATE.exec(text)
  if (!match) throw new EdtfError(text, 'a date is written 2012, 2012-05 or 2012-05-31.')
  const [, yearBefore, years = '', yearAfter, monthBefore, months, monthAfter, dayBefore, days, dayAfter] =
    match
  const year = makeComponent(yearBefore, years, yearAfter)
  checkYear(text, year)
  if (months === undefined) return { kind: 'date', text, year }
  const month = makeComponent(monthBefore, months, monthAfter)
  if (months.length !== 2) throw new EdtfError(text, 'a month has two digits.')
  if (/^2[1-4]$/.test(months) && days === undefined) return { kind: 'season', text, year, season: month }
  if (/^(?:2[5-9]|3\d|4[01])$/.test(months)) {
    throw new EdtfError(text, `the part of a year ${months} is not supported; seasons are 21 to 24.`)
  }
  const date: EdtfDate = { kind: 'date', text, year, month }
  if (days === undefined) {
    checkCalendar(date)
    return date
  }
  if (days.length !== 2) throw new EdtfError(text, 'a day has two digits.')
  const whole: EdtfDate = { ...date, day: makeComponent(dayBefore, days, dayAfter) }
  checkCalendar(whole)
  return whole
}
