import { computeStanding, existsNotice, type Standing } from '../as-of/as-of.ts'
import { type CaseAsOf, computeCaseAsOf, computeNoticeState, type NoticeState } from '../as-of/case-as-of.ts'
import { compareEvents, type DatedEvent, readDatedCase, readDatedEvent } from '../as-of/dated-case.ts'
import { computeCountDay, limitToDay } from '../as-of/later.ts'
import type { Case, CaseEvent, Claim, ContextEvent, Notice, RelatedCase, Source } from '../case/case.ts'
import { findCited } from '../case/cited-text.ts'
import { isOwnId } from '../case/own-id.ts'
import type { Day } from '../dates/day.ts'
import { indexPublished } from '../known-on/known.ts'
import { limitContext, limitRecord, limitSource, makeKnownOn } from '../known-on/limit-record.ts'
import type { CaseQuery } from '../query/query.ts'
import { citeDisagreements, citeEvent, listCited } from './summary-citations.ts'
import { SUMMARY_PARTS, type SummaryPart } from './summary-parts.ts'

/** An event of the chronology: the full record, and the same with its dates parsed. */
export interface SummaryEvent {
  readonly event: CaseEvent
  readonly entry: DatedEvent
  readonly standing: Exclude<Standing, 'later'>
}

/** A background event; it belongs to no case and sets no track. */
export interface SummaryContext {
  readonly event: ContextEvent
  readonly entry: DatedEvent
  readonly standing: Exclude<Standing, 'later'>
}

/** An existing notice; for `state.status` see `NoticeState`. */
export interface SummaryNotice {
  readonly notice: Notice
  readonly state: NoticeState
}

/** One case as of a day, with everything that can be said about it on that day. */
export interface CaseSummary {
  readonly record: Case
  readonly row: CaseAsOf
  readonly notices: readonly SummaryNotice[]
  readonly chronology: readonly SummaryEvent[]
  readonly claims: readonly Claim[]
  readonly relatedCases: readonly RelatedCase[]
}

/** A source with the number by which the document cites it; `source` is undefined if the collection does not have it. */
export interface NumberedSource {
  readonly number: number
  readonly id: string
  readonly source: Source | undefined
  /** Set if its title and address were removed; see `redact.ts`. */
  readonly redacted?: true
}

/** The model of every export and of the case page, so that no two of them can differ. */
export interface Summary {
  readonly query: CaseQuery
  readonly asOf: Day
  readonly compiled: Day
  readonly dataVersion: string
  /** SHA-256 of the data file; null if it is not known. */
  readonly dataSha256: string | null
  /** The parts that the document has of each case; sources are numbered in the order in which these mention them. */
  readonly parts: ReadonlySet<SummaryPart>
  /** Whether names, days and places were removed; see `redact.ts`. */
  readonly redacted: boolean
  /** How often the texts may name a place or an organisation, if it is redacted and its texts were kept; else null. */
  readonly properWords: number | null
  readonly cases: readonly CaseSummary[]
  /** Background events as of the day, in the order of folding; empty unless requested. */
  readonly context: readonly SummaryContext[]
  /** The article that the collection started from, if the document mentions it; else null. */
  readonly article: SummaryArticle | null
  /** In order of first mention; last those of background events, then those that only notes on sources cite. */
  readonly sources: readonly NumberedSource[]
}

/** The article, which a document defines before it mentions it. */
export interface SummaryArticle {
  readonly source: string
  /** What a document must disclose about its author; null if that could not be read. */
  readonly disclosure: string | null
}

/** A notice, without `firstEffect` if that counts only after the as-of day; kept if there is no `issued` date. */
function limitEffect(notice: Notice, asOf: Day, compiled: Day): Notice {
  const { issued, firstEffect } = notice
  const later = firstEffect !== null && computeCountDay(firstEffect, compiled) > asOf
  return issued !== null && later ? { ...notice, firstEffect: null } : notice
}

/** A record without what it says about days after the as-of day. */
function limitCaseToDay(record: Case, asOf: Day, compiled: Day): Case {
  return {
    ...record,
    person: limitToDay(record.person, asOf, compiled),
    events: record.events.map((event) => limitToDay(event, asOf, compiled)),
    notices: record.notices.map((notice) => limitEffect(limitToDay(notice, asOf, compiled), asOf, compiled)),
  }
}

/**
 * A claim about an event is shown once the event counts, any other claim once one of its sources was published; a source
 * without a date, or with an open one, counts as published on the day of compilation.
 */
function isClaimShown(
  { about, citations }: Claim,
  counted: ReadonlySet<string>,
  published: ReadonlyMap<string, Day>,
  { asOf, compiled }: { readonly asOf: Day; readonly compiled: Day },
): boolean {
  if (about !== undefined) return counted.has(about)
  return citations.some(({ source }) => (published.get(source) ?? compiled) <= asOf)
}

function summariseCase(
  whole: Case,
  index: number,
  {
    asOf,
    compiled,
    published,
    article,
  }: {
    readonly asOf: Day
    readonly compiled: Day
    readonly published: ReadonlyMap<string, Day>
    readonly article: string
  },
): CaseSummary | null {
  const record = limitCaseToDay(whole, asOf, compiled)
  const entry = readDatedCase(record, index, compiled, article)
  const row = computeCaseAsOf(entry, asOf)
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
  events: readonly ContextEvent[],
  asOf: Day,
  compiled: Day,
): readonly SummaryContext[] {
  return events
    .map((event) => limitToDay(event, asOf, compiled))
    .map((event) => ({ event, entry: readDatedEvent({ ...event, sets: {} }, compiled) }))
    .toSorted((a, b) => compareEvents(a.entry, b.entry))
    .flatMap(({ event, entry }): readonly SummaryContext[] => {
      const standing = computeStanding(entry, asOf)
      return standing === 'later' ? [] : [{ event, entry, standing }]
    })
}

/** Numbers each source by its first mention, from 1; then those that only notes on sources cite. */
export function numberSources(
  mentions: readonly string[],
  sources: readonly Source[],
): readonly NumberedSource[] {
  const byId = new Map(sources.map((source) => [source.id, source]))
  // Iterating a set also visits what is added meanwhile, so the notes on added sources are read too.
  const ids = new Set(mentions)
  for (const id of ids) for (const named of findCited(byId.get(id)?.note ?? '')) ids.add(named)
  return [...ids].map((id, i) => ({ number: i + 1, id, source: byId.get(id) }))
}

/** Whether a document mentions the article: cites it, or uses words of its own that refer to it. */
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
 * Makes the model of a document: the given records, in their order, as of a day, with their sources numbered. Leaves out
 * events after the day, claims about them, notices that did not exist yet, and cases with nothing on record. `context` are
 * the background events to show among those of the cases. With a day known on, records, context and sources are limited to
 * what sources published by that day had said.
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
  /** The id of the article that the collection started from. */
  readonly article: string
  /** What must be disclosed about its author. Only for documents, which define the article first; null: could not be read. */
  readonly disclosure?: string | null
  /** Absent: all of them. */
  readonly parts?: readonly SummaryPart[]
  /** Whether a list of the rows stands before the cases, with the values on which sources disagree below it. */
  readonly listed?: boolean
}): Summary {
  const { query, asOf, compiled, dataVersion } = input
  const parts = new Set(input.parts ?? SUMMARY_PARTS)
  // Then neither the version nor the hash of the shipped data vouches for what is in it.
  const hasOwn = input.records.some(({ id }) => isOwnId(id))
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
    .map((record, index) =>
      summariseCase(record, index, { asOf, compiled, published, article: input.article }),
    )
    .filter((one) => one !== null)
  const mentions = [
    ...(input.listed ? cases.flatMap(({ row }) => citeDisagreements(row)) : []),
    ...cases.flatMap((one) => listCited(one, { parts, asOf })),
    ...context.flatMap(({ event }) => citeEvent(event)),
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
    dataVersion: hasOwn ? `${dataVersion}+own` : dataVersion,
    dataSha256: hasOwn ? null : (input.dataSha256 ?? null),
    parts,
    redacted: false,
    properWords: null,
    cases,
    context,
    article,
    sources: numberSources(article ? [article.source, ...mentions] : mentions, sources),
  }
}
