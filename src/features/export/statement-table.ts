import type { Citation, EdtfText, KnownNotice, LaterEntry } from '../../domain/case.ts'
import type { EventEntry, NoticeEntry } from '../../domain/case-entry.ts'
import { tryParseEdtf } from '../../domain/edtf.ts'
import { findReferences } from '../../domain/references.ts'
import type { CaseSummary, Summary, SummaryEvent, SummaryNotice } from '../../domain/summary.ts'
import {
  mentionClaim,
  mentionEvent,
  mentionLater,
  mentionNotice,
  mentionRelation,
} from '../../domain/summary-mentions.ts'
import type { Words } from '../../messages/messages.ts'
import { describeTwins } from '../../messages/name-notice.ts'
import { nameSpeaker } from '../../messages/name-voices.ts'
import type { DocumentContext } from './document.ts'
import { describeSets, describeVoices } from './row-cells.ts'
import { makeSourceLister, type SourceLister } from './source-lines.ts'
import { describeState, listSources, type Table } from './tables.ts'
import { tellDifferences } from './tell-differences.ts'
import { listAllCitations, tellLater } from './tell-later.ts'

/** The columns of the table of statements, in order; each row fills those that it has something for. */
const COLUMNS = [
  'case',
  'id',
  'kind',
  'entry',
  'date',
  'dateEdtf',
  'dateBasis',
  'dateInArticle',
  'standing',
  'type',
  'country',
  'requesting',
  'title',
  'text',
  'later',
  'note',
  'whose',
  'by',
  'support',
  'actor',
  'actorRole',
  'sets',
  'issued',
  'firstEffect',
  'noticeStatus',
  'statusDate',
  'about',
  'other',
  'sources',
] as const
type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string>>>

/** What filling in a row takes. */
interface Filling {
  readonly m: Words
  readonly summary: Summary
  readonly lister: SourceLister
  /** A text of the data with its references to sources as words. */
  readonly text: (text: string | null | undefined) => string
  /** A date in words; nothing for none. */
  readonly date: (text: EdtfText | null | undefined) => string
  /** Every source that a statement names, resolved in its own row. */
  readonly cited: (mentions: readonly string[], citations: readonly Citation[]) => string
  readonly later: (later: readonly LaterEntry[] | undefined) => string
  readonly others: (record: EventEntry | NoticeEntry) => string
}

function makeFilling(summary: Summary, m: Words): Filling {
  const lister = makeSourceLister(summary, m)
  const text = (given: string | null | undefined) => lister.resolve(given ?? '')
  return {
    m,
    summary,
    lister,
    text,
    date: (given) => {
      const date = given ? tryParseEdtf(given) : undefined
      return date ? m.date(date) : (given ?? '')
    },
    later: (given) => tellLater(given, { m, plain: text, numberOf: lister.numberOf }).join(' '),
    cited: (mentions, citations) => listSources(lister, mentions, citations),
    others: (record) =>
      tellDifferences(record, summary.asOf, { m, plain: text, numberOf: lister.numberOf, bare: true }).join(
        ' | ',
      ),
  }
}

/** What stands of the person and the notices as a whole: no statement of somebody, but no less than one. */
function fillPerson({ record }: CaseSummary, { m, text, later, cited, lister }: Filling): readonly Row[] {
  const { description, aliases, nationalityAsReported, nationalityCitation } = record.person
  const citations = nationalityCitation ? [nationalityCitation] : []
  const person: Row = {
    kind: m.document.kinds.person,
    title: aliases.join(' | '),
    country: nationalityAsReported.map(m.country).join(', '),
    text: text(description),
    later: later(record.person.later),
    sources: cited(
      [
        ...findReferences(description ?? ''),
        ...mentionLater(record.person.later),
        ...citations.map(({ source }) => source),
      ],
      listAllCitations({ ...record.person, citations }),
    ),
  }
  const { noticesNote } = record
  return [
    person,
    ...(noticesNote
      ? [
          {
            kind: m.document.kinds.noticesNote,
            text: text(noticesNote),
            sources: listSources(lister, findReferences(noticesNote)),
          },
        ]
      : []),
  ]
}

function fillEvent(
  { event, entry, standing }: SummaryEvent,
  { m, text, later, date, cited, others }: Filling,
): Row {
  const [whose, by] = describeVoices(event, m)
  return {
    kind: m.document.kinds.event,
    entry: event.id,
    date: m.date(entry.date),
    dateEdtf: event.date,
    dateBasis: event.dateBasis ? m.dateBasis[event.dateBasis] : '',
    dateInArticle: date(event.dateInArticle),
    standing: m.document.standing[standing],
    type: m.eventType[event.type],
    country: event.country ? m.country(event.country) : '',
    requesting: (event.requestingCountries ?? []).map(m.country).join(', '),
    title: text(event.title),
    text: event.detail === null ? m.case.notYetKnown : text(event.detail),
    later: later(event.later),
    note: text(event.note),
    whose,
    by: text(by),
    support: event.support ? m.support[event.support] : '',
    actor: text(event.actor?.name),
    actorRole: event.actor ? m.actorRole[event.actor.role] : '',
    sets: describeSets({ event, standing }, m),
    other: others(entry),
    sources: cited(mentionEvent(event), listAllCitations(event)),
  }
}

/** A notice is dated by when it was issued, else by its first effect; never by what became of it. */
function fillNotice(
  { notice, state }: SummaryNotice,
  shown: readonly KnownNotice[],
  { m, summary, text, later, date, cited, others }: Filling,
): Row {
  const counts = state.notice.statusFrom <= summary.asOf
  const first = notice.issued ?? notice.firstEffect
  return {
    kind: m.document.kinds.notice,
    entry: notice.id,
    date: date(first),
    dateEdtf: first ?? '',
    type: m.noticeType[notice.type],
    requesting: notice.requestedBy.map(m.country).join(', '),
    title: text(notice.calledInArticle),
    text: notice.calledInArticle === null ? m.case.notYetKnown : text(notice.grounds),
    later: later(notice.later),
    note: [text(notice.note), ...(state.notice.possiblySame ? [describeTwins(notice, shown, m)] : [])]
      .filter(Boolean)
      .join(' '),
    issued: date(notice.issued),
    firstEffect: date(notice.firstEffect),
    noticeStatus: m.noticeStatus[counts ? notice.status : 'unknown'],
    statusDate: counts ? date(notice.statusDate) : '',
    about: (notice.possiblySameAs ?? []).join(', '),
    other: others(state.notice),
    sources: cited(mentionNotice(notice), listAllCitations(notice)),
  }
}

/** One row per person, event, notice, claim and relation: what is said, whose words it is, and its sources. */
export function tabulateStatements(summary: Summary, context: DocumentContext, m: Words): Table {
  const { columns: c, kinds } = m.document
  const state = describeState(summary, m)
  const filling = makeFilling(summary, m)
  const { lister, text, cited } = filling
  const rows = summary.cases.flatMap((one): readonly Row[] => {
    const { record, chronology, notices, claims, relatedCases } = one
    const own: readonly Row[] = [
      ...fillPerson(one, filling),
      ...chronology.map((event) => fillEvent(event, filling)),
      ...notices.map((notice) =>
        fillNotice(
          notice,
          notices.map((one) => one.notice),
          filling,
        ),
      ),
      ...claims.map((claim) => ({
        kind: kinds.claim,
        entry: claim.id,
        text: claim.text === null ? m.case.claimNotYetKnown : text(claim.text),
        whose: m.claimKind[claim.kind],
        by: claim.by === null ? '' : nameSpeaker({ name: text(claim.by), via: claim.via }, m),
        about: claim.about ?? '',
        sources: cited(mentionClaim(claim), claim.citations),
      })),
      ...relatedCases.map((related) => ({
        kind: kinds.relation,
        entry: related.case,
        type: m.relation[related.relation],
        title: context.names.get(related.case) ?? related.case,
        other: related.disputed
          ? `${m.colon(m.document.disputed)} ${text(related.disputed.text)} [${lister.numberOf(related.disputed.source)}]`
          : '',
        sources: cited(mentionRelation(related), related.citations),
      })),
    ]
    return own.map((row) => ({ ...row, case: record.person.name, id: record.id }))
  })
  return {
    columns: [...COLUMNS.map((column) => c[column]), ...state.columns],
    rows: rows.map((row) => [...COLUMNS.map((column) => row[column] ?? ''), ...state.cells]),
  }
}
