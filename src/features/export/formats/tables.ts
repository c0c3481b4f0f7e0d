import type { Column } from '../../../domain/as-of/case-as-of.ts'
import { type CaseAsOf, COLUMNS, listRowSources } from '../../../domain/as-of/case-as-of.ts'
import { pairRowValues } from '../../../domain/as-of/pair-row-values.ts'
import type { Citation } from '../../../domain/case/case.ts'
import { formatDay } from '../../../domain/dates/day.ts'
import type { CaseSummary, Summary } from '../../../domain/summary/summary.ts'
import { nameCountries } from '../../../messages/name-sides.ts'
import type { Words } from '../../../messages/types.ts'
import { formatRowDifferences } from '../document/differences.ts'
import type { DocumentContext } from '../document/model.ts'
import { describeNotices, describeSince } from '../document/row-cells.ts'
import {
  describeAddress,
  describeNote,
  describePublished,
  describeTitle,
  makeSourceLister,
  type SourceLister,
} from '../document/source-lines.ts'
import { formatFiltersInWords } from '../document/summary-filters.ts'

/** The column of the list for each column of the table of cases. Columns after these apply to the whole row. */
const CASE_COLUMNS: readonly Column[] = [
  'person',
  'person',
  'person',
  'held',
  'sought',
  'first',
  'notice',
  'notice',
  'status',
  'status',
  'custody',
  'custody',
  'protection',
  'protection',
  'protection',
]

/** A table of text, every row as long as the head. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Columns that are the same on every row, so that each part of a split table says what it is. */
export function describeSelection(summary: Summary, m: Words) {
  const { columns } = m.document
  return {
    columns: [columns.asOf, columns.known, columns.filters, columns.dataVersion],
    cells: [
      formatDay(summary.asOf),
      summary.query.known === null ? '' : formatDay(summary.query.known),
      formatFiltersInWords(summary, m),
      summary.dataVersion,
    ],
  }
}

/** Sources in one cell, each once, with the places cited in it. */
export function formatSources(
  lister: SourceLister,
  ids: readonly string[],
  citations: readonly Citation[] = [],
): string {
  return lister
    .follow(ids)
    .map((id) => lister.describe(id, citations))
    .join(' | ')
}

/** The sources of the values in a row of the table of cases, of all values where sources disagree. */
export function citeCells(row: CaseAsOf): readonly string[] {
  const differing = pairRowValues(row).flatMap(({ versions }) => versions.flatMap(({ sources }) => sources))
  return [...listRowSources(row), ...differing]
}

/** One row per case, with the columns that the query asks for, their dates, and the sources of the row. */
export function tabulateCases(summary: Summary, _context: DocumentContext, m: Words): Table {
  const { columns: c, noneReported, noneOnRecord } = m.document
  const state = describeSelection(summary, m)
  const lister = makeSourceLister(summary, m)
  const chosen = summary.query.columns ?? COLUMNS
  // The columns for the person and for the whole row are always included.
  const pick = (cells: readonly string[]) =>
    cells.filter((_, i) => {
      const column = CASE_COLUMNS[i] ?? 'person'
      return column === 'person' || chosen.includes(column)
    })
  const row = ({ record, row: one }: CaseSummary): readonly string[] => {
    const { case: status, custody, protection } = one.tracks
    const since = (event: typeof status.since) => describeSince(event, m)
    const notices = describeNotices(one, m)
    return pick([
      record.person.name,
      record.id,
      record.person.aliases.join(' | '),
      nameCountries(one.heldBases, m) || noneOnRecord,
      nameCountries(one.soughtBases, m) || noneReported,
      describeSince(one.firstDetention, m) || noneOnRecord,
      notices.types,
      notices.status,
      m.caseStatus[status.value],
      since(status.since),
      m.custody[custody.value],
      since(custody.since),
      m.protection[protection.value],
      protection.since?.country ? m.country(protection.since.country) : '',
      since(protection.since),
      formatRowDifferences(one, { m, plain: lister.resolve, numberOf: lister.numberOf }),
      formatSources(lister, citeCells(one)),
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

/** One row per source cited, by its number. */
export function tabulateSources(summary: Summary, _context: DocumentContext, m: Words): Table {
  const { columns: c } = m.document
  const state = describeSelection(summary, m)
  const { resolve } = makeSourceLister(summary, m)
  return {
    columns: [
      c.number,
      c.id,
      c.publisher,
      c.title,
      c.published,
      c.publishedEdtf,
      c.kind,
      c.language,
      c.address,
      c.remark,
      c.note,
      ...state.columns,
    ],
    rows: summary.sources.map((numbered) => {
      const { number, source } = numbered
      const { url, words } = describeAddress(numbered, m)
      return [
        String(number),
        numbered.id,
        source?.publisher ?? '',
        describeTitle(numbered, m),
        describePublished(numbered, m),
        source?.published ?? '',
        source ? m.sourceKind[source.kind] : '',
        source?.language ?? '',
        url ?? '',
        words,
        resolve(describeNote(numbered, summary, m)),
        ...state.cells,
      ]
    }),
  }
}
