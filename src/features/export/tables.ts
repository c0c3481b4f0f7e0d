import type { Citation, KnownEvent } from '../../domain/case.ts'
import { COLUMNS } from '../../domain/case-row.ts'
import { formatDay } from '../../domain/day.ts'
import type { CaseSummary, Summary } from '../../domain/summary.ts'
import type { Words } from '../../messages/messages.ts'
import { nameSpeaker } from '../../messages/name-voices.ts'
import { CASE_COLUMNS } from './case-columns.ts'
import type { DocumentContext } from './document.ts'
import { describeFilters } from './filters-in-words.ts'
import {
  describeDisagreements,
  describeNotices,
  describeSets,
  describeSince,
  describeVoices,
} from './row-cells.ts'
import {
  describeAddress,
  describeOther,
  describePublished,
  describeSource,
  describeTitle,
  listPlaces,
  makeNumberOf,
  resolveReferences,
} from './source-lines.ts'
import { listAllCitations, tellLater } from './tell-later.ts'

/** A table of text, every row as long as the head. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Columns that stand on every row, so that a table cut in two still says what it is. */
function describeState(summary: Summary, m: Words) {
  const { columns } = m.document
  return {
    columns: [columns.asOf, columns.known, columns.filters, columns.dataVersion],
    cells: [
      formatDay(summary.asOf),
      summary.query.known === null ? '' : formatDay(summary.query.known),
      describeFilters(summary.query, m),
      summary.dataVersion,
    ],
  }
}

function makeLister(summary: Summary, m: Words) {
  const byId = new Map(summary.sources.map((source) => [source.id, source]))
  return (ids: readonly string[], citations: readonly Citation[] = []) =>
    [...new Set(ids)]
      .flatMap((id) => {
        const source = byId.get(id)
        return source ? [describeSource(source, m, listPlaces(citations, id))] : [id]
      })
      .join(' | ')
}

/** One row per case, with the columns of the list that the query asks for, since when, and the sources of what the row says. */
export function tabulateCases(summary: Summary, _context: DocumentContext, m: Words): Table {
  const { columns: c, noneReported, noneOnRecord } = m.document
  const state = describeState(summary, m)
  const list = makeLister(summary, m)
  const chosen = summary.query.columns ?? COLUMNS
  // The person and what holds for the whole row always stay.
  const pick = (cells: readonly string[]) =>
    cells.filter((_, i) => {
      const column = CASE_COLUMNS[i] ?? 'person'
      return column === 'person' || chosen.includes(column)
    })
  const row = ({ record, row: one }: CaseSummary): readonly string[] => {
    const { case: status, custody, protection } = one.tracks
    const since = (event: typeof status.since) => describeSince(event, m)
    const notices = describeNotices(one, m)
    const supporting = [status.since, custody.since, protection.since, one.firstDetention].filter(
      (event) => event !== null,
    )
    return pick([
      record.person.name,
      record.id,
      record.person.aliases.join(' | '),
      one.heldIn.map(m.country).join(', ') || noneOnRecord,
      one.soughtBy.map(m.country).join(', ') || noneReported,
      one.firstDetention ? m.date(one.firstDetention.date) : noneOnRecord,
      notices.types,
      notices.status,
      m.caseStatus[status.value],
      since(status.since),
      m.custody[custody.value],
      since(custody.since),
      m.protection[protection.value],
      protection.since?.country ? m.country(protection.since.country) : '',
      since(protection.since),
      describeDisagreements(one, m),
      list([
        ...supporting.flatMap(({ sources }) => sources),
        ...[...one.heldBases, ...one.soughtBases].flatMap(({ sources }) => sources),
        ...one.notices.flatMap(({ notice }) => notice.sources),
      ]),
      ...state.cells,
    ])
  }
  const columns = pick([
    c.case,
    c.id,
    c.aliases,
    c.held,
    c.sought,
    c.first,
    c.notice,
    c.noticeStatus,
    c.status,
    c.statusSince,
    c.custody,
    c.custodySince,
    c.protection,
    c.protectionCountry,
    c.protectionSince,
    c.differ,
    c.sources,
    ...state.columns,
  ])
  return { columns, rows: summary.cases.map(row) }
}

/** One row per event, notice, claim and relation: what is said, whose words it is, and its sources. */
export function tabulateStatements(summary: Summary, context: DocumentContext, m: Words): Table {
  const { columns: c, kinds, standing } = m.document
  const state = describeState(summary, m)
  const list = makeLister(summary, m)
  const numberOf = makeNumberOf(summary)
  const text = (...parts: readonly (string | null | undefined)[]) =>
    parts
      .filter(Boolean)
      .map((part) => resolveReferences(part ?? '', (id) => m.case.sourceInWords(Number(numberOf(id)))))
      .join(' ')
  const others = (conflicts: CaseSummary['record']['events'][number]['conflicts']) =>
    (conflicts ?? [])
      .map((one) => `${m.conflictField[one.field]}: ${text(describeOther(one, m))} [${numberOf(one.source)}]`)
      .join('; ')
  const textOf = (own: string | null, { later, note }: Pick<KnownEvent, 'later' | 'note'>) =>
    text(own, ...tellLater(later, { m, plain: text, numberOf }), note)
  const cited = (citations: readonly Citation[]) =>
    list(
      citations.map(({ source }) => source),
      citations,
    )

  const rows = summary.cases.flatMap(({ record, chronology, notices, claims, relatedCases }) => {
    const head = [record.person.name, record.id]
    return [
      ...chronology.map(({ event, entry, standing: stands }) => [
        ...head,
        kinds.event,
        m.date(entry.date),
        event.date,
        standing[stands],
        m.eventType[event.type],
        event.country ? m.country(event.country) : '',
        event.title ?? '',
        event.detail === null ? m.case.notYetKnown : textOf(event.detail, event),
        ...describeVoices(event, m),
        event.support ? m.support[event.support] : '',
        event.actor?.name ?? '',
        describeSets({ event, standing: stands }, m),
        others(event.conflicts),
        cited(listAllCitations(event)),
      ]),
      ...notices.map(({ notice, state: { notice: read } }) => [
        ...head,
        kinds.notice,
        read.statusDate && read.statusFrom <= summary.asOf ? m.date(read.statusDate) : '',
        read.statusFrom <= summary.asOf ? (notice.statusDate ?? '') : '',
        m.noticeStatus[read.statusFrom <= summary.asOf ? notice.status : 'unknown'],
        m.noticeType[notice.type],
        notice.requestedBy.map(m.country).join(', '),
        notice.calledInArticle ?? '',
        notice.calledInArticle === null ? m.case.notYetKnown : textOf(notice.grounds, notice),
        '',
        '',
        '',
        '',
        '',
        others(notice.conflicts),
        cited(listAllCitations(notice)),
      ]),
      ...claims.map((claim) => [
        ...head,
        kinds.claim,
        '',
        '',
        '',
        '',
        '',
        '',
        claim.text === null ? m.case.notYetKnown : text(claim.text),
        m.claimKind[claim.kind],
        claim.by === null ? '' : nameSpeaker({ name: claim.by, via: claim.via }, m),
        '',
        '',
        '',
        '',
        cited(claim.citations),
      ]),
      ...relatedCases.map((related) => [
        ...head,
        kinds.relation,
        '',
        '',
        '',
        m.relation[related.relation],
        '',
        context.names.get(related.case) ?? related.case,
        '',
        '',
        '',
        '',
        '',
        '',
        related.disputed
          ? `${m.document.disputed}: ${text(related.disputed.text)} [${numberOf(related.disputed.source)}]`
          : '',
        cited(related.citations),
      ]),
    ]
  })
  const columns = [
    c.case,
    c.id,
    c.kind,
    c.date,
    c.dateEdtf,
    c.standing,
    c.type,
    c.country,
    c.title,
    c.text,
    c.whose,
    c.by,
    c.support,
    c.actor,
    c.sets,
    c.other,
    c.sources,
  ]
  return {
    columns: [...columns, ...state.columns],
    rows: rows.map((row) => [...row, ...state.cells]),
  }
}

/** One row per source cited, by its number. */
export function tabulateSources(summary: Summary, _context: DocumentContext, m: Words): Table {
  const { columns: c } = m.document
  const state = describeState(summary, m)
  return {
    columns: [
      c.number,
      c.publisher,
      c.title,
      c.published,
      c.publishedEdtf,
      c.kind,
      c.address,
      c.remark,
      ...state.columns,
    ],
    rows: summary.sources.map((numbered) => {
      const { number, source } = numbered
      const { url, words } = describeAddress(numbered, m)
      return [
        String(number),
        source?.publisher ?? '',
        describeTitle(numbered, m),
        describePublished(numbered, m),
        source?.published ?? '',
        source ? m.sourceKind[source.kind] : '',
        url ?? '',
        words,
        ...state.cells,
      ]
    }),
  }
}
