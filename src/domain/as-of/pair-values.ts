import { groupBy } from '../arrays/group-by.ts'
import type { Conflict } from '../case/case.ts'
import type { ConflictField } from '../case/vocabulary.ts'
import type { Day } from '../dates/day.ts'
import { tryParseEdtf } from '../dates/edtf.ts'
import { computeBounds } from '../dates/edtf-bounds.ts'
import { type DatedEvent, type DatedNotice, listConflicts } from './dated-case.ts'
import type { Difference, PairedValue, Version } from './difference.ts'

/** The value that a record itself gives for a field, as of a day; a status counts from its own date. */
function readOwn(record: DatedEvent | DatedNotice, field: ConflictField, asOf: Day): PairedValue {
  if ('bounds' in record) {
    if (field === 'date') return { kind: 'date', date: record.date }
    return field === 'type' ? { kind: 'event-type', type: record.type } : { kind: 'in-texts' }
  }
  const { type, status, statusDate, statusFrom, requestedBy, issued, firstEffect } = record
  const counts = statusFrom <= asOf
  const date = issued ?? firstEffect
  switch (field) {
    case 'date':
      return { kind: 'date', date }
    case 'type':
      return { kind: 'notice-type', type }
    case 'status':
      return { kind: 'status', status: counts ? status : 'unknown', date: counts ? statusDate : null }
    case 'requestedBy':
      return { kind: 'states', states: requestedBy }
    case 'requestedBy / date':
      return { kind: 'states-and-date', states: requestedBy, date }
    default:
      return { kind: 'in-texts' }
  }
}

/** The value that another source gives: a date if it parses as one, else the text as recorded. */
function readOther({ field, value }: Conflict): PairedValue {
  const date = field === 'date' ? tryParseEdtf(value) : undefined
  return date ? { kind: 'date', date } : { kind: 'text', text: value }
}

/** The days that other sources give as a date. */
function listDays(others: readonly Version[]): ReadonlySet<Day> {
  return new Set(
    others.flatMap(({ value }) => {
      if (value.kind !== 'date' || value.date === null) return []
      const { isCertainDay, earliest } = computeBounds(value.date)
      return isCertainDay && earliest !== null ? [earliest] : []
    }),
  )
}

/**
 * The recorded value as one of the versions. A date that is one of several days, of which another source gives the first or the
 * last, was put together by who recorded it: no source gives it. Where others give both, they say all that it says, and it is none.
 */
function makeOwn(own: PairedValue, sources: readonly string[], others: readonly Version[]): Version | null {
  // The texts of the record say more than one of its sources does.
  if (own.kind === 'in-texts') return sources.length === 0 ? null : { value: own, sources: [] }
  if (own.kind !== 'date' || own.date?.kind !== 'one-of') return { value: own, sources }
  const days = listDays(others)
  const { earliest, latest } = computeBounds(own.date)
  const given = [earliest, latest].filter((end) => end !== null && days.has(end))
  if (earliest === null || latest === null || given.length === 0) return { value: own, sources }
  return given.length === 2 ? null : { value: { kind: 'recorded-date', date: own.date }, sources: [] }
}

function isSame(a: PairedValue, b: PairedValue): boolean {
  if (a.kind === 'date' && b.kind === 'date') return a.date?.text === b.date?.text
  return a.kind === 'text' && b.kind === 'text' && a.text === b.text
}

function addVersion(versions: readonly Version[], version: Version): readonly Version[] {
  const at = versions.findIndex(({ value }) => isSame(value, version.value))
  const known = versions[at]
  if (!known) return [...versions, version]
  return versions.with(at, { ...known, sources: [...new Set([...known.sources, ...version.sources])] })
}

function pair(
  record: DatedEvent | DatedNotice,
  field: ConflictField,
  conflicts: readonly Conflict[],
  asOf: Day,
): Difference {
  const others = conflicts.reduce<readonly Version[]>(
    (versions, one) => addVersion(versions, { value: readOther(one), sources: [one.source] }),
    [],
  )
  const value = readOwn(record, field, asOf)
  // A source that gives another value does not support the recorded one, even if the record cites it.
  const differing = new Set(conflicts.map(({ source }) => source))
  const sources = record.sources.filter((source) => !differing.has(source))
  const own = makeOwn(value, sources, others)
  if (own === null) return { field, versions: others }
  // What stands there without a source comes after what sources say.
  if (own.value.kind === 'in-texts') return { field, versions: [...others, own] }
  const same = others.find((other) => isSame(other.value, own.value))
  return same
    ? {
        field,
        versions: [
          { value, sources: [...sources, ...same.sources] },
          ...others.filter((other) => other !== same),
        ],
      }
    : { field, versions: [own, ...others] }
}

/**
 * Every point on which sources disagree about a record as of a day, each with all values and who gives them: the one rule
 * of pages, tables and files. The recorded value rests on the sources that the record cites and that give no other. A date
 * that was put together from theirs is not a value of its own. `fields` limits it to some points. A redacted record was
 * paired before its days and texts were taken out, as of the day of its summary.
 */
export function pairValues(
  record: DatedEvent | DatedNotice,
  asOf: Day,
  fields?: readonly ConflictField[],
): readonly Difference[] {
  const isAsked = ({ field }: { readonly field: ConflictField }) => fields?.includes(field) ?? true
  if (record.pairs) return record.pairs.filter(isAsked)
  const conflicts = listConflicts(record, asOf).filter(isAsked)
  return [...groupBy(conflicts, ({ field }) => field)].map(([field, same]) => pair(record, field, same, asOf))
}

/** The dates that sources give for a record if they disagree about its date, each with its sources; else empty. */
export function pairDates(record: DatedEvent | DatedNotice, asOf: Day): readonly Version[] {
  return pairValues(record, asOf, ['date']).flatMap(({ versions }) => versions)
}
