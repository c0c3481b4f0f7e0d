import type { ReactNode } from 'react'
import type { CaseAsOf, Column } from '../../domain/as-of/case-as-of.ts'
import type { Links } from '../../domain/query/links.ts'
import type { Messages } from '../../messages/types.ts'
import {
  CountriesCell,
  CustodyCell,
  FirstDetentionCell,
  NoticeCell,
  PersonCell,
  ProtectionCell,
  StatusCell,
} from './cells.tsx'
import { DifferMark } from './differ-mark.tsx'

/** What a cell needs to draw. */
export interface CellProps {
  readonly row: CaseAsOf
  readonly links: Links
  /** Why the search found the case, if its name does not show it. */
  readonly also: string | undefined
  /** Rows of fixed height have no popovers: links to the case page replace them. */
  readonly brief: boolean
}

const CELLS: Readonly<Record<Column, (props: CellProps & { m: Messages }) => ReactNode>> = {
  person: (props) => <PersonCell {...props} />,
  held: ({ row, links, brief, m }) => (
    <CountriesCell row={row} bases={row.heldBases} none={m.board.noneOnRecord} links={links} brief={brief} />
  ),
  sought: ({ row, links, brief, m }) => (
    <CountriesCell
      row={row}
      bases={row.soughtBases}
      none={m.board.noneReported}
      links={links}
      brief={brief}
    />
  ),
  first: ({ row, links, brief }) => <FirstDetentionCell row={row} links={links} brief={brief} />,
  notice: ({ row, links, brief }) => <NoticeCell row={row} links={links} brief={brief} />,
  status: ({ row, links, brief }) => <StatusCell row={row} links={links} brief={brief} />,
  custody: ({ row, links, brief }) => <CustodyCell row={row} links={links} brief={brief} />,
  protection: ({ row, links, brief }) => <ProtectionCell row={row} links={links} brief={brief} />,
}

/** Draws the content of a cell. */
export function drawCell(column: Column, props: CellProps, m: Messages): ReactNode {
  const { row, links, brief } = props
  const content = CELLS[column]({ ...props, m })
  if (!row.disagreements.some((one) => one.column === column)) return content
  return (
    <>
      {content}
      <DifferMark row={row} column={column} links={links} brief={brief} />
    </>
  )
}
