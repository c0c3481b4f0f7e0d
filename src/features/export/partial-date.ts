import { computeCalendarDay, type Day } from '../../domain/day.ts'
import type { DateBounds } from '../../domain/edtf-bounds.ts'
import type { Edtf } from '../../domain/edtf-types.ts'

/** A date as formats without doubt hold it: the parts that are certain, and up to when where that is another day. */
export interface PartialDate {
  /** Year, month, day; as many as are certain. */
  readonly from: readonly number[]
  readonly to: readonly number[] | null
  /** Whether that is all that the date says; else its words must stand beside it. */
  readonly whole: boolean
}

function listParts(day: Day): readonly number[] {
  const { year, month, day: dayOfMonth } = computeCalendarDay(day)
  return [year, month, dayOfMonth]
}

/** A date in the parts that are certain, of a redacted one no days; null where it has no bounds at all. */
export function readPartialDate(
  date: Edtf,
  { earliest, latest, approximate, uncertain }: DateBounds,
  { redacted }: { readonly redacted: boolean },
): PartialDate | null {
  const first = earliest ?? latest
  if (first === null) return null
  if (date.kind === 'date' && /^\d{4}(?:-\d{2}){0,2}$/.test(date.text)) {
    return { from: date.text.split('-').map(Number), to: null, whole: true }
  }
  const end = redacted ? 2 : 3
  const [from, to] = [
    listParts(first).slice(0, end),
    latest === null ? null : listParts(latest).slice(0, end),
  ]
  const isOne = to !== null && from.every((part, i) => part === to[i])
  // An interval says that it went on; bounded on both sides and without doubt, it is all said.
  const isSpan =
    date.kind === 'interval' && earliest !== null && latest !== null && !approximate && !uncertain
  const plainEnds = date.kind === 'interval' && /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/.test(date.text)
  return { from, to: isOne ? null : to, whole: isSpan && plainEnds }
}

/** Parts as an ISO 8601 date: `2013`, `2013-05`, `2013-05-31`. */
export function formatParts(parts: readonly number[]): string {
  return parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-')
}
