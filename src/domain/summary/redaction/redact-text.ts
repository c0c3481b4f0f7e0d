import { type FoundName, makeNameFinder } from './find-names.ts'
import { makeInitials } from './redact-names.ts'
import { findDays, findDoubtfulDays, type TextDay } from './text-days.ts'

/** A text with names replaced by initials, and days by months. */
export interface RedactedText {
  readonly text: string
  /** The days that were replaced. */
  readonly days: readonly TextDay[]
  /** Words that may be part of a name, or a day, and were not replaced: somebody has to check them. */
  readonly doubtful: readonly string[]
}

/** Replaces a part of a name that has no letter. */
const NUMBER = '…'

function replaceName(text: string, { from, to }: FoundName): string {
  const initials = makeInitials(text.slice(from, to)) || NUMBER
  // At the end of a sentence, the full stop is there already.
  return text.charAt(to) === '.' && initials.endsWith('.') ? initials.slice(0, -1) : initials
}

/** Makes a function that replaces names and days in a text; `names` are those of all cases, in all their spellings. */
export function makeTextRedactor(names: readonly string[]): (text: string) => RedactedText {
  const findNames = makeNameFinder(names)
  return (text) => {
    const found = findNames(text)
    const certain = found.filter((one) => one.certain)
    const touches = (one: { readonly from: number; readonly to: number }) =>
      certain.some(({ from, to }) => from < one.to && one.from < to)
    const days = findDays(text).filter((day) => !touches(day))
    const cuts = [
      ...certain.map((one) => ({ from: one.from, to: one.to, put: replaceName(text, one) })),
      ...days.map(({ from, to, wide }) => ({ from, to, put: wide })),
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
      doubtful: [
        ...new Set([
          ...found.filter((one) => !one.certain).map(({ word }) => word),
          ...findDoubtfulDays(redacted),
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
