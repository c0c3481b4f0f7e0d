import type { CaseEvent, Conflict, CountryCode, EdtfText, Notice, TrackChanges } from '../case/case.ts'
import { computeCitedSides, computeSides, listVoices, type Voiced } from '../case/sides.ts'
import type { ClaimKind, EventType, NoticeStatus, NoticeType } from '../case/vocabulary.ts'
import type { Day } from '../dates/day.ts'
import { parseEdtf } from '../dates/edtf.ts'
import { computeBounds, type DateBounds, saysNothing } from '../dates/edtf-bounds.ts'
import type { Edtf } from '../dates/edtf-types.ts'
import type { Difference } from './difference.ts'
import { computeCountDay } from './later.ts'

/** The fields of an event that everything as of a day is computed from; the snapshot carries these, without the texts. */
export interface EventFields
  extends Voiced,
    Pick<CaseEvent, 'id' | 'title' | 'type' | 'date' | 'dateInArticle' | 'country' | 'requestingCountries'>,
    Pick<CaseEvent, 'sets' | 'vouches' | 'conflicts'> {
  readonly citations: readonly { readonly source: string }[]
}

export interface NoticeFields
  extends Pick<Notice, 'id' | 'type' | 'requestedBy' | 'issued' | 'firstEffect' | 'status' | 'statusDate'>,
    Pick<Notice, 'possiblySameAs' | 'conflicts' | 'knownSince'> {
  readonly citations: readonly { readonly source: string }[]
}

/** The same of a case; a full `Case` has them. */
export interface CaseFields<E = EventFields, N = NoticeFields> {
  readonly id: string
  readonly person: { readonly name: string; readonly aliases: readonly string[] }
  readonly events: readonly E[]
  readonly notices: readonly N[]
}

/** A point on which another source disagrees, and the day from which it is shown; null: whenever its record is shown. */
export interface DatedConflict extends Conflict {
  readonly showsFrom: Day | null
}

/** An event with its date parsed. */
export interface DatedEvent {
  readonly id: string
  /** null: only sources not yet known say more than the type; then `sides` is empty too. */
  readonly title: string | null
  readonly type: EventType
  readonly date: Edtf
  readonly bounds: DateBounds
  /** The day from which the event counts; an open upper end counts from `compiled`. */
  readonly countsFrom: Day
  readonly country: CountryCode | null
  readonly requestingCountries: readonly CountryCode[]
  readonly sets: TrackChanges
  /** The sides whose words it is based on, see `sides.ts`; empty if any of its voices is on no side. */
  readonly sides: readonly ClaimKind[]
  /** Whether it says anything about where the person is or about their protection. */
  readonly vouches: boolean
  readonly conflicts: readonly DatedConflict[]
  readonly sources: readonly string[]
  /** Of a redacted one, where sources disagree; absent otherwise, see `pair-values.ts`. */
  readonly pairs?: readonly Difference[]
}

/** A notice with the days from which it exists and from which its status counts. */
export interface DatedNotice {
  readonly id: string
  readonly type: NoticeType
  readonly requestedBy: readonly CountryCode[]
  readonly issued: Edtf | null
  readonly firstEffect: Edtf | null
  readonly status: NoticeStatus
  readonly statusDate: Edtf | null
  readonly existsFrom: Day
  readonly statusFrom: Day
  readonly possiblySame: boolean
  /** The sides whose words it is based on, see `computeCitedSides`. */
  readonly sides: readonly ClaimKind[]
  readonly conflicts: readonly DatedConflict[]
  readonly sources: readonly string[]
  /** Of a redacted one, where sources disagree; absent otherwise, see `pair-values.ts`. */
  readonly pairs?: readonly Difference[]
}

/** A case prepared for selection: dates parsed, events in the order of folding. */
export interface DatedCase {
  /** Position in the file; ties of a sort keep it. */
  readonly index: number
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  /** In the order of folding, see `compareEvents`. */
  readonly events: readonly DatedEvent[]
  readonly notices: readonly DatedNotice[]
  /** First and last possible day of all bounded ends of events; an open end extends no further than these. */
  readonly firstDay: Day | null
  readonly lastDay: Day | null
}

function readConflicts(conflicts: readonly Conflict[] | undefined, compiled: Day): readonly DatedConflict[] {
  return (conflicts ?? []).map((conflict) => ({
    ...conflict,
    showsFrom: conflict.since === undefined ? null : computeCountDay(conflict.since, compiled),
  }))
}

/** The points on which other sources disagree with a record, as of a day. */
export function listConflicts(
  { conflicts }: { readonly conflicts: readonly DatedConflict[] },
  asOf: Day,
): readonly DatedConflict[] {
  return conflicts.filter(({ showsFrom }) => showsFrom === null || showsFrom <= asOf)
}

/** Parses the date of an event; throws an `EdtfError` for a date that is not EDTF. */
export function readDatedEvent(event: EventFields, compiled: Day): DatedEvent {
  const date = parseEdtf(event.date)
  const bounds = computeBounds(date)
  return {
    id: event.id,
    title: event.title,
    type: event.type,
    date,
    bounds,
    countsFrom: bounds.countsFrom ?? compiled,
    country: event.country,
    requestingCountries: event.requestingCountries ?? [],
    sets: event.sets,
    sides: computeSides(listVoices(event)),
    vouches: event.vouches ?? true,
    conflicts: readConflicts(event.conflicts, compiled),
    sources: [...new Set(event.citations.map((citation) => citation.source))],
  }
}

/** The latest possible day of a date that may be absent; an open or absent one counts from `compiled`. */
function computeCountsFrom(date: Edtf | null, compiled: Day): Day {
  return (date && computeBounds(date).countsFrom) ?? compiled
}

function readNotice(notice: NoticeFields, compiled: Day, article: string): DatedNotice {
  const read = (text: EdtfText | null) => (text === null ? null : parseEdtf(text))
  const issued = read(notice.issued)
  const firstEffect = read(notice.firstEffect)
  const statusDate = read(notice.statusDate)
  const first = issued ?? firstEffect ?? statusDate
  return {
    id: notice.id,
    type: notice.type,
    requestedBy: notice.requestedBy,
    issued,
    firstEffect,
    status: notice.status,
    statusDate,
    existsFrom: first ? computeCountsFrom(first, compiled) : (notice.knownSince ?? compiled),
    statusFrom: computeCountsFrom(statusDate, compiled),
    possiblySame: (notice.possiblySameAs ?? []).length > 0,
    sides: computeCitedSides(notice.citations, article),
    conflicts: readConflicts(notice.conflicts, compiled),
    sources: [...new Set(notice.citations.map((citation) => citation.source))],
  }
}

function computeOrder({ bounds }: Pick<DatedEvent, 'bounds'>): number {
  return bounds.earliest ?? bounds.latest ?? Number.POSITIVE_INFINITY
}

/** Order of folding: by earliest possible day, else latest; ties keep file order. */
export function compareEvents(a: Pick<DatedEvent, 'bounds'>, b: Pick<DatedEvent, 'bounds'>): number {
  const first = computeOrder(a)
  const second = computeOrder(b)
  return first < second ? -1 : first > second ? 1 : 0
}

/**
 * Prepares a case for selection. `index` is its position in the file, `compiled` the day from which open upper ends count,
 * `article` the id of the article that the collection started from. Throws an `EdtfError` for a date that is not EDTF.
 */
export function readDatedCase(fields: CaseFields, index: number, compiled: Day, article: string): DatedCase {
  const events = fields.events.map((event) => readDatedEvent(event, compiled)).toSorted(compareEvents)
  const bounded = events
    .filter(({ bounds }) => !saysNothing(bounds))
    .flatMap(({ bounds }) => [bounds.earliest, bounds.start.latest, bounds.end.earliest, bounds.latest])
    .filter((day) => day !== null)
  return {
    index,
    id: fields.id,
    name: fields.person.name,
    aliases: fields.person.aliases,
    events,
    notices: fields.notices.map((notice) => readNotice(notice, compiled, article)),
    firstDay: bounded.length > 0 ? bounded.reduce((a, b) => Math.min(a, b)) : null,
    lastDay: bounded.length > 0 ? bounded.reduce((a, b) => Math.max(a, b)) : null,
  }
}
