import { type Day, parseDaySpan } from '../domain/dates/day.ts'
import { loadWords } from './messages.ts'
import type { Messages } from './types.ts'

/** Why a field has no day, in a sentence; null where it was applied. */
type Problem = string | null

async function readWords(
  m: Messages,
  text: string,
  end: 'first' | 'last',
  apply: (day: Day | null) => void,
): Promise<Problem> {
  // Most days are typed as ISO 8601 has them; the code for every other form comes later.
  const loaded = await Promise.all([import('../domain/query/typed-date.ts'), loadWords(m)]).catch(() => null)
  // Not loaded: the forms that can be read without it.
  if (!loaded) return m.board.dateHint
  const [{ readTypedDate }, { list }] = loaded
  const date = readTypedDate(text)
  switch (date.kind) {
    case 'none':
      return m.board.badDate(text)
    case 'ambiguous':
      return list.ambiguousDate(text, m.day(date.dayFirst), m.day(date.monthFirst))
    case 'days': {
      if (date[end] === null) return list.openDate[end](text)
      apply(date[end])
      return null
    }
  }
}

/**
 * Reads a field that takes the first or the last day of what is typed, in any form the board writes, and applies it; null for
 * an empty field.
 */
export function readDayField(
  m: Messages,
  text: string,
  end: 'first' | 'last',
  apply: (day: Day | null) => void,
): Problem | Promise<Problem> {
  const span = text.trim() === '' ? null : parseDaySpan(text)
  if (span === undefined) return readWords(m, text, end, apply)
  apply(span === null ? null : span[end])
  return null
}
