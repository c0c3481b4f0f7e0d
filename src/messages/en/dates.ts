import { computeCalendarDay, type Day } from '../../domain/dates/day.ts'
import type {
  Component,
  Edtf,
  EdtfDate,
  EdtfSingle,
  IntervalEnd,
  SetMember,
} from '../../domain/dates/edtf-types.ts'
import { areNeighbours } from '../plain-day.ts'

/** "12 Jun 2013" or "12 June 2013". */
export type DateStyle = 'short' | 'long'

const LONG = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const SEASONS: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' }

function nameMonth(month: number, style: DateStyle): string {
  const name = LONG[month - 1] ?? ''
  return style === 'long' ? name : name.slice(0, 3)
}

function nameYear({ digits }: Component): string {
  const year = /^(-?)(\d*)(X*)$/.exec(digits)
  if (year?.[1] === '-' && year[3] !== '') return `a year of the form ${digits}`
  if (year?.[1] === '-') return `${Number(digits.slice(1)) + 1} BCE (ISO year ${digits})`
  switch (year?.[3]?.length) {
    case 0:
      return digits
    case 1:
      return `${year[2]}0s (year not stated)`
    case 2:
      return `${year[2]}00 to ${year[2]}99 (year not stated)`
    default:
      return `a year of the form ${digits}`
  }
}

function isOpen(component: Component | undefined): boolean {
  return component?.digits.includes('X') ?? false
}

function describeOpenDate(date: EdtfDate): string {
  if (isOpen(date.year) || (isOpen(date.month) && date.month?.digits !== 'XX')) {
    return date.month ? `a day of the form ${date.text}` : nameYear(date.year)
  }
  const year = nameYear(date.year)
  if (isOpen(date.month)) {
    return date.day && !isOpen(date.day)
      ? `day ${Number(date.day.digits)} of a month of ${year} (month not stated)`
      : `${year} (month not stated)`
  }
  return date.day?.digits === 'XX' ? `${year} (day not stated)` : `a day of the form ${date.text}`
}

function describeCore(date: EdtfSingle, style: DateStyle): string {
  switch (date.kind) {
    case 'long-year':
      return date.year < 0 ? `${1 - date.year} BCE (ISO year ${date.year})` : String(date.year)
    case 'season':
      return `${SEASONS[date.season.digits] ?? ''} ${nameYear(date.year)}`
    case 'date': {
      const { year, month, day } = date
      if (isOpen(month) || isOpen(year) || (isOpen(day) && day?.digits !== 'XX'))
        return describeOpenDate(date)
      if (!month) return nameYear(year)
      const named = `${nameMonth(Number(month.digits), style)} ${nameYear(year)}`
      if (!day) return named
      if (isOpen(day)) return `${named} (day not stated)`
      const written = `${Number(day.digits)} ${named}`
      return date.time ? `${written} (${date.time.slice(1)})` : written
    }
  }
}

function hasMark(date: EdtfSingle, mark: '?' | '~'): boolean {
  return date.text.includes(mark) || date.text.includes('%')
}

function describeSingle(date: EdtfSingle, style: DateStyle): string {
  const about = hasMark(date, '~') ? 'about ' : ''
  return `${about}${describeCore(date, style)}${hasMark(date, '?') ? ' (uncertain)' : ''}`
}

/** Whether the date is a whole day without marks, so that it can share its month and year with another. */
function isPlainDay(
  date: EdtfSingle,
): date is EdtfDate & { readonly month: Component; readonly day: Component } {
  return (
    date.kind === 'date' &&
    date.month !== undefined &&
    date.day !== undefined &&
    date.time === undefined &&
    !/[X?~%]/.test(date.text)
  )
}

/** The first of two days, without the parts it shares with the second: "21", "1 Aug", "18 Feb 2014". */
function describeFirst(first: EdtfSingle, second: EdtfSingle, style: DateStyle): string {
  if (!isPlainDay(first) || !isPlainDay(second) || first.year.digits !== second.year.digits) {
    return describeSingle(first, style)
  }
  const day = String(Number(first.day.digits))
  return first.month.digits === second.month.digits
    ? day
    : `${day} ${nameMonth(Number(first.month.digits), style)}`
}

/** "on" a day, "in" a month, a year or a season. */
function choosePreposition(date: EdtfSingle): string {
  return date.kind === 'date' && date.day !== undefined && !isOpen(date.day) ? 'on' : 'in'
}

function describeMember(member: SetMember, style: DateStyle): string {
  if (member.kind === 'single') return describeSingle(member.date, style)
  const { from, to } = member
  if (from && to && areNeighbours(from, to)) {
    return `${describeFirst(from, to, style)} or ${describeSingle(to, style)}`
  }
  if (from && to) return `between ${describeFirst(from, to, style)} and ${describeSingle(to, style)}`
  if (to) return `${choosePreposition(to)} or before ${describeSingle(to, style)}`
  return from ? `${choosePreposition(from)} or after ${describeSingle(from, style)}` : ''
}

function describeSet(members: readonly SetMember[], style: DateStyle): string {
  const [first, second, ...more] = members
  if (first?.kind === 'single' && second?.kind === 'single' && more.length === 0) {
    return `${describeFirst(first.date, second.date, style)} or ${describeSingle(second.date, style)}`
  }
  const words = members.map((member) => describeMember(member, style))
  const last = words.pop() ?? ''
  return words.length > 0 ? `${words.join(', ')} or ${last}` : last
}

function describeInterval(start: IntervalEnd, end: IntervalEnd, style: DateStyle): string {
  const open = (one: IntervalEnd) => one.kind === 'open' || one.kind === 'unknown'
  const from =
    start.kind === 'unknown'
      ? 'start unknown'
      : start.kind === 'open'
        ? 'start open'
        : `from ${describeSingle(start, style)}`
  const to =
    end.kind === 'unknown'
      ? 'end unknown'
      : end.kind === 'open'
        ? 'open-ended'
        : `to ${describeSingle(end, style)}`
  if (!open(start) && !open(end)) return `${from} ${to}`
  return open(start) ? `${to.replace(/^to /, 'up to and including ')}, ${from}` : `${from}, ${to}`
}

/** A date in words that claim no more than it does: "12 Jun 2013", "between 21 and 25 Jul 2013", "in or before May 2012". */
export function formatDateInWords(date: Edtf, style: DateStyle = 'short'): string {
  switch (date.kind) {
    case 'interval':
      return describeInterval(date.start, date.end, style)
    case 'one-of':
      return describeSet(date.members, style)
    default:
      return describeSingle(date, style)
  }
}

/** A day in words: "5 Sep 2013". */
export function formatDayInWords(day: Day, style: DateStyle = 'short'): string {
  const { year, month, day: date } = computeCalendarDay(day)
  return `${date} ${nameMonth(month, style)} ${year}`
}
