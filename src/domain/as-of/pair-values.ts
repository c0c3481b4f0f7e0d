import { groupBy } from '../arrays/group-by.ts'
import type { Conflict, CountryCode } from '../case/case.ts'
import type { ConflictField, EventType, NoticeStatus, NoticeType } from '../case/vocabulary.ts'
import type { Day } from '../dates/day.ts'
import { tryParseEdtf } from '../dates/edtf.ts'
import { computeBounds } from '../dates/edtf-bounds.ts'
import type { Edtf } from '../dates/edtf-types.ts'
import { type DatedEvent, type DatedNotice, listConflicts } from './dated-case.ts'

/** A value on which sources disagree: a date, a key of a vocabulary, countries, or a text of the data. */
export type PairedValue =
  /** `date` null: no source says when. */
  | { readonly kind: 'date'; readonly date: Edtf | null }
  | { readonly kind: 'status'; readonly status: NoticeStatus; readonly date: Edtf | null }
  | { readonly kind: 'notice-type'; readonly type: NoticeType }
  | { readonly kind: 'event-type'; readonly type: EventType }
  | { readonly kind: 'states'; readonly states: readonly CountryCode[] }
  | { readonly kind: 'states-and-date'; readonly states: readonly CountryCode[]; readonly date: Edtf | null }
  /** The value is in the texts of the record; no field holds it. */
  | { readonly kind: 'as-told' }
  | { readonly kind: 'text'; readonly text: string }

/** One of the values, and the sources that give it; empty if no cited source does. */
export interface Version {
  readonly value: PairedValue
  readonly sources: readonly string[]
}

/** A point on which sources disagree, with all its values; the recorded value is first. */
export interface Difference {
  readonly field: ConflictField
  readonly versions: readonly Version[]
}

/** The value that a record itself gives for a field, as of a day; a status counts from its own date. */
function readOwn(record: DatedEvent | DatedNotice, field: ConflictField, asOf: Day): PairedValue {
  if ('bounds' in record) {
    if (field === 'date') return { kind: 'date', date: record.date }
    return field === 'type' ? { kind: 'event-type', type: record.type } : { kind: 'as-told' }
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
      return { kind: 'as-told' }
  }
}

/** The value that another source gives: a date if it parses as one, else the text as recorded. */
function readOther({ field, value }: Conflict): PairedValue {
  const date = field === 'date' ? tryParseEdtf(value) : undefined
  return date ? { kind: 'date', date } : { kind: 'text', text: value }
}

/**
 * Whether a recorded date was put together from the dates of several sources: it is a set whose two ends are days that
 * sources give. No source gives such a date itself.
 */
function isPutTogether(recorded: PairedValue, others: readonly Version[]): boolean {
  if (recorded.kind !== 'date' || recorded.date?.kind !== 'one-of') return false
  const days = new Set(
    others.flatMap(({ value }) => {
      if (value.kind !== 'date' || value.date === null) return []
      const { isCertainDay, earliest } = computeBounds(value.date)
      return isCertainDay ? [earliest] : []
    }),
  )
  const { earliest, latest } = computeBounds(recorded.date)
  return earliest !== null && latest !== null && days.has(earliest) && days.has(latest)
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
  const recorded: Version = { value, sources }
  if (isPutTogether(value, others) || (value.kind === 'as-told' && sources.length === 0))
    return { field, versions: others }
  const same = others.find((other) => isSame(other.value, value))
  return same
    ? {
        field,
        versions: [
          { value, sources: [...sources, ...same.sources] },
          ...others.filter((other) => other !== same),
        ],
      }
    : { field, versions: [recorded, ...others] }
}

/**
 * All points on which sources disagree about a record as of a day, each with all values and their sources. Pages, tables
 * and files all use this function. The recorded value has those of the record's sources that give no other value. A date
 * that was put together from the sources' dates is not listed as a value of its own. `fields` limits the result to some
 * fields.
 */
export function pairValues(
  record: DatedEvent | DatedNotice,
  asOf: Day,
  fields?: readonly ConflictField[],
): readonly Difference[] {
  const conflicts = listConflicts(record, asOf).filter(({ field }) => fields?.includes(field) ?? true)
  return [...groupBy(conflicts, ({ field }) => field)].map(([field, same]) => pair(record, field, same, asOf))
}

/** The dates that sources give for a record if they disagree about its date, each with its sources; else empty. */
export function pairDates(record: DatedEvent | DatedNotice, asOf: Day): readonly Version[] {
  return pairValues(record, asOf, ['date']).flatMap(({ versions }) => versions)
}
