import { computeStanding, existsNotice, type Standing } from './as-of.ts'
import type {
  Case,
  ContextEvent,
  KnownCase,
  KnownClaim,
  KnownContextEvent,
  KnownEvent,
  KnownNotice,
  RelatedCase,
  Source,
} from './case.ts'
import { compareEvents, type EventEntry, readCaseEntry, readEventEntry } from './case-entry.ts'
import { type CaseRow, computeNoticeState, computeRow, type NoticeState } from './case-row.ts'
import type { Day } from './day.ts'
import { indexPublished } from './known.ts'
import { computeCountDay, limitToDay } from './later.ts'
import { limitContext, limitRecord, limitSource, makeKnownOn } from './limit-record.ts'
import type { CaseQuery } from './query.ts'
import { findReferences } from './references.ts'
import { listMentions, mentionEvent, mentionRow } from './summary-mentions.ts'
import { SUMMARY_PARTS, type SummaryPart } from './summary-parts.ts'

/** An event of the chronology: the full record beside its read dates. */
export interface SummaryEvent {
  readonly event: KnownEvent
  readonly entry: EventEntry
  readonly standing: Exclude<Standing, 'later'>
}

/** An event of the time; it belongs to no case and sets nothing. */
export interface SummaryContext {
  readonly event: KnownContextEvent
  readonly entry: EventEntry
  readonly standing: Exclude<Standing, 'later'>
}

/** A notice in existence; `state.status` is null while nothing beyond "reported in effect" counts. */
export interface SummaryNotice {
  readonly notice: KnownNotice
  readonly state: NoticeState
}

/** One case as of a day, with everything that may be said of it. */
export interface CaseSummary {
  readonly record: KnownCase
  readonly row: CaseRow
  readonly notices: readonly SummaryNotice[]
  readonly chronology: readonly SummaryEvent[]
  readonly claims: readonly KnownClaim[]
  readonly relatedCases: readonly RelatedCase[]
}

/** A source with the number under which the document cites it; `source` is undefined where the collection lacks it. */
export interface NumberedSource {
  readonly number: number
  readonly id: string
  readonly source: Source | undefined
  /** Set where its title and address were taken out; see `redact.ts`. */
  readonly redacted?: true
}

/** What every exporter and the case page are made from, so that no two of them can differ. */
export interface Summary {
  readonly query: CaseQuery
  readonly asOf: Day
  readonly compiled: Day
  readonly dataVersion: string
  /** SHA-256 of the data file; null where it is not known. */
  readonly dataSha256: string | null
  /** What the document holds of each case; sources are numbered as these mention them. */
  readonly parts: ReadonlySet<SummaryPart>
  /** Whether names, days and places were taken out; see `redact.ts`. */
  readonly redacted: boolean
  /** Of a redacted one whose texts were kept, how often they may name a place or an organisation; else null. */
  readonly properWords: number | null
  readonly cases: readonly CaseSummary[]
  /** Events of the time as of the day, in order; empty unless asked for. */
  readonly context: readonly SummaryContext[]
  /** The article with which the collection began, where the document speaks of it; else null. */
  readonly article: SummaryArticle | null
  /** In the order of first mention, events of the time and what notes on sources name last. */
  readonly sources: readonly NumberedSource[]
}

/** The article, which a document defines before it speaks of it. */
export interface SummaryArticle {
  readonly source: string
  /** What has to be told of its author; null where that could not be read. */
  readonly disclosure: string | null
}

/** A notice without the day of its first effect where that comes after the one shown; it was issued before. */
function limitEffect(notice: KnownNotice, asOf: Day, compiled: Day): KnownNotice {
  const { issued, firstEffect } = notice
  const later = firstEffect !== null && computeCountDay(firstEffect, compiled) > asOf
  return issued !== null && later ? { ...notice, firstEffect: null } : notice
}

/** A record without what it says of a day after the one shown. */
function limitCaseToDay(record: KnownCase, asOf: Day, compiled: Day): KnownCase {
  return {
    ...record,
    person: limitToDay(record.person, asOf, compiled),
    events: record.events.map((event) => limitToDay(event, asOf, compiled)),
    notices: record.notices.map((notice) => limitEffect(limitToDay(notice, asOf, compiled), asOf, compiled)),
  }
}

/**
 * A claim about an event shows once that counts, any other once a source of it was published; one without a date of
 * publication, or with an open one, counts from the day of compilation.
 */
function isClaimShown(
  { about, citations }: KnownClaim,
  counted: ReadonlySet<string>,
  published: ReadonlyMap<string, Day>,
  { asOf, compiled }: { readonly asOf: Day; readonly compiled: Day },
): boolean {
  if (about !== undefined) return counted.has(about)
  return citations.some(({ source }) => (published.get(source) ?? compiled) <= asOf)
}

function summariseCase(
  whole: KnownCase,
  index: number,
  {
    asOf,
    compiled,
    published,
  }: { readonly asOf: Day; readonly compiled: Day; readonly published: ReadonlyMap<string, Day> },
): CaseSummary | null {
  const record = limitCaseToDay(whole, asOf, compiled)
  const entry = readCaseEntry(record, index, compiled)
  const row = computeRow(entry, asOf)
  if (!row) return null
  const events = new Map(record.events.map((event) => [event.id, event]))
  const chronology = entry.events.flatMap((read): readonly SummaryEvent[] => {
    const event = events.get(read.id)
    const standing = computeStanding(read, asOf)
    return event && standing !== 'later' ? [{ event, entry: read, standing }] : []
  })
  const counted = new Set(row.counted.map(({ id }) => id))
  return {
    record,
    row,
    notices: entry.notices.flatMap((read, i): readonly SummaryNotice[] => {
      const notice = record.notices[i]
      if (!notice || !existsNotice(read, asOf)) return []
      return [{ notice, state: computeNoticeState(read, asOf) }]
    }),
    chronology,
    claims: record.claims.filter((claim) => isClaimShown(claim, counted, published, { asOf, compiled })),
    relatedCases: record.relatedCases,
  }
}

function summariseContext(
  events: readonly KnownContextEvent[],
  asOf: Day,
  compiled: Day,
): readonly SummaryContext[] {
  return events
    .map((event) => limitToDay(event, asOf, compiled))
    .map((event) => ({ event, entry: readEventEntry({ ...event, sets: {} }, compiled) }))
    .toSorted((a, b) => compareEvents(a.entry, b.entry))
    .flatMap(({ event, entry }): readonly SummaryContext[] => {
      const standing = computeStanding(entry, asOf)
      return standing === 'later' ? [] : [{ event, entry, standing }]
    })
}

/** Numbers each source by its first mention, from 1; after them those that only notes on sources name. */
export function numberSources(
  mentions: readonly string[],
  sources: readonly Source[],
): readonly NumberedSource[] {
  const byId = new Map(sources.map((source) => [source.id, source]))
  // A set gives out what is added to it meanwhile, so that notes on those are followed too.
  const ids = new Set(mentions)
  for (const id of ids) for (const named of findReferences(byId.get(id)?.note ?? '')) ids.add(named)
  return [...ids].map((id, i) => ({ number: i + 1, id, source: byId.get(id) }))
}

/** Whether a document speaks of the article: cites it, or has words of its own that are about it. */
function tellsOfArticle(
  article: string,
  mentions: readonly string[],
  { cases, parts }: Pick<Summary, 'cases' | 'parts'>,
): boolean {
  return (
    mentions.includes(article) ||
    (parts.has('notices') &&
      cases.some(({ notices }) => notices.some(({ notice }) => notice.calledInArticle))) ||
    (parts.has('chronology') &&
      cases.some(({ chronology }) => chronology.some(({ event }) => event.support === 'article-only')))
  )
}

/**
 * The model of a case summary: the given records, in their order, as of a day, with their sources numbered. Events after
 * the day are left out, and so are claims about them, notices that did not exist, and cases of which nothing is on record.
 * `context` are the events of the time, where they are to stand among those of the cases. With a day known on, records,
 * context and sources are limited to what sources published by that day had said.
 */
export function summarise(input: {
  readonly records: readonly Case[]
  readonly sources: readonly Source[]
  readonly query: CaseQuery
  readonly asOf: Day
  readonly compiled: Day
  readonly dataVersion: string
  readonly dataSha256?: string | null
  readonly context?: readonly ContextEvent[]
  /** The id of the article with which the collection began. */
  readonly article: string
  /** What has to be told of its author. Given for documents, which define the article first; null: it could not be read. */
  readonly disclosure?: string | null
  /** All of them where not given. */
  readonly parts?: readonly SummaryPart[]
  /** Whether a list of the rows stands before the cases, with the values on which sources disagree below it. */
  readonly listed?: boolean
}): Summary {
  const { query, asOf, compiled, dataVersion } = input
  const parts = new Set(input.parts ?? SUMMARY_PARTS)
  const known = query.known === null ? null : makeKnownOn(query.known, input.article, input.sources)
  const records = known ? input.records.map((record) => limitRecord(record, known)) : input.records
  const sources = known ? input.sources.map((source) => limitSource(source, known)) : input.sources
  const events = input.context ?? []
  const context = summariseContext(
    known ? events.flatMap((event) => limitContext(event, known)) : events,
    asOf,
    compiled,
  )
  const published = indexPublished(input.sources)
  const cases = records
    .map((record, index) => summariseCase(record, index, { asOf, compiled, published }))
    .filter((one) => one !== null)
  const mentions = [
    ...(input.listed ? cases.flatMap(({ row }) => mentionRow(row)) : []),
    ...cases.flatMap((one) => listMentions(one, { parts, asOf })),
    ...context.flatMap(({ event }) => mentionEvent(event)),
  ]
  const { disclosure } = input
  const article =
    disclosure !== undefined && tellsOfArticle(input.article, mentions, { cases, parts })
      ? { source: input.article, disclosure }
      : null
  return {
    query,
    asOf,
    compiled,
    dataVersion,
    dataSha256: input.dataSha256 ?? null,
    parts,
    redacted: false,
    properWords: null,
    cases,
    context,
    article,
    sources: numberSources(article ? [article.source, ...mentions] : mentions, sources),
  }
}
