import type { DatedEvent, DatedNotice } from '../../../domain/as-of/dated-case.ts'
import type { Citation, EdtfText, LaterEntry, Notice } from '../../../domain/case/case.ts'
import { findCited } from '../../../domain/case/cited-text.ts'
import { tryParseEdtf } from '../../../domain/dates/edtf.ts'
import type { CaseSummary, Summary, SummaryEvent, SummaryNotice } from '../../../domain/summary/summary.ts'
import {
  citeClaim,
  citeEvent,
  citeLater,
  citeNotice,
  citeRelation,
} from '../../../domain/summary/summary-citations.ts'
import { describePossiblySame } from '../../../messages/name-notice.ts'
import { nameRelation } from '../../../messages/name-relation.ts'
import { nameSpeaker } from '../../../messages/name-voices.ts'
import type { Words } from '../../../messages/types.ts'
import { formatDifferences } from '../document/differences.ts'
import { formatLater, listAllCitations } from '../document/later-additions.ts'
import type { DocumentContext } from '../document/model.ts'
import { describeSets, describeVoices } from '../document/row-cells.ts'
import { makeSourceLister, type SourceLister } from '../document/source-lines.ts'
import { describeSelection, formatSources, type Table } from './tables.ts'

/** The columns of the table of statements, in order; each row fills those it has a value for. */
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

/** The functions for filling in a row. */
interface Filling {
  readonly m: Words
  readonly summary: Summary
  readonly lister: SourceLister
  /** A text of the data with each `{s42}` replaced by words. */
  readonly text: (text: string | null | undefined) => string
  /** A date in words; empty without one. */
  readonly date: (text: EdtfText | null | undefined) => string
  /** Every source that a statement mentions, described in its own row. */
  readonly cited: (mentions: readonly string[], citations: readonly Citation[]) => string
  readonly later: (later: readonly LaterEntry[] | undefined) => string
  readonly others: (record: DatedEvent | DatedNotice) => string
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
    later: (given) => formatLater(given, { m, plain: text, numberOf: lister.numberOf }).join(' '),
    cited: (mentions, citations) => formatSources(lister, mentions, citations),
    others: (record) =>
      formatDifferences(record, summary.asOf, { m, plain: text, numberOf: lister.numberOf, bare: true }).join(
        ' | ',
      ),
  }
}

/** Rows for the person and for the note on all notices, which are not statements of somebody. */
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
        ...findCited(description ?? ''),
        ...citeLater(record.person.later),
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
            sources: formatSources(lister, findCited(noticesNote)),
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
    sources: cited(citeEvent(event), listAllCitations(event)),
  }
}

/** The date of a notice: when it was issued, otherwise its first effect; never the date of its status. */
function fillNotice(
  { notice, state }: SummaryNotice,
  shown: readonly Notice[],
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
    text: notice.isHalfKnown ? m.case.notYetKnown : text(notice.grounds),
    later: later(notice.later),
    note: [text(notice.note), ...(state.notice.possiblySame ? [describePossiblySame(notice, shown, m)] : [])]
      .filter(Boolean)
      .join(' '),
    whose: state.notice.sides.map((kind) => m.claimKind[kind]).join('; '),
    issued: date(notice.issued),
    firstEffect: date(notice.firstEffect),
    noticeStatus: m.noticeStatus[counts ? notice.status : 'unknown'],
    statusDate: counts ? date(notice.statusDate) : '',
    about: (notice.possiblySameAs ?? []).join(', '),
    other: others(state.notice),
    sources: cited(citeNotice(notice), listAllCitations(notice)),
  }
}

/** One row per person, event, notice, claim and relation: its text, whose words it is, and its sources. */
export function tabulateStatements(summary: Summary, context: DocumentContext, m: Words): Table {
  const { columns: c, kinds } = m.document
  const state = describeSelection(summary, m)
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
        sources: cited(citeClaim(claim), claim.citations),
      })),
      ...relatedCases.map((related) => ({
        kind: kinds.relation,
        entry: related.case,
        type: nameRelation(related.relation, m),
        title: context.names.get(related.case) ?? related.case,
        other: related.disputed
          ? `${m.colon(m.document.disputed)} ${text(related.disputed.text)} [${lister.numberOf(related.disputed.source)}]`
          : '',
        sources: cited(citeRelation(related), related.citations),
      })),
    ]
    return own.map((row) => ({ ...row, case: record.person.name, id: record.id }))
  })
  return {
    columns: [...COLUMNS.map((column) => c[column]), ...state.columns],
    rows: rows.map((row) => [...COLUMNS.map((column) => row[column] ?? ''), ...state.cells]),
  }
}
