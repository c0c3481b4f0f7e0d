import { computeCalendarDay, type Day } from '../../../domain/dates/day.ts'
import type { DateBounds } from '../../../domain/dates/edtf-bounds.ts'
import type { Edtf } from '../../../domain/dates/edtf-types.ts'

/** A date for formats that have no uncertain dates: its start and end, each with the parts that are certain. */
export interface PartialDate {
  /** Year, month, day; as many as are certain. Null where the date says only until when: "on or before 5 Sep 2013". */
  readonly from: readonly number[] | null
  /** The same for the end. Null where it is open, and for a plain date. */
  readonly to: readonly number[] | null
  /** True where nothing of the date is lost; otherwise the file must also give it in words. */
  readonly whole: boolean
}

const PLAIN = /^\d{4}(?:-\d{2}){0,2}$/

function listParts(day: Day): readonly number[] {
  const { year, month, day: dayOfMonth } = computeCalendarDay(day)
  return [year, month, dayOfMonth]
}

function splitParts(text: string): readonly number[] {
  return text.split('-').map(Number)
}

/** Both ends as they are written; of one of several days, those of a span. */
function readEnds({ kind, text }: Edtf): readonly string[] {
  if (kind === 'interval') return text.split('/')
  return /^\[[^,]+\.\.[^,]+\]$/.test(text) ? text.slice(1, -1).split('..') : []
}

/** A date in the parts that are certain, of a redacted one no days; null where it has no bounds at all. */
export function readPartialDate(
  date: Edtf,
  { earliest, latest }: DateBounds,
  { redacted }: { readonly redacted: boolean },
): PartialDate | null {
  if (earliest === null && latest === null) return null
  if (date.kind === 'date' && PLAIN.test(date.text))
    return { from: splitParts(date.text), to: null, whole: true }
  const [start = '', end = ''] = readEnds(date)
  const edge = (text: string, day: Day | null) => {
    if (PLAIN.test(text)) return splitParts(text)
    return day === null ? null : listParts(day).slice(0, redacted ? 2 : 3)
  }
  const whole = date.kind === 'interval' && PLAIN.test(start) && PLAIN.test(end)
  return { from: edge(start, earliest), to: edge(end, latest), whole }
}

/** Parts as an ISO 8601 date: `2013`, `2013-05`, `2013-05-31`. */
export function formatParts(parts: readonly number[]): string {
  return parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-')
}
