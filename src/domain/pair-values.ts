import type { Conflict, CountryCode } from './case.ts'
import { type EventEntry, listConflicts, type NoticeEntry } from './case-entry.ts'
import type { Day } from './day.ts'
import { tryParseEdtf } from './edtf.ts'
import { computeBounds } from './edtf-bounds.ts'
import type { Edtf } from './edtf-types.ts'
import { groupBy } from './group-by.ts'
import type { ConflictField, EventType, NoticeStatus, NoticeType } from './vocabulary.ts'

/** A value on which sources disagree: a date, a key of a vocabulary, countries, or a text of the data. */
export type PairedValue =
  /** `date` null: no source says when. `several`: sources give different days within it, which were taken out. */
  | { readonly kind: 'date'; readonly date: Edtf | null; readonly several?: true }
  /** A date that the record puts together from what sources say; none of them says it so. */
  | { readonly kind: 'recorded-date'; readonly date: Edtf }
  | { readonly kind: 'status'; readonly status: NoticeStatus; readonly date: Edtf | null }
  | { readonly kind: 'notice-type'; readonly type: NoticeType }
  | { readonly kind: 'event-type'; readonly type: EventType }
  | { readonly kind: 'states'; readonly states: readonly CountryCode[] }
  | { readonly kind: 'states-and-date'; readonly states: readonly CountryCode[]; readonly date: Edtf | null }
  /** What the texts of the record itself say; no field of it holds the value. */
  | { readonly kind: 'as-told' }
  | { readonly kind: 'text'; readonly text: string }

/** One of the values, and the sources that give it; none where no source that is named gives it. */
export interface Version {
  readonly value: PairedValue
  readonly sources: readonly string[]
}

/** A point on which sources disagree, with every value version by version; a recorded value stands first. */
export interface Difference {
  readonly field: ConflictField
  readonly versions: readonly Version[]
}

/** What a record holds itself on a point, as of a day: a status counts from its own. */
function readOwn(record: EventEntry | NoticeEntry, field: ConflictField, asOf: Day): PairedValue {
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

/** The value of another source: a date where it is one, else the text as it stands. */
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
  if (own.kind === 'as-told') return sources.length === 0 ? null : { value: own, sources: [] }
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
  record: EventEntry | NoticeEntry,
  field: ConflictField,
  conflicts: readonly Conflict[],
  asOf: Day,
): Difference {
  const others = conflicts.reduce<readonly Version[]>(
    (versions, one) => addVersion(versions, { value: readOther(one), sources: [one.source] }),
    [],
  )
  const value = readOwn(record, field, asOf)
  // A source that gives another value does not give the one that is recorded, though the record cites it.
  const differing = new Set(conflicts.map(({ source }) => source))
  const sources = record.sources.filter((source) => !differing.has(source))
  const own = makeOwn(value, sources, others)
  if (own === null) return { field, versions: others }
  // What stands there without a source comes after what sources say.
  if (own.value.kind === 'as-told') return { field, versions: [...others, own] }
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
  record: EventEntry | NoticeEntry,
  asOf: Day,
  fields?: readonly ConflictField[],
): readonly Difference[] {
  const isAsked = ({ field }: { readonly field: ConflictField }) => fields?.includes(field) ?? true
  if (record.pairs) return record.pairs.filter(isAsked)
  const conflicts = listConflicts(record, asOf).filter(isAsked)
  return [...groupBy(conflicts, ({ field }) => field)].map(([field, same]) => pair(record, field, same, asOf))
}

/** The values of its date on which sources disagree about a record, each with who gives it; none where they do not. */
export function pairDates(record: EventEntry | NoticeEntry, asOf: Day): readonly Version[] {
  return pairValues(record, asOf, ['date']).flatMap(({ versions }) => versions)
}
