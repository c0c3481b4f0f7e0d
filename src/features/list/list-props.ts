import type { ComponentType, ReactNode } from 'react'
import type { CaseAsOf, Column } from '../../domain/as-of/case-as-of.ts'
import type { Sliced } from '../../domain/collection/lazy-list.ts'
import type { Readiness } from '../../domain/collection/select.ts'
import type { Day } from '../../domain/dates/day.ts'
import type { Layout, OpenRow } from '../../domain/query/figure-options.ts'
import type { Links } from '../../domain/query/links.ts'
import type { CaseQuery, ChangeQuery, Density } from '../../domain/query/query.ts'
import type { Messages } from '../../messages/types.ts'
import type { LaneSize } from '../../ui/lane-height.ts'
import type { CellProps } from './case-cells.tsx'
import type { ColumnGroup } from './column-groups.ts'
import type { RowWidth } from './row-height.ts'

/** What draws the column of time; its components get the days shown from a context of their own. */
export interface TimeColumn {
  readonly Head: ComponentType
  readonly Lane: ComponentType<{ readonly row: CaseAsOf; readonly size: LaneSize }>
  /** Background events, below the last row. */
  readonly Foot: ComponentType | null
  /** The content of the opened row. */
  readonly Opened: ComponentType<{ readonly row: CaseAsOf }> | null
  /** First and last year of the whole axis. */
  readonly reach: { readonly from: string; readonly to: string }
}

/** Props of both lists: the one that draws all rows, and the one that draws those in view. */
export interface ListProps {
  readonly rows: Sliced<CaseAsOf>
  /** Whether a row can be shown; `lost`: its record failed to load. */
  readonly readiness: (place: number) => Readiness | 'lost'
  readonly asOf: Day
  readonly query: CaseQuery
  readonly columns: readonly Column[]
  readonly groups: readonly ColumnGroup[]
  readonly layout: Layout
  readonly density: Density
  readonly width: RowWidth
  readonly statusName: string
  readonly links: Links
  readonly change: ChangeQuery
  readonly alsoOf: ((row: CaseAsOf) => string | undefined) | undefined
  /** null in a table without time. */
  readonly time: TimeColumn | null
  readonly open: OpenRow | null
  readonly onOpen: (caseId: string) => void
  /** Whether the list scrolls by itself; else the page does. */
  readonly scrolls: boolean
  /** Follows the table where the list scrolls. */
  readonly after: ReactNode
}

/** A row of the list, and how to show it. */
export interface RowProps extends CellProps {
  readonly asOf: Day
  readonly groups: readonly ColumnGroup[]
  readonly density: Density
  /** The header of the status column, which includes its day. */
  readonly statusName: string
  readonly time: TimeColumn | null
  readonly isOpen: boolean
  readonly onOpen: (caseId: string) => void
  /** From 0; null where all rows are drawn. */
  readonly index: number | null
  /** Height, and space before the row, in pixels; null for as high as its text. */
  readonly fixed: { readonly height: number; readonly space: number } | null
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
    a.groups === b.groups &&
    a.layout === b.layout &&
    a.density === b.density &&
    a.width === b.width &&
    a.statusName === b.statusName &&
    a.time === b.time &&
    a.isOpen === b.isOpen &&
    a.index === b.index &&
    a.fixed?.height === b.fixed?.height &&
    a.fixed?.space === b.fixed?.space
  )
}

/** The header of a column; the status header includes its day. */
export function nameColumn(column: Column, statusName: string, m: Messages): string {
  return column === 'status' ? statusName : m.board.column[column]
}
