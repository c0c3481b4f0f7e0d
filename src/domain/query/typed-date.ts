import { LONGEST_TYPED_DATE } from '../../limits.ts'
import { LANGUAGES } from '../case/language.ts'
import { computeDay, computeMonthLength, type Day } from '../dates/day.ts'
import { tryParseEdtf } from '../dates/edtf.ts'
import { computeBounds } from '../dates/edtf-bounds.ts'

/** What somebody typed as a date: the days it covers (null is open), two possible readings, or no date. */
export type TypedDate =
  | { readonly kind: 'days'; readonly first: Day | null; readonly last: Day | null }
  | { readonly kind: 'ambiguous'; readonly dayFirst: Day; readonly monthFirst: Day }
  | { readonly kind: 'none' }

const NONE: TypedDate = { kind: 'none' }

/** Day, month and year as far as a text gives them; the first of two dates may leave out what it shares with the second. */
interface Parts {
  day?: number
  month?: number
  year?: number
}

/** Words between and around dates in the sentences of the board, in its four languages, without accents. */
const CONNECTING = new Set(
  `between and or on in from to of the about around circa uncertain since until
   между и или с по около под вопросом начало конец до от в г год года
   між і та або з близько під питанням початок кінець від у р рік року
   entre le la et ou du de d au a en vers incertain depuis debut fin`.split(/\s+/),
)
/** Words and signs between two dates; any other connecting word may occur inside one, as in "5 de mai". */
const SEPARATING = /^(?:and|or|to|и|или|по|і|та|або|et|ou|au|a|[-/;])$/u
/** Endings of ordinal numbers: "5th", "1er". */
const ORDINAL = /^(?:er|st|nd|rd|th)$/
const PUNCTUATION = /^[,.:()’'~?]$/u
/** Phrases that say that a date is the latest (or earliest) possible day, or that an end is open or unknown. */
const OPEN_BELOW =
  /\b(?:or before|up to and including|start (?:open|unknown))\b|не позднее|не пізніше|начало (?:открыто|неизвестно)|початок (?:відкритий|невідомий)|au plus tard|jusqu['’](?:au|en|a)|sans debut indique|debut inconnu/gu
const OPEN_ABOVE =
  /\b(?:or after|open-ended|end unknown)\b|не ранее|не раніше|конец (?:открыт|неизвестен)|кінець (?:відкритий|невідомий)|au plus tot|sans fin indiquee|fin inconnue/gu

/** Words between alternative dates. */
const OR = /(?<!\p{L})(?:or(?! before| after)|или|або|ou)(?!\p{L})/u

/** Lower case, without accents on Latin letters and typographic signs; "й" and "ї" stay letters of their own. */
function simplify(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
  return plain
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[\u2010-\u2015\u2212]/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
}

let monthNames: readonly (readonly string[])[] | null = null

/** The names of each month, on its own and in a date (Unicode CLDR), in the languages of the board. */
function listMonthNames(): readonly (readonly string[])[] {
  monthNames ??= Array.from({ length: 12 }, (_, month) =>
    LANGUAGES.flatMap((language) =>
      [{ month: 'long' } as const, { month: 'long', day: 'numeric' } as const].map((style) => {
        const parts = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' }).formatToParts(
          Date.UTC(2013, month, 1),
        )
        return simplify(parts.find(({ type }) => type === 'month')?.value ?? '')
      }),
    ),
  )
  return monthNames
}

/** Endings of the instrumental and the prepositional case: "июлем", "лютим", "мае". */
const ENDINGS = /(?:[еёо]м|им|ою|е|і)$/u

/** The number of the month that a word names, in full or by at least its first three letters; null for any other word. */
function readMonth(word: string): number | null {
  // "мае" and "маем" are forms of May; without the ending they would be too short, and could be March.
  const stems = [word, /^мае(?:м)?$/u.test(word) ? 'май' : word.replace(ENDINGS, '')].filter(
    (stem) => stem.length >= 3,
  )
  const found = listMonthNames().flatMap((list, at) =>
    list.some((name) => stems.some((stem) => name.startsWith(stem))) ? [at + 1] : [],
  )
  return found.length === 1 ? (found[0] ?? null) : null
}

function computeSpan({ day, month, year }: Parts): { readonly first: Day; readonly last: Day } | null {
  if (year === undefined || (month !== undefined && (month < 1 || month > 12))) return null
  const [from, to] = [month ?? 1, month ?? 12]
  const length = computeMonthLength(year, to)
  if (day !== undefined && (month === undefined || day < 1 || day > length)) return null
  return {
    first: computeDay({ year, month: from, day: day ?? 1 }),
    last: computeDay({ year, month: to, day: day ?? length }),
  }
}

/** Digits only: 2013-9-5, 2013/09/05, 05.09.2013; 05/09/2013 is ambiguous unless one of the numbers cannot be a month. */
function readFigures(text: string): TypedDate | null {
  const yearFirst = /^(\d{4})(?:[-./ ](\d{1,2})(?:[-./ ](\d{1,2}))?)?\.?$/.exec(text)
  const make = (parts: Parts): TypedDate => {
    const span = computeSpan(parts)
    return span ? { kind: 'days', ...span } : NONE
  }
  if (yearFirst) {
    const [year, month, day] = yearFirst
      .slice(1)
      .map((part) => (part === undefined ? undefined : Number(part)))
    return make({
      ...(year === undefined ? {} : { year }),
      ...(month === undefined ? {} : { month }),
      ...(day === undefined ? {} : { day }),
    })
  }
  const yearLast = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})\.?$/.exec(text)
  if (yearLast) {
    const [one, two, year] = [Number(yearLast[1]), Number(yearLast[3]), Number(yearLast[4])]
    const dayFirst = computeSpan({ day: one, month: two, year })
    // Dates with full stops are always day, month, year.
    const monthFirst = yearLast[2] === '.' ? null : computeSpan({ day: two, month: one, year })
    if (dayFirst && monthFirst && dayFirst.first !== monthFirst.first)
      return { kind: 'ambiguous', dayFirst: dayFirst.first, monthFirst: monthFirst.first }
    const only = dayFirst ?? monthFirst
    return only ? { kind: 'days', ...only } : NONE
  }
  const monthYear = /^(\d{1,2})[-./](\d{4})$/.exec(text)
  return monthYear ? make({ month: Number(monthYear[1]), year: Number(monthYear[2]) }) : null
}

/** The dates of a sentence, each with the parts that are given; null if a word or a number is not part of a date. */
function readParts(text: string): readonly Parts[] | null {
  const dates: Parts[] = []
  // Whether the last date may still get a month or a year.
  let isOpen = false
  const put = (parts: Parts, fits: (date: Parts) => boolean) => {
    const date = isOpen ? dates.at(-1) : undefined
    if (date && fits(date)) Object.assign(date, parts)
    else dates.push({ ...parts })
    isOpen = parts.year === undefined
  }
  for (const token of text.match(/[\p{L}\p{M}]+|\d+|[^\s\p{L}\p{M}\d]/gu) ?? []) {
    const month = /^\p{L}/u.test(token) && !CONNECTING.has(token) ? readMonth(token) : null
    if (month !== null) put({ month }, (date) => date.month === undefined)
    else if (/^\d{4}$/.test(token)) put({ year: Number(token) }, () => true)
    // "September 5, 2013": the day follows its month.
    else if (/^\d{1,2}$/.test(token))
      put({ day: Number(token) }, (date) => date.month !== undefined && date.day === undefined)
    else if (SEPARATING.test(token)) isOpen = false
    else if (!(CONNECTING.has(token) || (isOpen && ORDINAL.test(token)) || PUNCTUATION.test(token)))
      return null
  }
  return dates
}

/** Completes each date from the one after it: in "21 and 25 Jul 2013", the 21st is in July 2013. */
function complete(dates: readonly Parts[]): readonly Parts[] {
  let after: Parts = {}
  return dates
    .toReversed()
    .map((date) => {
      const whole = { ...date }
      if (whole.month === undefined && whole.day !== undefined && after.month !== undefined)
        whole.month = after.month
      if (whole.year === undefined && after.year !== undefined) whole.year = after.year
      after = whole
      return whole
    })
    .toReversed()
}

/**
 * Parses a date as somebody types or copies it: ISO 8601 with any hyphen, one-digit parts or slashes; EDTF; and every form
 * that the board writes, in its four languages ("5 Sep 2013", "между 21 и 25 июля 2013", "au plus tard le 5 septembre 2013").
 * `first` and `last` are the first and last day it may mean, both included. A day that does not exist gives `none`; numbers
 * that may mean two days give both readings.
 */
export function readTypedDate(text: string): TypedDate {
  if (text.length > LONGEST_TYPED_DATE) return NONE
  const plain = simplify(text)
  if (plain === '') return NONE
  const figures = readFigures(plain)
  if (figures) return figures
  const edtf = tryParseEdtf(text.trim().replaceAll(/[\u2010-\u2015\u2212]/gu, '-'))
  if (edtf) {
    const { earliest, latest } = computeBounds(edtf)
    return earliest === null && latest === null ? NONE : { kind: 'days', first: earliest, last: latest }
  }
  const below = plain.replaceAll(OPEN_BELOW, ' ')
  const above = below.replaceAll(OPEN_ABOVE, ' ')
  const parts = readParts(above)
  if (!parts || parts.length === 0) return NONE
  const spans = complete(parts).map(computeSpan)
  if (spans.some((span) => span === null)) return NONE
  const days = spans.filter((span) => span !== null)
  // "2013 or 2012" may be in any order; "from Feb 2013 to 2013" starts in February.
  const anyOrder = OR.test(plain)
  const firsts = days.slice(0, anyOrder ? days.length : 1).map(({ first }) => first)
  const lasts = days.slice(anyOrder ? 0 : -1).map(({ last }) => last)
  const [first, last] = [Math.min(...firsts), Math.max(...lasts)]
  if (first > last) return NONE
  return { kind: 'days', first: below === plain ? first : null, last: above === below ? last : null }
}
