import type { CaseFields, EventFields, NoticeFields } from '../as-of/dated-case.ts'
import type { Conflict, EdtfText } from '../case/case.ts'
import type { Day } from '../dates/day.ts'
import { parseEdtf } from '../dates/edtf.ts'
import { computeBounds } from '../dates/edtf-bounds.ts'

/**
 * The second clock, "known on": what the sources published by a day had said. A record is known once any source that it
 * cites is known. While another source that it depends on is not, only its type, country, date, known sources and what it
 * sets are shown.
 */
export interface KnownOn {
  readonly day: Day
  /** The id of the article that the collection started from. */
  readonly article: string
  /** By source id, the last day on which it can have been published; a source without a date is absent, and never known. */
  readonly published: ReadonlyMap<string, Day>
}

/** The last day on which a source can have been published; null if that is open or it has no date. Throws an `EdtfError`. */
export function computePublishedDay(published: EdtfText | undefined): Day | null {
  return published === undefined ? null : computeBounds(parseEdtf(published)).latest
}

/** By source id, the last day on which it can have been published; without sources for which that is open or not dated. */
export function indexPublished(
  sources: readonly { readonly id: string; readonly published?: EdtfText | undefined }[],
): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>()
  for (const { id, published } of sources) {
    const day = computePublishedDay(published)
    if (day !== null) days.set(id, day)
  }
  return days
}

/** Whether a source had certainly been published by the day. */
export function isKnownSource({ day, published }: KnownOn, source: string): boolean {
  const at = published.get(source)
  return at !== undefined && at <= day
}

/** How much of a record was known. */
export interface KnownExtent<C> {
  /** Those of its citations whose source was known; never empty. */
  readonly citations: readonly C[]
  /** Whether all sources that it depends on were known. */
  readonly whole: boolean
}

/** How much of a record with these citations, and with other sources in its texts, was known; null if nothing was. */
export function computeKnownExtent<C extends { readonly source: string }>(
  citations: readonly C[],
  mentions: readonly string[],
  known: KnownOn,
): KnownExtent<C> | null {
  const found = citations.filter(({ source }) => isKnownSource(known, source))
  if (found.length === 0) return null
  const whole = found.length === citations.length && mentions.every((source) => isKnownSource(known, source))
  return { citations: found, whole }
}

/**
 * A record shown whole, without conflicts about a later day whose source was not known: they say nothing of the record on
 * its own day. Any other conflict whose source was not known makes its record half known.
 */
export function limitConflicts<R extends { readonly conflicts?: readonly Conflict[] }>(
  record: R,
  known: KnownOn,
): R {
  if (!record.conflicts) return record
  // What `findCited` finds in the value; that module is not needed for the first list.
  const isKnown = ({ source, value }: Conflict) =>
    [source, ...(value.match(/s\d+(?=\})/g) ?? [])].every((id) => isKnownSource(known, id))
  return { ...record, conflicts: record.conflicts.filter(isKnown) }
}

/** The date of an event as it was known: the date that the article gives, if none but the article was known. */
export function computeKnownDate(
  { date, dateInArticle }: { readonly date: EdtfText; readonly dateInArticle?: EdtfText | undefined },
  citations: readonly { readonly source: string }[],
  { article }: KnownOn,
): EdtfText {
  return dateInArticle !== undefined && citations.every(({ source }) => source === article)
    ? dateInArticle
    : date
}

/**
 * The date fields of a notice of which not all sources were known: none of its dates is shown, because a date cannot be
 * shown without saying what happened on it. It exists from the day of its status; if that has none, or one after the day
 * known on, from the day of its first known source.
 */
export function maskNoticeDates(
  { statusDate }: { readonly statusDate: EdtfText | null },
  citations: readonly { readonly source: string }[],
  { day, published }: KnownOn,
) {
  const statusDay = statusDate === null ? null : computeBounds(parseEdtf(statusDate)).countsFrom
  const days = citations.flatMap(({ source }) => published.get(source) ?? [])
  const firstKnown = days.reduce((a, b) => Math.min(a, b), day)
  const isOpen = statusDate !== null && statusDay === null
  return {
    issued: null,
    firstEffect: null,
    status: 'unknown',
    statusDate: null,
    // Without `knownSince` it exists from the day of compilation, which is when a status date open above counts.
    ...(isOpen ? {} : { knownSince: statusDay !== null && statusDay <= day ? statusDay : firstKnown }),
  } as const
}

/** The fields of an event as the snapshot has them; `mentions` are the sources that its texts cite, see `text-citations.ts`. */
export interface SnapshotEvent extends EventFields {
  readonly mentions: readonly string[]
}

export interface SnapshotNotice extends NoticeFields {
  readonly mentions: readonly string[]
}

export type SnapshotFields = CaseFields<SnapshotEvent, SnapshotNotice>

function limitEvent(event: SnapshotEvent, known: KnownOn): readonly EventFields[] {
  const extent = computeKnownExtent(event.citations, event.mentions, known)
  if (!extent) return []
  const { citations, whole } = extent
  const dated = { ...event, citations, date: computeKnownDate(event, citations, known) }
  return [
    whole
      ? limitConflicts(dated, known)
      : { ...dated, title: null, attributedTo: null, alsoAttributedTo: [], conflicts: [] },
  ]
}

function limitNotice(notice: SnapshotNotice, known: KnownOn): readonly NoticeFields[] {
  const extent = computeKnownExtent(notice.citations, notice.mentions, known)
  if (!extent) return []
  const { citations, whole } = extent
  return [
    whole
      ? limitConflicts({ ...notice, citations }, known)
      : { ...notice, ...maskNoticeDates(notice, citations, known), citations, conflicts: [] },
  ]
}

/** A case limited to what was known; if nothing was, it has no events. */
export function limitFields(fields: SnapshotFields, known: KnownOn): CaseFields {
  return {
    ...fields,
    events: fields.events.flatMap((event) => limitEvent(event, known)),
    notices: fields.notices.flatMap((notice) => limitNotice(notice, known)),
  }
}
