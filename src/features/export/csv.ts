import Papa from 'papaparse'
import { formatDay } from '../../domain/day.ts'
import type { CaseSummary, Summary } from '../../domain/summary.ts'
import type { Words } from '../../messages/messages.ts'
import type { DocumentContext } from './document.ts'
import { describeFilters } from './filters-in-words.ts'
import { describeDisagreements, describeNotices, describeSince } from './row-cells.ts'
import { describeOther, describeSource, makeNumberOf, resolveReferences } from './source-lines.ts'

/** What a spreadsheet might take for a formula, whatever blanks, quotes or invisible characters stand before it. */
const FORMULA = /^[\s"'\u0000\ufeff\u200b]*[=+\-@\uff1d\uff0b\uff0d\uff20|%\t\r\n\u0000]/

/** A cell that no spreadsheet runs: one that looks like a formula gets an apostrophe in front (OWASP, CSV injection). */
export function guardCell(cell: string): string {
  const text = cell.toWellFormed().replaceAll('\u0000', '\u2400')
  return FORMULA.test(cell) ? `'${text}` : text
}

/** RFC 4180, with a byte-order mark, without which spreadsheets take UTF-8 for something else. */
function formatTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [columns, ...rows].map((row) => row.map(guardCell))
  return `\ufeff${Papa.unparse(cells, { newline: '\r\n' })}\r\n`
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
  return (ids: readonly string[]) =>
    [...new Set(ids)]
      .flatMap((id) => {
        const source = byId.get(id)
        return source ? [describeSource(source, m)] : [id]
      })
      .join(' | ')
}

/** One row per case: the columns of the list, since when, and the sources of what the row says. */
export function formatCasesCsv(summary: Summary, _context: DocumentContext, m: Words): string {
  const { columns: c, noneReported, noneOnRecord } = m.document
  const state = describeState(summary, m)
  const list = makeLister(summary, m)
  const row = ({ record, row: one }: CaseSummary): readonly string[] => {
    const { case: status, custody, protection } = one.tracks
    const since = (event: typeof status.since) => describeSince(event, m)
    const notices = describeNotices(one, m)
    const supporting = [status.since, custody.since, protection.since, one.firstDetention].filter(
      (event) => event !== null,
    )
    return [
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
    ]
  }
  const columns = [
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
  ]
  return formatTable(columns, summary.cases.map(row))
}

/** One row per event, notice, claim and relation: what is said, whose words it is, and its sources. */
export function formatStatementsCsv(summary: Summary, context: DocumentContext, m: Words): string {
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
  const cited = (citations: readonly { readonly source: string }[]) =>
    list(citations.map(({ source }) => source))

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
        event.detail === null ? m.case.notYetKnown : text(event.detail, event.note),
        event.attributedTo ? m.claimKind[event.attributedTo.kind] : '',
        event.attributedTo?.name ?? '',
        event.support ? m.support[event.support] : '',
        others(event.conflicts),
        cited(event.citations),
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
        notice.calledInArticle === null ? m.case.notYetKnown : text(notice.grounds, notice.note),
        '',
        '',
        '',
        others(notice.conflicts),
        cited(notice.citations),
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
        claim.by ?? '',
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
    c.other,
    c.sources,
  ]
  return formatTable(
    [...columns, ...state.columns],
    rows.map((row) => [...row, ...state.cells]),
  )
}
