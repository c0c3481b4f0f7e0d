import type { EdtfText } from '../case/case.ts'
import { computeCalendarDay, computeMonthLength, type Day, formatDay } from '../dates/day.ts'
import { parseEdtf, tryParseEdtf } from '../dates/edtf.ts'
import { computeBounds, saysNothing } from '../dates/edtf-bounds.ts'
import { EdtfError } from '../dates/edtf-types.ts'
import { readTypedDate } from '../query/typed-date.ts'

/**
 * What somebody typed as the date of a record. `edtf`: it is EDTF. `words`: another form, and the EDTF that records the same
 * days. `ambiguous`: two EDTF texts that it may mean. `none`: no date, with the sentence of the parser where it looks like EDTF.
 */
export type RecordedDate =
  | { readonly kind: 'edtf' | 'words'; readonly text: EdtfText }
  | { readonly kind: 'ambiguous'; readonly texts: readonly [EdtfText, EdtfText] }
  | { readonly kind: 'empty' }
  | { readonly kind: 'none'; readonly reason: string | null }

const ABOUT =
  /(?<!\p{L})(?:about|around|circa|approximately|около|примерно|близько|приблизно|vers|environ)(?!\p{L})/iu
const UNCERTAIN =
  /(?<!\p{L})(?:uncertain|probably|perhaps|под вопросом|вероятно|возможно|під питанням|ймовірно|можливо|incertaine?|probablement|peut-être)(?!\p{L})/iu
/** Words that make two dates the ends of something that lasted; "между" and a dash name the limits of one day. */
const LASTED =
  /(?<!\p{L})(?:from(?!.*\bor (?:before|after)\b).*\bto|с(?=.*\d).*(?<!\p{L})по|з(?=.*\d).*(?<!\p{L})(?:до|по)|від.*до|от.*до|du .*\bau|d[e’'].*[àa])(?!\p{L})/iu
const SINCE = /^\s*(?:since|с|з|від|depuis)(?!\p{L})/iu

/** The shortest EDTF text for the days from `first` to `last`: a day, a month, a year, or one of a range. */
function formatDays(first: Day, last: Day): EdtfText {
  if (first === last) return formatDay(first)
  const from = computeCalendarDay(first)
  const to = computeCalendarDay(last)
  const isWhole = from.day === 1 && to.day === computeMonthLength(to.year, to.month)
  if (isWhole && from.year === to.year) {
    if (from.month === to.month) return formatDay(first).slice(0, -3)
    if (from.month === 1 && to.month === 12) return formatDay(first).slice(0, -6)
  }
  return `[${formatDay(first)}..${formatDay(last)}]`
}

/** The ends of a range of days, each as short as it can be: whole months and years at both ends are kept as such. */
function formatLasting(first: Day, last: Day): EdtfText {
  const from = computeCalendarDay(first)
  const to = computeCalendarDay(last)
  const wholeMonths = from.day === 1 && to.day === computeMonthLength(to.year, to.month)
  const cut = !wholeMonths ? 0 : from.month === 1 && to.month === 12 ? 6 : 3
  const end = (day: Day) => formatDay(day).slice(0, cut === 0 ? undefined : -cut)
  return `${end(first)}/${end(last)}`
}

/** The sign of EDTF for what the words say about the date itself. */
function chooseQualifier(words: string): string {
  const about = ABOUT.test(words)
  const uncertain = UNCERTAIN.test(words)
  return about && uncertain ? '%' : about ? '~' : uncertain ? '?' : ''
}

function formatSpan(first: Day | null, last: Day | null, words: string): EdtfText | null {
  if (first === null) return last === null ? null : `[..${formatDay(last)}]`
  if (last === null) return `[${formatDay(first)}..]`
  if (LASTED.test(words) && first !== last) return formatLasting(first, last)
  const days = formatDays(first, last)
  return SINCE.test(words) && !days.startsWith('[') ? `${days}/..` : days
}

function readWords(text: string): RecordedDate | null {
  const typed = readTypedDate(text.replace(ABOUT, ' ').replace(UNCERTAIN, ' '))
  if (typed.kind === 'none') return null
  if (typed.kind === 'ambiguous')
    return { kind: 'ambiguous', texts: [formatDay(typed.dayFirst), formatDay(typed.monthFirst)] }
  const span = formatSpan(typed.first, typed.last, text)
  const qualifier = chooseQualifier(text)
  // Nobody can tell which end of a range is meant: not to lose the word, nothing is taken.
  if (span === null || (qualifier !== '' && /[[/]/.test(span))) return null
  return { kind: 'words', text: `${span}${qualifier}` }
}

/** Why a text that looks like EDTF is none; null for a text in words. */
function explain(text: string): string | null {
  try {
    parseEdtf(text)
    return null
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error
    return /^[\d\-X[\]./,?~%TY]+$/.test(text) ? error.message : null
  }
}

/**
 * Reads the date of a record: EDTF as it is, or a form that people write ("12.06.2013", "mai 2012", "between 21 and 25 July
 * 2013") as EDTF for the same days. "From … to" and "since" give an interval, "about" and "uncertain" a qualifier.
 */
export function readRecordedDate(typed: string): RecordedDate {
  const text = typed.trim()
  if (text === '') return { kind: 'empty' }
  const edtf = tryParseEdtf(text)
  if (edtf) {
    return saysNothing(computeBounds(edtf)) ? { kind: 'none', reason: null } : { kind: 'edtf', text }
  }
  return readWords(text) ?? { kind: 'none', reason: explain(text) }
}

/** The EDTF text of a date that can be recorded as it was typed; null for any other. */
export function findRecordedText(typed: string): EdtfText | null {
  const read = readRecordedDate(typed)
  return read.kind === 'edtf' || read.kind === 'words' ? read.text : null
}
