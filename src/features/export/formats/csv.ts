import Papa from 'papaparse'
import type { Summary } from '../../../domain/summary/summary.ts'
import { listCited } from '../../../domain/summary/summary-citations.ts'
import type { SummaryPart } from '../../../domain/summary/summary-parts.ts'
import type { Words } from '../../../messages/types.ts'
import type { DocumentContext } from '../document/model.ts'
import { countSources, countSummary, STATEMENT_PARTS } from './count-written.ts'
import { type FormatCode, makeText } from './format.ts'
import { makeLoss } from './loss.ts'
import { PERSON_FIELDS, SOURCE_FIELDS, TABLE_FIELDS } from './lost-fields.ts'
import { tabulateStatements } from './statement-table.ts'
import { citeCells, type Table, tabulateCases } from './tables.ts'

/** Characters that do not survive in a CSV: NUL and lone surrogates. */
const FORBIDDEN_IN_CSV = /[\u0000\p{Cs}]/u

/** A cell that a spreadsheet might run as a formula, even after spaces, quotes or invisible characters. */
const FORMULA = /^[\s"'\u0000\ufeff\u200b]*[=+\-@\uff1d\uff0b\uff0d\uff20|%\t\r\n\u0000]/

/**
 * A formula within a cell, which begins a new cell or row in a program that splits at semicolons or tabs. Spreadsheets do so with
 * any CSV in many countries.
 */
const INNER_FORMULA =
  /[;\t\r\n](?=[ "'\u0000\u00a0\u2000-\u200b\u202f\u3000\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20|%])/g

/** Makes a cell safe: puts an apostrophe before anything that looks like a formula (OWASP, CSV injection). */
export function guardCell(cell: string): string {
  const text = cell.toWellFormed().replaceAll(INNER_FORMULA, "$&'").replaceAll('\u0000', '\u2400')
  return FORMULA.test(cell) ? `'${text}` : text
}

/** The original cells of a table that a spreadsheet might run as formulas. */
export function findFormulas({ columns, rows }: Table): readonly string[] {
  return [columns, ...rows].flat().filter((cell) => FORMULA.test(cell) || cell.search(INNER_FORMULA) >= 0)
}

/** CSV by RFC 4180, with a byte-order mark: without it spreadsheets misread UTF-8. */
function formatTable({ columns, rows }: Table): string {
  const cells = [columns, ...rows].map((row) => row.map(guardCell))
  return `\ufeff${Papa.unparse(cells, { newline: '\r\n' })}\r\n`
}

/** The table of cases as CSV. */
export function formatCasesCsv(summary: Summary, context: DocumentContext, m: Words): string {
  return formatTable(tabulateCases(summary, context, m))
}

/** The table of statements as CSV. */
export function formatStatementsCsv(summary: Summary, context: DocumentContext, m: Words): string {
  return formatTable(tabulateStatements(summary, context, m))
}

/** The statements that a table of cases leaves out, each by case, kind, date and title. */
function listStatements(summary: Summary, context: DocumentContext, m: Words): readonly string[] {
  const { columns: c } = m.document
  const { columns, rows } = tabulateStatements(summary, context, m)
  const named = [c.case, c.kind, c.date, c.title].map((name) => columns.indexOf(name))
  const { person, noticesNote } = m.document.kinds
  const kindAt = columns.indexOf(c.kind)
  return rows
    .filter((row) => row[kindAt] !== person && row[kindAt] !== noticesNote)
    .map((row) =>
      named
        .map((at) => row[at] ?? '')
        .filter(Boolean)
        .join(', '),
    )
}

/** The table of cases. It cites the sources of what its rows say. */
export const casesCsv: FormatCode = {
  lostFields: [...PERSON_FIELDS, ...SOURCE_FIELDS],
  lostCharacters: FORBIDDEN_IN_CSV,
  countWritten: (summary, m) => ({
    ...countSummary(summary),
    statements: null,
    sources: countSources(summary, { m, of: ({ row }) => citeCells(row) }),
  }),
  make: (summary, { context, m }) =>
    makeText(formatCasesCsv(summary, context, m), [
      ...makeLoss('guarded', 'in-words', findFormulas(tabulateCases(summary, context, m))),
      ...makeLoss('rows', 'left-out', listStatements(summary, context, m)),
    ]),
}

/** The table of statements. It cites the sources of persons and of their statements. */
export const statementsCsv: FormatCode = {
  lostFields: [...TABLE_FIELDS, ...SOURCE_FIELDS],
  lostCharacters: FORBIDDEN_IN_CSV,
  countWritten: (summary, m) => {
    const parts = new Set<SummaryPart>(['who', ...STATEMENT_PARTS])
    return {
      ...countSummary(summary),
      sources: countSources(summary, { m, of: (one) => listCited(one, { parts, asOf: summary.asOf }) }),
    }
  },
  make: (summary, { context, m }) =>
    makeText(
      formatStatementsCsv(summary, context, m),
      makeLoss('guarded', 'in-words', findFormulas(tabulateStatements(summary, context, m))),
    ),
}
