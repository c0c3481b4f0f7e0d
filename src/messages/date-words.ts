import { computeCalendarDay, type Day } from '../domain/dates/day.ts'
import type {
  Component,
  Edtf,
  EdtfDate,
  EdtfSingle,
  IntervalEnd,
  SetMember,
} from '../domain/dates/edtf-types.ts'
import { areNeighbours, readPlainDay } from './plain-day.ts'

/**
 * The role of a date in a phrase: alone or beside another ("or"), inside "between … and …", after "on or before" and the
 * like, or at an end of an interval. Languages choose case and preposition by it.
 */
export type DateRole = 'alone' | 'between' | 'before' | 'after' | 'about' | 'from' | 'to' | 'until' | 'since'

/** A day without the parts it shares with the day that follows it: "21", "1 Aug", or whole. */
export interface DayParts {
  readonly day: number
  readonly month: number | null
  readonly year: string | null
}

/** The possible years of a year with unspecified digits. */
export interface YearSpan {
  readonly first: string
  readonly last: string
  readonly unit: 'decade' | 'century'
}

/** How a language phrases each part of a date, by its role. */
export interface DateGrammar {
  readonly day: (parts: DayParts, role: DateRole) => string
  readonly month: (month: number, year: string, role: DateRole) => string
  readonly year: (year: string, role: DateRole) => string
  readonly season: (code: string, year: string, role: DateRole) => string
  /** A decade or a century, for a year with unspecified digits, by its first and last year. */
  readonly span: (years: YearSpan, role: DateRole) => string
  /** `year` has no year 0, as BCE has none; `iso` is as written. */
  readonly beforeChrist: (year: number, iso: string) => string
  /** A date of which only the form is known, such as 20XX-12-XX. */
  readonly form: (text: string, what: 'day' | 'year') => string
  readonly dayOfSomeMonth: (day: number, year: string) => string
  readonly monthNotStated: (year: string) => string
  readonly dayNotStated: (month: string) => string
  readonly about: (date: string) => string
  readonly uncertain: (date: string) => string
  readonly between: (from: string, to: string) => string
  readonly or: (first: string, last: string) => string
  readonly before: (date: string) => string
  readonly after: (date: string) => string
  readonly interval: (from: string, to: string) => string
  /** Uncertain ends of an interval, named as nouns instead of with a preposition. */
  readonly start: (date: string) => string
  readonly end: (date: string) => string
  readonly ends: {
    readonly startOpen: string
    readonly startUnknown: string
    readonly endOpen: string
    readonly endUnknown: string
  }
}

const isOpen = (component: Component | undefined) => component?.digits.includes('X') ?? false
const hasMark = (date: EdtfSingle, mark: '?' | '~') => date.text.includes(mark) || date.text.includes('%')

/** Whether the date has no marks and no unspecified digits, so that a preposition can precede it. */
function isPlain(date: EdtfSingle): boolean {
  return !/[X?~%]/.test(date.text) && !date.text.startsWith('-')
}

/** Phrases dates in a language, claiming no more than they do. */
export function makeDateWords(grammar: DateGrammar) {
  const nameYear = ({ digits }: Component, role: DateRole): string => {
    const year = /^(-?)(\d*)(X*)$/.exec(digits)
    if (year?.[1] === '-' && year[3] !== '') return grammar.form(digits, 'year')
    if (year?.[1] === '-') return grammar.beforeChrist(Number(digits.slice(1)) + 1, digits)
    switch (year?.[3]?.length) {
      case 0:
        return grammar.year(digits, role)
      case 1:
        return grammar.span({ first: `${year[2]}0`, last: `${year[2]}9`, unit: 'decade' }, role)
      case 2:
        return grammar.span({ first: `${year[2]}00`, last: `${year[2]}99`, unit: 'century' }, role)
      default:
        return grammar.form(digits, 'year')
    }
  }
  const describeOpen = (date: EdtfDate, role: DateRole): string => {
    const { year, month, day } = date
    if (isOpen(year) || (isOpen(month) && month?.digits !== 'XX')) {
      return month ? grammar.form(date.text, 'day') : nameYear(year, role)
    }
    if (isOpen(month)) {
      return day && !isOpen(day)
        ? grammar.dayOfSomeMonth(Number(day.digits), year.digits)
        : grammar.monthNotStated(nameYear(year, role))
    }
    return day?.digits === 'XX'
      ? grammar.monthNotStated(nameYear(year, role))
      : grammar.form(date.text, 'day')
  }
  const describeCore = (date: EdtfSingle, role: DateRole): string => {
    switch (date.kind) {
      case 'long-year':
        return date.year < 0
          ? grammar.beforeChrist(1 - date.year, String(date.year))
          : grammar.year(String(date.year), role)
      case 'season':
        return grammar.season(date.season.digits, date.year.digits, role)
      case 'date': {
        const { year, month, day, time } = date
        if (isOpen(year) || isOpen(month) || (isOpen(day) && day?.digits !== 'XX'))
          return describeOpen(date, role)
        if (!month) return nameYear(year, role)
        const number = Number(month.digits)
        if (!day) return grammar.month(number, year.digits, role)
        if (isOpen(day)) return grammar.dayNotStated(grammar.month(number, year.digits, role))
        const words = grammar.day({ day: Number(day.digits), month: number, year: year.digits }, role)
        return time ? `${words} (${time.slice(1)})` : words
      }
    }
  }
  const describe = (date: EdtfSingle, role: DateRole): string => {
    const about = hasMark(date, '~')
    const words = describeCore(date, about ? 'about' : role)
    const marked = about ? grammar.about(words) : words
    return hasMark(date, '?') ? grammar.uncertain(marked) : marked
  }
  const describeFirst = (first: EdtfSingle, second: EdtfSingle, role: DateRole): string => {
    const [one, two] = [readPlainDay(first), readPlainDay(second)]
    if (!one || !two || one.year !== two.year) return describe(first, role)
    return grammar.day({ day: one.day, month: one.month === two.month ? null : one.month, year: null }, role)
  }
  const describeMember = (member: SetMember): string => {
    if (member.kind === 'single') return describe(member.date, 'alone')
    const { from, to } = member
    if (from && to && areNeighbours(from, to)) {
      return grammar.or(describeFirst(from, to, 'alone'), describe(to, 'alone'))
    }
    if (from && to) return grammar.between(describeFirst(from, to, 'between'), describe(to, 'between'))
    if (to) return grammar.before(describe(to, 'before'))
    return from ? grammar.after(describe(from, 'after')) : ''
  }
  const describeSet = (members: readonly SetMember[]): string => {
    const [first, second, ...more] = members
    if (first?.kind === 'single' && second?.kind === 'single' && more.length === 0) {
      return grammar.or(describeFirst(first.date, second.date, 'alone'), describe(second.date, 'alone'))
    }
    const words = members.map(describeMember)
    const last = words.pop() ?? ''
    return words.length > 0 ? grammar.or(words.join(', '), last) : last
  }
  const describeInterval = (start: IntervalEnd, end: IntervalEnd): string => {
    const { startOpen, startUnknown, endOpen, endUnknown } = grammar.ends
    const started = start.kind !== 'open' && start.kind !== 'unknown'
    const ended = end.kind !== 'open' && end.kind !== 'unknown'
    if (started && ended) {
      return isPlain(start) && isPlain(end)
        ? grammar.interval(describe(start, 'from'), describe(end, 'to'))
        : `${grammar.start(describe(start, 'alone'))}, ${grammar.end(describe(end, 'alone'))}`
    }
    const noStart = start.kind === 'open' ? startOpen : startUnknown
    const noEnd = end.kind === 'open' ? endOpen : endUnknown
    if (started) {
      return `${isPlain(start) ? describe(start, 'since') : grammar.start(describe(start, 'alone'))}, ${noEnd}`
    }
    if (!ended) return `${noStart}, ${noEnd}`
    return `${isPlain(end) ? describe(end, 'until') : grammar.end(describe(end, 'alone'))}, ${noStart}`
  }
  return {
    date: (date: Edtf): string => {
      switch (date.kind) {
        case 'interval':
          return describeInterval(date.start, date.end)
        case 'one-of':
          return describeSet(date.members)
        default:
          return describe(date, 'alone')
      }
    },
    day: (day: Day): string => {
      const { year, month, day: number } = computeCalendarDay(day)
      return grammar.day({ day: number, month, year: String(year) }, 'alone')
    },
  }
}
