import type { Conflict, EdtfText, KnownPerson, LaterEntry } from '../case/case.ts'
import type { Day } from '../dates/day.ts'
import { parseEdtf } from '../dates/edtf.ts'
import { computeBounds } from '../dates/edtf-bounds.ts'

/** The day from which a date counts, as an event of that date would: an open upper end counts from `compiled`. */
export function computeCountDay(date: EdtfText, compiled: Day): Day {
  return computeBounds(parseEdtf(date)).countsFrom ?? compiled
}

/** What of a record belongs to a later day than the record itself. */
interface Dated {
  readonly later?: readonly LaterEntry[]
  readonly conflicts?: readonly Conflict[]
}

/**
 * A record as of a day: without what it says of a later one. What a later day added shows once its date counts, and so
 * does another source's word that speaks of a later day.
 */
export function limitToDay<T extends Dated | KnownPerson>(record: T, asOf: Day, compiled: Day): T {
  const { later, conflicts }: Dated = record
  if (!later && !conflicts) return record
  const has = (date: EdtfText) => computeCountDay(date, compiled) <= asOf
  return {
    ...record,
    ...(later && { later: later.filter(({ date }) => has(date)) }),
    ...(conflicts && {
      conflicts: conflicts.filter(({ since }) => since === undefined || has(since)),
    }),
  }
}
