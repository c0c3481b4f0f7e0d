import { type FoundName, makeNameFinder } from './find-names.ts'
import { makeInitials } from './redact-names.ts'
import { findDays, findDoubtfulDays, type TextDay } from './text-days.ts'

/** A text with initials in the place of names, and months in the place of days. */
export interface RedactedText {
  readonly text: string
  /** The days that became months. */
  readonly days: readonly TextDay[]
  /** What may be part of a name, or a day, and stands as it stood: somebody has to look at it. */
  readonly doubtful: readonly string[]
}

/** What stands for part of a name that has no letter. */
const NUMBER = '…'

function replaceName(text: string, { from, to }: FoundName): string {
  const initials = makeInitials(text.slice(from, to)) || NUMBER
  // A sentence that ends with the name has its stop already.
  return text.charAt(to) === '.' && initials.endsWith('.') ? initials.slice(0, -1) : initials
}

/** Takes names and days out of texts; names are those of all cases, in all their spellings. */
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

/** A place in a source that says nothing but a number: "para. 12", "pp. 3–4". */
const PLAIN_PLACE = /^(?:paras?|pp?|pages?|§{1,2}|articles?|art)\.?\s?\d{1,3}(?:[–-]\d{1,3})?$/iu

/** Whether a place in a source may stay: a number of a page or a paragraph tells nothing. */
export function isPlainPlace(locator: string): boolean {
  return PLAIN_PLACE.test(locator.trim())
}
