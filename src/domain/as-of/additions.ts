import type { Case, LaterEntry } from '../case/case.ts'
import type { Day } from '../dates/day.ts'
import { parseEdtf } from '../dates/edtf.ts'
import type { Edtf } from '../dates/edtf-types.ts'
import type { DatedCase, DatedEvent, DatedNotice } from './dated-case.ts'
import { computeCountDay } from './later.ts'

/** What a later day added to a record of a case, with its date parsed. */
export interface DatedAddition {
  /** The record that it was added to; null: the description of the person. */
  readonly to: DatedEvent | DatedNotice | null
  readonly text: string
  readonly date: Edtf
  /** The sources that it cites, each once. */
  readonly sources: readonly string[]
  /** The day from which it is shown: both its own date counts, and its record is shown. */
  readonly shownFrom: Day
}

function dateAdditions(
  later: readonly LaterEntry[] | undefined,
  to: DatedAddition['to'],
  recordFrom: Day,
  compiled: Day,
): readonly DatedAddition[] {
  return (later ?? []).map(({ text, date, citations }) => ({
    to,
    text,
    date: parseEdtf(date),
    sources: [...new Set(citations.map(({ source }) => source))],
    shownFrom: Math.max(computeCountDay(date, compiled), recordFrom),
  }))
}

/**
 * The later additions to the records of a case, in the order of the days from which they are shown. `record` is the full record
 * of `entry`, limited to the same day known on. Throws an `EdtfError` for a date that is not EDTF.
 */
export function listAdditions(record: Case, entry: DatedCase, compiled: Day): readonly DatedAddition[] {
  const later = new Map([...record.events, ...record.notices].map((one) => [one.id, one.later]))
  // A case is on record from the day on which its first event counts.
  const onRecord = entry.events.reduce((first, { countsFrom }) => Math.min(first, countsFrom), Infinity)
  return [
    ...dateAdditions(record.person.later, null, onRecord, compiled),
    ...entry.events.flatMap((event) =>
      dateAdditions(later.get(event.id), event, event.bounds.earliest ?? onRecord, compiled),
    ),
    ...entry.notices.flatMap((notice) =>
      dateAdditions(later.get(notice.id), notice, notice.existsFrom, compiled),
    ),
  ].toSorted((a, b) => a.shownFrom - b.shownFrom)
}
