import type { Conflict, EdtfText, LaterEntry, Person } from '../case/case.ts'
import type { Day } from '../dates/day.ts'
import { parseEdtf } from '../dates/edtf.ts'
import { computeBounds } from '../dates/edtf-bounds.ts'

/** The day from which an event of this date counts; an open upper end counts from `compiled`. Throws an `EdtfError`. */
export function computeCountDay(date: EdtfText, compiled: Day): Day {
  return computeBounds(parseEdtf(date)).countsFrom ?? compiled
}

/** The parts of a record that may concern a later day than the record itself. */
interface Dated {
  readonly later?: readonly LaterEntry[]
  readonly conflicts?: readonly Conflict[]
}

/**
 * A record as of a day: without later additions, and without conflicts about a later day, whose date does not count yet.
 * Throws an `EdtfError` for a date that is not EDTF.
 */
export function limitToDay<T extends Dated | Person>(record: T, asOf: Day, compiled: Day): T {
  const { later, conflicts }: Dated = record
  if (!later && !conflicts) return record
  const counts = (date: EdtfText) => computeCountDay(date, compiled) <= asOf
  return {
    ...record,
    ...(later && { later: later.filter(({ date }) => counts(date)) }),
    ...(conflicts && {
      conflicts: conflicts.filter(({ since }) => since === undefined || counts(since)),
    }),
  }
}
