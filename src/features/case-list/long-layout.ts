import type { Column } from '../../domain/case-row.ts'
import type { Density } from '../../domain/query.ts'

/** Least widths of the columns, in rem; what is left over is shared in the same proportion. */
const WIDTHS: Readonly<Record<Column, number>> = {
  person: 9,
  held: 5.5,
  sought: 5.5,
  first: 5.5,
  notice: 7.5,
  status: 9,
  custody: 7,
  protection: 7,
}

/** The columns of a grid that all rows share, whatever is in them: nothing moves while the rows go by. */
export function formatColumns(columns: readonly Column[]): string {
  return columns.map((column) => `minmax(${WIDTHS[column]}rem, ${WIDTHS[column]}fr)`).join(' ')
}

/** The least width of all columns with the gaps between them, in rem. */
export function computeLeastWidth(columns: readonly Column[]): number {
  return columns.reduce((sum, column) => sum + WIDTHS[column] + 0.5, -0.5)
}

/** Height of a row, in rem: four or five lines of a cell, or three or four smaller ones; on a card a name and two cells beside each other. */
export function computeRowRem(columns: readonly Column[], density: Density, wide: boolean): number {
  if (wide) return density === 'compact' ? 4.25 : 6
  const lines = Math.ceil((columns.length - 1) / 2)
  return density === 'compact' ? 2.25 + lines * 4 : 2.75 + lines * 5
}
