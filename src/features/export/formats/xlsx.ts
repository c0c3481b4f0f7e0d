import writeXlsxFile, { type Row, type Sheet } from 'write-excel-file/universal'
import { LONGEST_CELL } from '../../../limits.ts'
import type { FormatCode } from './format.ts'
import { makeLoss } from './loss.ts'
import { TABLE_FIELDS } from './lost-fields.ts'
import { tabulateStatements } from './statement-table.ts'
import { type Table, tabulateCases, tabulateSources } from './tables.ts'
import { packZip, unpackZip } from './zip.ts'

const WIDTH = 28

/** Characters that XML 1.0 forbids in a cell; line breaks and marks of direction stay. */
const FORBIDDEN_IN_CELLS =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffe\uffff\p{Cs}]/u

/** A placeholder for U+FFFD, which the library removes although XML allows it. */
const PLACE = '\ue0ff'

/** Replaces characters that XML 1.0 forbids by the placeholder, so that the reader sees U+FFFD. */
function cleanCell(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffd-\uffff]/g,
      PLACE,
    )
}

/** Escapes `_x0041_`, which would be read as the character with that code (ECMA-376, ST_Xstring). */
function escapeCell(text: string): string {
  return text.replaceAll(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
}

/**
 * Tables as the sheets of one workbook (Office Open XML, ECMA-376). Every cell is text, so that no formula runs and nothing becomes a
 * date or number; the head row is frozen. Texts too long for a cell are cut and listed in `cut`. The same tables give the same bytes.
 */
export async function renderXlsx(
  sheets: readonly { readonly name: string; readonly table: Table }[],
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly cut: readonly string[] }> {
  const cut: string[] = []
  const cell = (text: string) => {
    const clean = cleanCell(text)
    if (clean.length <= LONGEST_CELL) return clean
    cut.push(clean.slice(0, 40))
    return `${clean.slice(0, LONGEST_CELL - 1).toWellFormed()}\u2026`
  }
  const row = (cells: readonly string[], isHead: boolean): Row =>
    cells.map((text) => ({
      value: escapeCell(cell(text)),
      type: String,
      wrap: true,
      alignVertical: 'top',
      ...(isHead ? { fontWeight: 'bold' } : {}),
    }))
  const made: Sheet<Blob>[] = sheets.map(({ name, table }) => ({
    sheet: name,
    data: [row(table.columns, true), ...table.rows.map((cells) => row(cells, false))],
    columns: table.columns.map(() => ({ width: WIDTH })),
    stickyRowsCount: 1,
  }))
  const blob = await writeXlsxFile(made).toBlob()
  const parts = unpackZip(new Uint8Array(await blob.arrayBuffer())).map(
    ([name, content]) =>
      [name, typeof content === 'string' ? content.replaceAll(PLACE, '\ufffd') : content] as const,
  )
  return { bytes: packZip(parts), cut }
}

/** The tables as text, for the preview. */
function previewTable({ columns, rows }: Table): string {
  return [columns, ...rows].map((row) => row.join(' | ')).join('\n')
}

/** A workbook of cases, statements and sources. */
export const xlsx: FormatCode = {
  lostFields: TABLE_FIELDS,
  lostCharacters: FORBIDDEN_IN_CELLS,
  make: async (summary, { context, m }) => {
    const { sheets } = m.exporting
    const cases = tabulateCases(summary, context, m)
    const { bytes, cut } = await renderXlsx([
      { name: sheets.cases, table: cases },
      { name: sheets.statements, table: tabulateStatements(summary, context, m) },
      { name: sheets.sources, table: tabulateSources(summary, context, m) },
    ])
    return { content: bytes, preview: previewTable(cases), losses: makeLoss('cells', 'left-out', cut) }
  },
}
