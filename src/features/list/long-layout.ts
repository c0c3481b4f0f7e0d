import type { Column } from '../../domain/as-of/case-as-of.ts'
import type { Density } from '../../domain/query/query.ts'

/** Minimum column widths, in rem; spare width is shared in the same proportion. */
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

/** Grid columns that all rows share, whatever their content: nothing shifts while scrolling. */
export function formatColumns(columns: readonly Column[]): string {
  return columns.map((column) => `minmax(${WIDTHS[column]}rem, ${WIDTHS[column]}fr)`).join(' ')
}

/** The minimum width of all columns with their gaps, in rem. */
export function computeLeastWidth(columns: readonly Column[]): number {
  return columns.reduce((sum, column) => sum + WIDTHS[column] + 0.5, -0.5)
}

/** Limits the height of the list's box, in shares of the window and in rem. A taller row extends it, up to `rowShare`. */
const BOX = { share: 0.7, rem: 20, rowShare: 0.9 } as const

/** The maximum height of the box, as CSS, for rows of this many pixels. */
export function formatBoxHeight(row: number): string {
  return `max(${BOX.share * 100}vh, ${BOX.rem}rem, min(${row}px, ${BOX.rowShare * 100}vh))`
}

/** The same in pixels, given the height of the window and the size of a rem. */
export function computeBoxHeight(row: number, windowHeight: number, rem: number): number {
  return Math.max(BOX.share * windowHeight, BOX.rem * rem, Math.min(row, BOX.rowShare * windowHeight))
}

/**
 * Height of a row, in rem: room for four or five lines per cell, or three or four smaller ones if compact. A card has the
 * name on top and two cells per line below.
 */
export function computeRowRem(columns: readonly Column[], density: Density, wide: boolean): number {
  if (wide) return density === 'compact' ? 4.25 : 6
  const lines = Math.ceil((columns.length - 1) / 2)
  return density === 'compact' ? 2.25 + lines * 4 : 2.75 + lines * 5
}
