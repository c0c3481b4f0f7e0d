import { parseCalendarDate } from './edtf-date.ts'
import { computeEndRange } from './edtf-range.ts'
import {
  type Edtf,
  EdtfError,
  type EdtfInterval,
  type EdtfOneOf,
  type EdtfSingle,
  type IntervalEnd,
  type SetMember,
} from './edtf-types.ts'

function parseSingle(text: string): EdtfSingle {
  const longYear = /^Y(-?[1-9]\d{4,8})$/.exec(text)
  if (longYear) return { kind: 'long-year', text, year: Number(longYear[1]) }
  if (text.startsWith('Y')) {
    throw new EdtfError(text, 'a year after Y has 5 to 9 digits; exponents and precisions are not supported.')
  }
  return parseCalendarDate(text)
}

function parseIntervalEnd(text: string): IntervalEnd {
  if (text === '..') return { kind: 'open' }
  if (text === '') return { kind: 'unknown' }
  return parseSingle(text)
}

function parseInterval(text: string): EdtfInterval {
  const [first = '', second = '', ...more] = text.split('/')
  if (more.length > 0) throw new EdtfError(text, 'an interval has one slash.')
  const start = parseIntervalEnd(first)
  const end = parseIntervalEnd(second)
  const bare = (one: IntervalEnd) => one.kind === 'open' || one.kind === 'unknown'
  if (bare(start) && bare(end)) throw new EdtfError(text, 'an interval needs a date at one end at least.')
  return { kind: 'interval', text, start, end }
}

function parseMember(
  text: string,
  place: { readonly isFirst: boolean; readonly isLast: boolean },
  whole: string,
): SetMember {
  const cut = text.indexOf('..')
  if (cut === -1) return { kind: 'single', date: parseSingle(text) }
  const from = text.slice(0, cut)
  const to = text.slice(cut + 2)
  if (from === '' && to === '') throw new EdtfError(whole, 'a range needs a date at one end at least.')
  if (from === '' && !place.isFirst) throw new EdtfError(whole, 'only the first member may be open below.')
  if (to === '' && !place.isLast) throw new EdtfError(whole, 'only the last member may be open above.')
  return {
    kind: 'range',
    from: from === '' ? null : parseSingle(from),
    to: to === '' ? null : parseSingle(to),
  }
}

function parseOneOf(text: string): EdtfOneOf {
  if (!text.endsWith(']'))
    throw new EdtfError(text, 'the closing bracket is missing, or something stands after it.')
  const parts = text.slice(1, -1).split(',')
  const members = parts.map((part, i) =>
    parseMember(part, { isFirst: i === 0, isLast: i === parts.length - 1 }, text),
  )
  return { kind: 'one-of', text, members }
}

function parseForm(text: string): Edtf {
  if (text === '') throw new EdtfError(text, 'it is empty.')
  if (text.startsWith('{')) throw new EdtfError(text, 'sets of several dates, {…}, are not supported.')
  if (text.startsWith('[')) return parseOneOf(text)
  return text.includes('/') ? parseInterval(text) : parseSingle(text)
}

/** Throws an `EdtfError` for a date that certainly ends before it begins; one that only possibly does is accepted. */
function checkOrder(date: Edtf): void {
  const pairs =
    date.kind === 'interval'
      ? [[date.start, date.end] as const]
      : date.kind === 'one-of'
        ? date.members.map((member) => (member.kind === 'range' ? ([member.from, member.to] as const) : null))
        : []
  for (const pair of pairs) {
    const start = pair?.[0] && computeEndRange(pair[0])
    const end = pair?.[1] && computeEndRange(pair[1])
    if (start && end && start.earliest !== null && end.latest !== null && start.earliest > end.latest) {
      throw new EdtfError(date.text, 'it ends before it begins.')
    }
  }
}

/**
 * Parses an EDTF date. Throws an `EdtfError` that says what is wrong: a day that does not exist, an end before the start, a
 * form that is not supported. Nothing is trimmed, moved or swapped, and `formatEdtf` gives the same text back.
 */
export function parseEdtf(text: string): Edtf {
  const date = parseForm(text)
  checkOrder(date)
  return date
}

/** As `parseEdtf`, but returns undefined for a text that is not a date. */
export function tryParseEdtf(text: string): Edtf | undefined {
  try {
    return parseEdtf(text)
  } catch (error) {
    if (error instanceof EdtfError) return undefined
    throw error
  }
}
