import type { Day } from '../domain/day.ts'
import { readTypedDate } from '../domain/typed-date.ts'
import type { Messages } from './messages.ts'

/** What a field for a day was given: a day (null for an empty field), or why there is none, in a sentence. */
export type DayField = { readonly day: Day | null } | { readonly problem: string }

/** Reads the text of a field that takes the first or the last day of what is typed, in any form the board writes. */
export function readDayField(m: Messages, text: string, end: 'first' | 'last'): DayField {
  if (text.trim() === '') return { day: null }
  const date = readTypedDate(text)
  switch (date.kind) {
    case 'none':
      return { problem: m.board.badDate(text) }
    case 'ambiguous':
      return { problem: m.board.ambiguousDate(text, m.day(date.dayFirst), m.day(date.monthFirst)) }
    case 'days':
      return date[end] === null ? { problem: m.board.openDate[end](text) } : { day: date[end] }
  }
}
