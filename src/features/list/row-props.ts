import type { Column } from '../../domain/as-of/case-as-of.ts'
import type { Day } from '../../domain/dates/day.ts'
import type { Messages } from '../../messages/types.ts'
import type { CellProps } from './case-cells.tsx'

/** A row of the list, and how to show it. */
export interface RowProps extends CellProps {
  readonly asOf: Day
  readonly columns: readonly Column[]
  readonly density: 'comfortable' | 'compact'
  /** The header of the status column, which includes its day. */
  readonly statusName: string
}

/**
 * Whether two rows look the same, so that React skips the second. Ignores the links: they change with every query, and
 * `useKeepQueryInLinks` updates those in the document.
 */
export function isSameRow(a: RowProps, b: RowProps): boolean {
  return (
    (a.row === b.row || (a.row.entry === b.row.entry && a.asOf === b.asOf)) &&
    a.also === b.also &&
    a.brief === b.brief &&
    a.density === b.density &&
    a.statusName === b.statusName &&
    (a.columns === b.columns || a.columns.join() === b.columns.join())
  )
}

/** The header of a column; the status header includes its day. */
export function nameColumn(column: Column, statusName: string, m: Messages): string {
  return column === 'status' ? statusName : m.board.column[column]
}
