import Papa from 'papaparse'
import type { Summary } from '../../../domain/summary/summary.ts'
import type { Words } from '../../../messages/types.ts'
import type { DocumentContext } from '../document/model.ts'
import { tabulateStatements } from './statement-table.ts'
import { type Table, tabulateCases } from './tables.ts'

/** What a spreadsheet might take for a formula, whatever blanks, quotes or invisible characters stand before it. */
const FORMULA = /^[\s"'\u0000\ufeff\u200b]*[=+\-@\uff1d\uff0b\uff0d\uff20|%\t\r\n\u0000]/

/**
 * The same within a cell, where a program that parts cells at semicolons or tabs begins a new one, or a new row: in many
 * countries a spreadsheet does so with any CSV.
 */
const INNER_FORMULA =
  /[;\t\r\n](?=[ "'\u0000\u00a0\u2000-\u200b\u202f\u3000\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20|%])/g

/** A cell that no spreadsheet runs: what looks like a formula gets an apostrophe in front (OWASP, CSV injection). */
export function guardCell(cell: string): string {
  const text = cell.toWellFormed().replaceAll(INNER_FORMULA, "$&'").replaceAll('\u0000', '\u2400')
  return FORMULA.test(cell) ? `'${text}` : text
}

/** The cells of a table that a spreadsheet might take for a formula, as they were. */
export function findFormulas({ columns, rows }: Table): readonly string[] {
  return [columns, ...rows].flat().filter((cell) => FORMULA.test(cell) || cell.search(INNER_FORMULA) >= 0)
}

/** RFC 4180, with a byte-order mark, without which spreadsheets take UTF-8 for something else. */
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
