import type { ReactNode } from 'react'
import type { Column } from '../../domain/as-of/case-as-of.ts'
import type { Messages } from '../../messages/types.ts'
import {
  CountriesCell,
  CustodyCell,
  type FactProps,
  FirstDetentionCell,
  NoticeCell,
  PersonCell,
  ProtectionCell,
  StatusCell,
} from './cells.tsx'
import { DifferMark } from './differ-mark.tsx'

/** What a cell needs to draw. */
export interface CellProps extends FactProps {
  /** Why the search found the case, if its name does not show it. */
  readonly also: string | undefined
}

const CELLS: Readonly<Record<Column, (props: CellProps & { m: Messages }) => ReactNode>> = {
  person: (props) => <PersonCell {...props} />,
  held: ({ m, ...props }) => (
    <CountriesCell
      {...props}
      bases={props.row.heldBases}
      label={m.board.fact.held}
      none={props.inline ? m.board.fact.notHeld : m.board.noneOnRecord}
    />
  ),
  sought: ({ m, ...props }) => (
    <CountriesCell
      {...props}
      bases={props.row.soughtBases}
      label={m.board.fact.sought(props.row.soughtBases.length)}
      none={props.inline ? m.board.fact.notSought : m.board.noneReported}
    />
  ),
  first: (props) => <FirstDetentionCell {...props} />,
  notice: (props) => <NoticeCell {...props} />,
  status: (props) => <StatusCell {...props} />,
  custody: (props) => <CustodyCell {...props} />,
  protection: (props) => <ProtectionCell {...props} />,
}

/** Draws the content of a cell. */
export function drawCell(column: Column, props: CellProps, m: Messages): ReactNode {
  const { row, links, brief, inline } = props
  const content = CELLS[column]({ ...props, m })
  if (!row.disagreements.some((one) => one.column === column)) return content
  return (
    <>
      {content} <DifferMark row={row} column={column} links={links} brief={brief} inline={inline} />
    </>
  )
}
