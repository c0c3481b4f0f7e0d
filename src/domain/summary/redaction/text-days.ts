import { MOST_WORDS_OF_DATE } from '../../../limits.ts'
import { readWords, type TextWord } from '../../names/name-words.ts'
import { isDayWord, isDoubtfulMonth, isMonthBeforeDay, isMonthWord } from './month-words.ts'

/** How weekdays begin, folded, in the languages of the board and of many of its sources; an ending may follow. */
const STEMS = (
  'monday tuesday wednesday thursday friday saturday sunday понедельник вторник четверг пятниц суббот воскресень ' +
  'понеділ вівторо вівторк четвер ятниц субот неділ lundi mardi mercredi jeudi vendredi samedi dimanche ' +
  'poniedzial wtorek wtork czwart piatek piatk sobot niedziel lunedi martedi mercoledi giovedi venerdi sabato domenica ' +
  'lunes martes miercoles jueves viernes sabado domingo pondeli utery ctvrt patek nedel ' +
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag'
).split(' ')
/** Those that other words begin with too. */
const WHOLE: ReadonlySet<string> = new Set(
  'среда среды среде среду средои середа середи середі середу середою sroda srode srody streda stredu stredy'.split(
    ' ',
  ),
)
/** Most letters of an ending. */
const ENDING = 4

/** Whether a folded word names a day of the week. */
function isWeekday(word: string): boolean {
  // An apostrophe that is a letter stands inside: пʼятниця.
  const plain = word.replaceAll('ʼ', '')
  return (
    WHOLE.has(plain) || STEMS.some((stem) => plain.startsWith(stem) && plain.length - stem.length <= ENDING)
  )
}

/** A day in a text, and what to replace it with: its month if that is clear, else less. */
export interface TextDay {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly wide: string
}

/** Replaces the number of a day: "… June 2013". */
const OPEN = '…'

/** A number that may be a day of a month, also as an ordinal: 12, 12th, 1er; of 12-го both parts, split at the hyphen. */
const DAY = /^(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|eme|re|go|ого|го|е|и|му|а|ші|шы|нші)?$/u
/** Words between the number of a day and its month, or between two numbers. */
const BETWEEN: ReadonlySet<string> = new Set(
  (
    'of the de di du da d o and or to until till through und oder bis et ou au a y e hasta al i lub oraz do az nebo ve ile ' +
    'и или до по та або і й and st nd rd th er го е ого му на'
  ).split(' '),
)
/** What stands for a reference to a source while days are looked for: it parts no day from its month. */
export const REFERENCE = '\ufffc'
/** How far apart words of one date may stand: blanks, stops, dashes, brackets, quotation marks, references. */
const GAP = /^[\s.,;:()[\]{}"“”„«»‹›*&/‐‑‒–—―'‘’\u00b4\ufffc-]{1,12}$/u

/** Dates in digits: year first or last, with four digits or two; with the month in Roman numerals; without separators. */
const YEAR_FIRST = /(?<!\d)(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?!\d)/gu
const YEAR_LAST = /(?<!\d)(\d{1,2})([-./]) ?(\d{1,2})\2 ?(\d{4}|\d{2})(?!\d)/gu
const ROMAN = /(?<!\d)(?:\d{1,2})[-./ ] ?(I{1,3}|I?V|VI{1,3}|I?X|XI{1,2})([-./ ]) ?(\d{4})(?!\d)/gu
const COMPACT = /(?<!\d)((?:18|19|20|21)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/gu
/** Day, month and year, or month and day, written as one word: 31May2013. */
const ONE_WORD = /^(\d{1,2})?(\p{L}+)(\d{1,4})?$/u
/** An ordinal without a month, and a day and a month in digits without a year: somebody has to check them. */
const LONE =
  /(?<![\p{L}\d])(?:(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|[-‐‑]?(?:го|е|ого|му))|(?:0?[1-9]|[12]\d|3[01])[./](?:0[1-9]|1[0-2])|(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])\. ?(?:0?[1-9]|1[0-2])\.)(?![\p{L}\d]|[./]\d)/gu

/** A text with digits of any script as 0 to 9, dashes and full-width signs as in ASCII, and nothing invisible. */
interface Simple {
  readonly text: string
  /** For each UTF-16 unit, its index in the original text, then the length of that; null if both texts are the same. */
  readonly places: readonly number[] | null
}

function simplifySign(sign: string): string {
  if (/\p{Cf}/u.test(sign)) return ''
  if (/\p{Nd}/u.test(sign)) return String(readDigit(sign))
  if (/[\p{Pd}−]/u.test(sign)) return '-'
  if (/[．／]/u.test(sign)) return sign.normalize('NFKC')
  return /\s/u.test(sign) ? ' ' : sign
}

/** Characters that `simplifySign` changes. */
const OTHER_SIGN = /(?![ -~])[\p{Cf}\p{Nd}\p{Pd}−．／\s]/u

function simplify(text: string): Simple {
  if (!OTHER_SIGN.test(text)) return { text, places: null }
  const places: number[] = []
  let simple = ''
  let at = 0
  for (const sign of text) {
    const one = simplifySign(sign)
    for (let i = 0; i < one.length; i++) places.push(at + (one.length === sign.length ? i : 0))
    simple += one
    at += sign.length
  }
  places.push(at)
  return { text: simple, places }
}

/** The range in the original text of a range of the simple one. */
function placeOf({ places }: Pick<Simple, 'places'>, from: number, to: number): [number, number] {
  return places === null ? [from, to] : [places[from] ?? 0, places[to] ?? 0]
}

/** The value of a decimal digit of any script: its index in its run of ten code points. */
function readDigit(sign: string): number {
  const code = sign.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return (code - zero) % 10
}

const isDay = (text: string) => Number(text) >= 1 && Number(text) <= 31
const isMonth = (text: string) => Number(text) >= 1 && Number(text) <= 12

const isDayAndMonth = (one: string, other: string) =>
  isDay(one) && isDay(other) && (isMonth(one) || isMonth(other))

/** Which of two numbers, a day and a month in unknown order, is the month; null if both may be. */
function tellMonth(one: string, other: string): string | null {
  if (isMonth(one) && isMonth(other)) return one === other ? one : null
  return isMonth(one) ? one : other
}

function findNumeric(text: string): readonly TextDay[] {
  const { text: plain, places } = simplify(text)
  const found: TextDay[] = []
  const add = (match: RegExpExecArray, wide: string) => {
    const [from, to] = placeOf({ places }, match.index, match.index + match[0].length)
    found.push({ from, to, text: text.slice(from, to), wide })
  }
  for (const match of plain.matchAll(YEAR_FIRST)) {
    const [, year = '', sign = '', one = '', other = ''] = match
    const month = sign === '-' && isMonth(one) ? one : tellMonth(one, other)
    if (isDayAndMonth(one, other)) add(match, month === null ? year : `${year}${sign}${month}`)
  }
  for (const match of plain.matchAll(YEAR_LAST)) {
    const [, one = '', sign = '', other = '', year = ''] = match
    const month = sign === '.' && isMonth(other) ? other : tellMonth(one, other)
    if (isDayAndMonth(one, other)) add(match, month === null ? year : `${month}${sign}${year}`)
  }
  for (const match of plain.matchAll(ROMAN)) add(match, `${match[1] ?? ''}${match[2] ?? ''}${match[3] ?? ''}`)
  for (const match of plain.matchAll(COMPACT)) add(match, `${match[1] ?? ''}${match[2] ?? ''}`)
  return found
}

/** Numbers of days next to names of months: "12 and 19 June", "31-го мая", "June 12–19, 2013". */
function findNamed(text: string): readonly TextDay[] {
  const words = readWords(text).filter(({ plain }) => plain !== null)
  const days = new Set<TextWord>()
  const isNear = (one: TextWord, next: TextWord) =>
    one.to <= next.from && GAP.test(text.slice(one.to, next.from))
  const walk = (from: number, step: 1 | -1) => {
    for (let i = from + step, remaining = MOST_WORDS_OF_DATE; remaining > 0; i += step, remaining--) {
      const word = words[i]
      const before = words[i - step]
      if (!word || !before) return
      if (!(step === 1 ? isNear(before, word) : isNear(word, before)) && word.to !== before.to) return
      const plain = simplify(word.plain ?? '').text
      if (DAY.test(plain) || isDayWord(plain)) days.add(word)
      else if (!BETWEEN.has(plain) && !isMonthWord(plain)) return
    }
  }
  words.forEach(({ plain }, i) => {
    const hasYear = [1, 2].some((step) => /^\d{4}$/.test(words[i + step]?.plain ?? ''))
    if (!isMonthWord(plain ?? '', hasYear)) return
    walk(i, -1)
    if (isMonthBeforeDay(plain ?? '')) walk(i, 1)
  })
  const joined = words.flatMap((word): readonly TextDay[] => {
    const [, day, month = '', rest = ''] = ONE_WORD.exec(simplify(word.plain ?? '').text) ?? []
    if (!isMonthWord(month) || (day === undefined && !isDay(rest))) return []
    const { from, to } = word
    return [{ from, to, text: text.slice(from, to), wide: day === undefined ? month : `${month}${rest}` }]
  })
  const weekdays = words.filter(({ plain }) => isWeekday(plain ?? ''))
  const apart = [...days, ...weekdays].map(({ from, to }) => ({
    from,
    to,
    text: text.slice(from, to),
    wide: OPEN,
  }))
  return [...joined, ...apart]
}

/** The days in a text, in digits or with the name of a month, in order; the ranges do not overlap. */
export function findDays(text: string): readonly TextDay[] {
  const numeric = findNumeric(text)
  const named = findNamed(text).filter(
    ({ from, to }) => !numeric.some((one) => one.from < to && from < one.to),
  )
  const all = [...numeric, ...named].toSorted((a, b) => a.from - b.from || b.to - a.to)
  const single = all.filter((one, i) => i === 0 || (all[i - 1]?.to ?? 0) <= one.from)
  return single.map((one, i) => {
    // "Friday, 8 November" leaves one gap.
    const next = single[i + 1]
    const isOne = next?.wide === OPEN && /^,?\s$/u.test(text.slice(one.to, next.from))
    if (!isOne || !isWeekday(readWords(one.text)[0]?.plain ?? '')) return one
    return { ...one, to: next.from, text: text.slice(one.from, next.from), wide: '' }
  })
}

/** Whether a text names a month, so that a number in it may be a day. */
function namesMonth(text: string, words: readonly TextWord[]): boolean {
  return words.some(({ plain }) => isMonthWord(plain ?? '')) || /\d[./-]\d{4}|\d{4}[./-]\d/.test(text)
}

/** Words of days that are usual words as well. */
const USUAL: ReadonlySet<string> = new Set(
  'first second third twenty thirty deux trois quatre cinq six sept huit neuf dix premier первого второго третьего другого'.split(
    ' ',
  ),
)

/** Numbers and words that may be days, though they stand apart from the month: "the 8 and, he says, the 9 November". */
function findBareDays(text: string, words: readonly TextWord[]): readonly string[] {
  return words.flatMap(({ from, to, plain }) => {
    const word = simplify(plain ?? '').text
    const isBare = DAY.test(word) || (isDayWord(word) && !USUAL.has(word))
    // No part of another number: 2.5, 300,000.
    const isPart =
      /\d[.,]$/.test(text.slice(Math.max(0, from - 2), from)) || /^[.,]\d/.test(text.slice(to, to + 2))
    return isBare && !isPart ? [text.slice(from, to)] : []
  })
}

/** What may be a day, though no month stands beside it for certain: "the 31st", "31.05", "12/6", "2 set", "8". */
export function findDoubtfulDays(text: string): readonly string[] {
  const { text: plain, places } = simplify(text)
  const lone = [...plain.matchAll(LONE)].map(({ 0: found, index }) =>
    text.slice(...placeOf({ places }, index, index + found.length)),
  )
  const words = readWords(text)
  const beside = words.flatMap((word, i) => {
    const before = words[i - 1]
    if (!before || !isDoubtfulMonth(word.plain ?? '') || !DAY.test(before.plain ?? '')) return []
    return GAP.test(text.slice(before.to, word.from)) ? [text.slice(before.from, word.to)] : []
  })
  return [...lone, ...beside, ...(namesMonth(plain, words) ? findBareDays(text, words) : [])]
}
