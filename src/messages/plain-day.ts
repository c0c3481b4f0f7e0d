import { computeDay } from '../domain/dates/day.ts'
import type { EdtfSingle } from '../domain/dates/edtf-types.ts'

/** Reads a whole day without marks, which can share its month and year with another; null for any other date. */
export function readPlainDay(
  date: EdtfSingle,
): { readonly day: number; readonly month: number; readonly year: string } | null {
  if (date.kind !== 'date' || !date.month || !date.day || date.time || /[X?~%]/.test(date.text)) return null
  return { day: Number(date.day.digits), month: Number(date.month.digits), year: date.year.digits }
}

/** Whether two dates are whole days in a row: "one or the other", rather than a span. */
export function areNeighbours(first: EdtfSingle, second: EdtfSingle): boolean {
  const [one, two] = [first, second].map((date) => {
    const plain = readPlainDay(date)
    return plain && computeDay({ ...plain, year: Number(plain.year) })
  })
  return typeof one === 'number' && two === one + 1
}
