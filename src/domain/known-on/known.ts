import type { CaseOutline, EventOutline, NoticeOutline } from '../as-of/dated-case.ts'
import type { EdtfText } from '../case/case.ts'
import type { Day } from '../dates/day.ts'
import { parseEdtf } from '../dates/edtf.ts'
import { computeBounds } from '../dates/edtf-bounds.ts'

/**
 * The second clock: what the sources published by a day had said. A record is known once a source that it cites is. While
 * another source that it rests on is not, only its type, country, date and known sources show, and what it sets.
 */
export interface KnownOn {
  readonly day: Day
  /** The id of the article with which the collection began. */
  readonly article: string
  /** The last day on which each source can have been published; one without a date is in no row, and never known. */
  readonly published: ReadonlyMap<string, Day>
}

/** The last day on which a source can have been published; null where that is open, or where it carries no date. */
export function computePublishedDay(published: EdtfText | undefined): Day | null {
  return published === undefined ? null : computeBounds(parseEdtf(published)).latest
}

/** The last day on which each of the sources that have a date can have been published. */
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

/** How far a record was known. */
export interface KnownExtent<C> {
  /** Those of its citations that were, never none. */
  readonly citations: readonly C[]
  /** Whether all sources that it rests on were. */
  readonly whole: boolean
}

/** How far a record was known that cites these sources and names others; null where it was not. */
export function computeExtent<C extends { readonly source: string }>(
  citations: readonly C[],
  mentions: readonly string[],
  known: KnownOn,
): KnownExtent<C> | null {
  const found = citations.filter(({ source }) => isKnownSource(known, source))
  if (found.length === 0) return null
  const whole = found.length === citations.length && mentions.every((source) => isKnownSource(known, source))
  return { citations: found, whole }
}

/** The date of an event as far as it was known: where only the article was, what the article allows to say. */
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
 * What a notice of which not all sources were known says of time: nothing, since no day that it gives may be told without
 * saying of what. It exists from the day of its status, and where that has none, or one that lies after the day known on,
 * from the day of its first known source.
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
    // A status that is open above counts from the day of compilation, and so does a notice that has no day.
    ...(isOpen ? {} : { knownSince: statusDay !== null && statusDay <= day ? statusDay : firstKnown }),
  } as const
}

/** An event of the snapshot with what else limiting it needs. */
export interface FullEventOutline extends EventOutline {
  readonly dateInArticle?: EdtfText
  readonly mentions: readonly string[]
}

export interface FullNoticeOutline extends NoticeOutline {
  readonly mentions: readonly string[]
}

export interface FullCaseOutline extends CaseOutline {
  readonly events: readonly FullEventOutline[]
  readonly notices: readonly FullNoticeOutline[]
}

function limitEvent(event: FullEventOutline, known: KnownOn): readonly EventOutline[] {
  const extent = computeExtent(event.citations, event.mentions, known)
  if (!extent) return []
  const { citations, whole } = extent
  const dated = { ...event, citations, date: computeKnownDate(event, citations, known) }
  return [whole ? dated : { ...dated, title: null, attributedTo: null, alsoAttributedTo: [], conflicts: [] }]
}

function limitNotice(notice: FullNoticeOutline, known: KnownOn): readonly NoticeOutline[] {
  const extent = computeExtent(notice.citations, notice.mentions, known)
  if (!extent) return []
  const { citations, whole } = extent
  return [
    whole
      ? { ...notice, citations }
      : { ...notice, ...maskNoticeDates(notice, citations, known), citations, conflicts: [] },
  ]
}

/** A case as far as it was known; nothing of it may be, and then it has no events. */
export function limitOutline(outline: FullCaseOutline, known: KnownOn): CaseOutline {
  return {
    ...outline,
    events: outline.events.flatMap((event) => limitEvent(event, known)),
    notices: outline.notices.flatMap((notice) => limitNotice(notice, known)),
  }
}
