import { findCaseNumbers, findDoubtfulNumbers } from './case-numbers.ts'
import { type FoundName, makeNameFinder } from './find-names.ts'
import { makeInitials } from './redact-names.ts'
import { findDays, findDoubtfulDays, type TextDay } from './text-days.ts'

/** A text with initials in the place of names, months in the place of days, and without numbers of cases. */
export interface RedactedText {
  readonly text: string
  /** The days that were replaced. */
  readonly days: readonly TextDay[]
  /** The numbers of cases that were taken out. */
  readonly numbers: readonly string[]
  /** What may be part of a name, a day, or the number of a case, and stands as it stood: somebody has to look at it. */
  readonly doubtful: readonly string[]
}

/** What stands for part of a name that has no letter, and for the number of a case. */
const NUMBER = '…'

function replaceName(text: string, { from, to }: FoundName): string {
  const initials = makeInitials(text.slice(from, to)) || NUMBER
  // At the end of a sentence, the full stop is there already.
  return text.charAt(to) === '.' && initials.endsWith('.') ? initials.slice(0, -1) : initials
}

/** Takes names, days and numbers of cases out of texts; names are those of all cases, in all their spellings. */
export function makeTextRedactor(names: readonly string[]): (text: string) => RedactedText {
  const findNames = makeNameFinder(names)
  return (text) => {
    const found = findNames(text)
    const certain = found.filter((one) => one.certain)
    const touches = (one: { readonly from: number; readonly to: number }) =>
      certain.some(({ from, to }) => from < one.to && one.from < to)
    const given = findCaseNumbers(text).filter((number) => !touches(number))
    const isWithin = (day: TextDay) =>
      given.some(({ from, to }) => from <= day.from && day.to <= to && day.to - day.from < to - from)
    const days = findDays(text).filter((day) => !touches(day) && !isWithin(day))
    const numbers = given.filter(({ from, to }) => !days.some((day) => day.from < to && from < day.to))
    const cuts = [
      ...certain.map((one) => ({ from: one.from, to: one.to, put: replaceName(text, one) })),
      ...days.map(({ from, to, wide }) => ({ from, to, put: wide })),
      ...numbers.map(({ from, to }) => ({ from, to, put: NUMBER })),
    ].toSorted((a, b) => a.from - b.from)
    let at = 0
    const parts: string[] = []
    for (const { from, to, put } of cuts) {
      parts.push(text.slice(at, from), put)
      at = to
    }
    const redacted = parts.join('') + text.slice(at)
    return {
      text: redacted,
      days,
      numbers: numbers.map((one) => one.text),
      doubtful: [
        ...new Set([
          ...found.filter((one) => !one.certain).map(({ word }) => word),
          ...findDoubtfulDays(redacted),
          ...findDoubtfulNumbers(redacted),
        ]),
      ],
    }
  }
}

/** A locator that is only a number: "para. 12", "pp. 3–4". */
const PLAIN_PLACE = /^(?:paras?|pp?|pages?|§{1,2}|articles?|art)\.?\s?\d{1,3}(?:[–-]\d{1,3})?$/iu

/** Whether a locator may stay: the number of a page or a paragraph identifies nobody. */
export function isPlainPlace(locator: string): boolean {
  return PLAIN_PLACE.test(locator.trim())
}
