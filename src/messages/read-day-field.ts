import { type Day, parseDaySpan } from '../domain/dates/day.ts'
import { loadWords } from './messages.ts'
import type { Messages } from './types.ts'

/** A sentence that says why a field could not be applied; null if it was. */
type Problem = string | null

async function readWords(
  m: Messages,
  text: string,
  end: 'first' | 'last',
  apply: (day: Day | null) => void,
): Promise<Problem> {
  // Most days are typed in ISO 8601; the code for other forms loads when needed.
  const loaded = await Promise.all([import('../domain/query/typed-date.ts'), loadWords(m)]).catch(() => null)
  // Loading failed: the hint names the forms that work without it.
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

/** Reads a field in any date form that the board writes and applies its first or last day; null for an empty field. */
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
