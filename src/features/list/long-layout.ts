import type { Column } from '../../domain/as-of/case-as-of.ts'
import type { Density } from '../../domain/query/query.ts'

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

/** How high the box of a list may be: shares of the window, and rem. Of a row, whatever its height, all is seen that has room. */
const BOX = { share: 0.7, rem: 20, rowShare: 0.9 } as const

/** The greatest height of the box in which a row of so many pixels stands, as a style. */
export function formatBoxHeight(row: number): string {
  return `max(${BOX.share * 100}vh, ${BOX.rem}rem, min(${row}px, ${BOX.rowShare * 100}vh))`
}

/** The same in pixels, for a window so high and a rem of so many pixels. */
export function computeBoxHeight(row: number, windowHeight: number, rem: number): number {
  return Math.max(BOX.share * windowHeight, BOX.rem * rem, Math.min(row, BOX.rowShare * windowHeight))
}

/** Height of a row, in rem: four or five lines of a cell, or three or four smaller ones; on a card a name and two cells beside each other. */
export function computeRowRem(columns: readonly Column[], density: Density, wide: boolean): number {
  if (wide) return density === 'compact' ? 4.25 : 6
  const lines = Math.ceil((columns.length - 1) / 2)
  return density === 'compact' ? 2.25 + lines * 4 : 2.75 + lines * 5
}
