import type { Column } from '../../domain/as-of/case-as-of.ts'
import type { Day } from '../../domain/dates/day.ts'
import type { CaseQuery } from '../../domain/query/query.ts'
import type { Messages } from '../../messages/types.ts'
import type { CellProps } from './case-cells.tsx'

/** A row of the list, and how it is shown. */
export interface RowProps extends CellProps {
  readonly asOf: Day
  readonly columns: readonly Column[]
  readonly density: CaseQuery['density']
  /** The name of the status column, which says the day it is of. */
  readonly statusName: string
}

/**
 * Whether a row shows the same: then it is not drawn again. The links are left out; they are new with every step, and
 * `useKeepQueryInLinks` keeps what of them is in the document up to date.
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

/** The name of a column; that of the status says the day it is of. */
export function nameColumn(column: Column, statusName: string, m: Messages): string {
  return column === 'status' ? statusName : m.board.column[column]
}
