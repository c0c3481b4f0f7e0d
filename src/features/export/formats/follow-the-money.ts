import type { DatedEvent, DatedNotice } from '../../../domain/as-of/dated-case.ts'
import type { Case, Citation, Notice, RelatedCase } from '../../../domain/case/case.ts'
import { findCited } from '../../../domain/case/cited-text.ts'
import { TRACKS } from '../../../domain/case/vocabulary.ts'
import { computeBounds } from '../../../domain/dates/edtf-bounds.ts'
import type { Edtf } from '../../../domain/dates/edtf-types.ts'
import type { CaseSummary, Summary } from '../../../domain/summary/summary.ts'
import {
  citeClaim,
  citeEvent,
  citeLater,
  citeNotice,
  citeRelation,
} from '../../../domain/summary/summary-citations.ts'
import { describePossiblySame } from '../../../messages/name-notice.ts'
import { nameRelation } from '../../../messages/name-relation.ts'
import { nameSides } from '../../../messages/name-sides.ts'
import { nameTrackValue } from '../../../messages/name-track-value.ts'
import { nameVoice, nameVoices } from '../../../messages/name-voices.ts'
import type { Words } from '../../../messages/types.ts'
import { cleanText } from '../document/clean-text.ts'
import { formatDifferences } from '../document/differences.ts'
import { formatLater, listAllCitations } from '../document/later-additions.ts'
import type { DocumentContext } from '../document/model.ts'
import { formatParts, readPartialDate } from '../document/partial-date.ts'
import { describeSets, describeSince } from '../document/row-cells.ts'
import { describeAddress, describeDay, makeSourceLister } from '../document/source-lines.ts'
import { type FormatCode, makeText } from './format.ts'
import { type Loss, makeLoss } from './loss.ts'
import { CONTROLS } from './lost-characters.ts'
import { FINE_FIELDS, SOURCE_FIELDS } from './lost-fields.ts'

type Properties = Readonly<Record<string, readonly string[]>>

/** An entity of FollowTheMoney: every value is a list of strings. */
interface Entity {
  readonly id: string
  readonly schema: 'Person' | 'Event' | 'UnknownLink' | 'Note'
  readonly properties: Properties
}

/** Encodes an id in letters, digits, hyphens and dots, which FollowTheMoney allows. Different ids stay different. */
function encodeId(id: string): string {
  return id.replaceAll(
    /[^0-9a-zA-Z-]/gu,
    (sign) => `.x${(sign.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`,
  )
}

/** Drops empty values, and properties without a value. */
function entity(id: string, schema: Entity['schema'], properties: Properties): Entity {
  const kept = Object.entries(properties)
    .map(([name, values]) => [name, values.filter((value) => value !== '')] as const)
    .filter(([, values]) => values.length > 0)
  return { id, schema, properties: Object.fromEntries(kept) }
}

/**
 * A plain date as `date`, any other as `startDate` and `endDate`, so that no uncertain date looks certain. "On or before" has only an
 * `endDate`, "on or after" only a `startDate`.
 */
function describeDates(date: Edtf | null, summary: Summary): Properties {
  const when = date && readPartialDate(date, computeBounds(date), summary)
  if (!when) return {}
  const [from, to] = [when.from, when.to].map((parts) => (parts ? [formatParts(parts)] : []))
  return when.whole && when.to === null ? { date: from ?? [] } : { startDate: from ?? [], endDate: to ?? [] }
}

/**
 * A summary as FollowTheMoney 3.8 entities for Aleph, one JSON object a line: `Person`, `Event`, `UnknownLink`, `Note`. A notice is an
 * `Event`: a `Sanction` would label the person as sanctioned. No topics are given. Dates are ISO prefixes; an uncertain one is also
 * given in words in the `summary`, beside its first and last day.
 */
export function formatFollowTheMoney(
  summary: Summary,
  context: DocumentContext,
  m: Words,
): { readonly text: string; readonly losses: readonly Loss[] } {
  const bySource = new Map(summary.sources.map((source) => [source.id, source]))
  const { numberOf, resolve, follow, describe } = makeSourceLister(summary, m)
  const plain = (text: string | null) => (text === null ? m.case.notYetKnown : cleanText(resolve(text)))
  /** The cited sources, and a line for each source mentioned, so that every number is explained. */
  const cite = (citations: readonly Citation[], mentions: readonly string[]): Properties => {
    const sources = citations.flatMap(({ source }) => bySource.get(source) ?? [])
    return {
      sourceUrl: [...new Set(sources.flatMap((source) => describeAddress(source, m).url ?? []))],
      publisher: [...new Set(sources.map(({ source }) => cleanText(source?.publisher ?? '')))],
      description: follow(mentions).map((id) => cleanText(describe(id, citations))),
    }
  }
  const vague: string[] = []
  const dated = (date: Edtf | null, name: string): readonly string[] => {
    if (date === null) return []
    const when = readPartialDate(date, computeBounds(date), summary)
    if (when?.whole && when.to === null) return []
    vague.push(name)
    return [m.date(date)]
  }
  const country = (codes: readonly string[]) => codes.map((code) => code.toLowerCase())
  const place = (id: string) => `noticeboard-${encodeId(id)}`
  // Ids of events, notices and claims are unique only within their list of one case.
  const placeIn = (record: Case, kind: 'event' | 'notice' | 'claim', id: string) =>
    `${place(record.id)}.${kind}.${encodeId(id)}`
  const known = new Set(summary.cases.map(({ record }) => record.id))

  const differ = (record: DatedEvent | DatedNotice) =>
    formatDifferences(record, summary.asOf, { m, plain, numberOf })
  const listOutside = (related: readonly RelatedCase[]) => related.filter((one) => !known.has(one.case))
  const describeDispute = ({ disputed }: RelatedCase): readonly string[] =>
    disputed ? [`${m.colon(m.document.disputed)} ${plain(disputed.text)} [${numberOf(disputed.source)}]`] : []
  /** Where the case stood that day, and what leads out of the file: the format has no field for either. */
  const listNotes = ({ record, row, relatedCases }: CaseSummary): readonly string[] => [
    describeDay(summary, m),
    ...TRACKS.map((track) => {
      const { value, since } = row.tracks[track]
      const label = `${m.colon(m.track[track])} ${nameTrackValue({ track, value }, since?.country, m)}`
      return since ? `${label}, ${m.document.since(describeSince(since, m))}` : label
    }),
    ...(record.noticesNote ? [`${m.colon(m.document.kinds.noticesNote)} ${plain(record.noticesNote)}`] : []),
    ...listOutside(relatedCases).map((one) =>
      [
        `${nameRelation(one.relation, m)} ${cleanText(context.names.get(one.case) ?? one.case)} ${one.citations.map(({ source, locator }) => `[${[numberOf(source), ...(locator ? [cleanText(locator)] : [])].join(', ')}]`).join('')}`,
        ...describeDispute(one),
      ].join('. '),
    ),
  ]

  /** A notice some of whose sources were not known yet has no status, only a remark that says so. */
  const describeStatus = (
    { isHalfKnown, status }: Notice,
    day: string | null,
    counts: boolean,
  ): readonly string[] =>
    isHalfKnown
      ? [m.case.noDate, m.case.notYetKnown]
      : [m.document.status(m.noticeStatus[counts ? status : 'unknown'], day)]

  const ofCase = (one: CaseSummary): readonly Entity[] => {
    const { record, chronology, notices, claims, relatedCases } = one
    const person = place(record.id)
    const { name, aliases, description, later, nationalityAsReported, nationalityCitation } = record.person
    return [
      entity(person, 'Person', {
        name: [cleanText(name)],
        alias: aliases.map(cleanText),
        nationality: country(nationalityAsReported),
        summary: [
          ...(description ? [plain(description)] : []),
          ...formatLater(later, { m, plain, numberOf }),
        ],
        notes: listNotes(one),
        ...cite(nationalityCitation ? [nationalityCitation] : [], [
          ...findCited(description ?? ''),
          ...citeLater(later),
          ...(nationalityCitation ? [nationalityCitation.source] : []),
          ...findCited(record.noticesNote ?? ''),
          ...listOutside(relatedCases).flatMap(citeRelation),
        ]),
      }),
      ...chronology.map(({ event, entry, standing }) => {
        const title = plain(event.title || m.eventType[event.type])
        const voices = nameVoices(event, m, plain)
        return entity(placeIn(record, 'event', event.id), 'Event', {
          name: [title],
          ...describeDates(entry.date, summary),
          country: event.country ? country([event.country]) : [],
          involved: [person],
          keywords: [m.eventType[event.type]],
          ...cite(listAllCitations(event), citeEvent(event)),
          summary: [
            ...dated(entry.date, title),
            plain(event.detail),
            ...formatLater(event.later, { m, plain, numberOf }),
            ...(event.note ? [plain(event.note)] : []),
            ...(voices === '' ? [] : [voices]),
            ...(event.support ? [m.document.support(m.support[event.support])] : []),
            ...(event.actor?.name ? [m.document.actor(plain(event.actor.name))] : []),
            ...(standing === 'possible' ? [m.document.possibly] : []),
            ...differ(entry),
            describeSets({ event, standing }, m),
          ],
        })
      }),
      ...notices.map(({ notice, state: { notice: read } }) => {
        const counts = read.statusFrom <= summary.asOf
        const first = read.issued ?? read.firstEffect
        return entity(placeIn(record, 'notice', notice.id), 'Event', {
          name: [m.noticeType[notice.type]],
          ...describeDates(first, summary),
          country: country(notice.requestedBy),
          involved: [person],
          keywords: [m.noticeType[notice.type]],
          ...cite(listAllCitations(notice), citeNotice(notice)),
          summary: [
            ...dated(first, m.noticeType[notice.type]),
            ...(read.issued ? [m.document.issued(m.date(read.issued))] : []),
            ...(read.firstEffect ? [m.document.firstEffect(m.date(read.firstEffect))] : []),
            ...describeStatus(notice, counts && read.statusDate ? m.date(read.statusDate) : null, counts),
            ...(read.sides.length > 0 ? [m.board.wordsOf(nameSides(read.sides, m))] : []),
            ...(notice.grounds ? [`${m.colon(m.document.grounds)} ${plain(notice.grounds)}`] : []),
            ...formatLater(notice.later, { m, plain, numberOf }),
            ...(notice.note ? [plain(notice.note)] : []),
            ...(notice.calledInArticle ? [m.document.called(plain(notice.calledInArticle))] : []),
            ...(read.possiblySame
              ? [
                  describePossiblySame(
                    notice,
                    notices.map((one) => one.notice),
                    m,
                  ),
                ]
              : []),
            ...differ(read),
          ],
        })
      }),
      ...claims.map((claim) =>
        entity(placeIn(record, 'claim', claim.id), 'Note', {
          name: [nameVoice({ ...claim, name: claim.by ?? '' }, m, plain)],
          entity: [person],
          ...cite(claim.citations, citeClaim(claim)),
          summary: [claim.text === null ? m.case.claimNotYetKnown : plain(claim.text)],
        }),
      ),
      ...relatedCases
        .filter((related) => known.has(related.case))
        .map((related) =>
          entity(`${person}.${related.relation}.${encodeId(related.case)}`, 'UnknownLink', {
            subject: [person],
            object: [place(related.case)],
            role: [nameRelation(related.relation, m)],
            ...cite(related.citations, citeRelation(related)),
            summary: describeDispute(related),
          }),
        ),
    ]
  }
  const entities = summary.cases.flatMap(ofCase)
  const events = entities
    .filter(({ schema }) => schema === 'Event')
    .flatMap(({ properties }) => properties['name'] ?? [])
  const outside = summary.cases.flatMap(({ relatedCases }) =>
    relatedCases.filter((one) => !known.has(one.case)).map((one) => context.names.get(one.case) ?? one.case),
  )
  return {
    text: entities.map((one) => `${JSON.stringify(one)}\n`).join(''),
    losses: [
      ...makeLoss('dates', 'in-words', vague),
      ...makeLoss('voices', 'in-words', events),
      ...makeLoss('outside', 'in-words', outside),
      ...makeLoss(
        'tracks',
        'in-words',
        summary.cases.map(({ record }) => cleanText(record.person.name)),
      ),
    ],
  }
}

export const followTheMoney: FormatCode = {
  lostFields: [...FINE_FIELDS, 'claims.about', ...SOURCE_FIELDS],
  lostCharacters: CONTROLS,
  make: (summary, { context, m }) => {
    const { text, losses } = formatFollowTheMoney(summary, context, m)
    return makeText(text, losses)
  },
}
