import type { ReactNode } from 'react'
import type { Column } from '../../domain/as-of/case-as-of.ts'
import type { Layout } from '../../domain/query/figure-options.ts'
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
import { isCard, type RowWidth } from './row-height.ts'

/** What a cell needs to draw. */
export interface CellProps extends FactProps {
  /** Why the search found the case, if its name does not show it. */
  readonly also: string | undefined
  readonly layout: Layout
  readonly width: RowWidth
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

/** The columns that a card of a phone leaves out: the name says where sources disagree on them. */
const HIDDEN: readonly Column[] = ['first', 'notice', 'protection']

/** Draws the content of a cell. */
export function drawCell(column: Column, props: CellProps, m: Messages): ReactNode {
  const { row, links, brief, inline } = props
  const content = CELLS[column]({ ...props, m })
  const columns = column === 'person' && isCard(props.width) && props.layout === 'both' ? HIDDEN : [column]
  if (!row.disagreements.some((one) => columns.includes(one.column))) return content
  return (
    <>
      {content} <DifferMark row={row} columns={columns} links={links} brief={brief} inline={inline} />
    </>
  )
}
