import { memo } from 'react'
import type { Column } from '../../domain/as-of/case-as-of.ts'
import { useMessages } from '../../messages/messages.ts'
import type { Messages } from '../../messages/types.ts'
import { drawCell } from './case-cells.tsx'
import { findSides } from './find-sides.ts'
import { isSameRow, nameColumn, type RowProps } from './row-props.ts'

/** Text that does not fit ends in an ellipsis: "on or after 27 Dec" without its year would read as another date. */
const LINES = {
  comfortable: 'line-clamp-3 max-h-15 leading-5 md:line-clamp-4 md:max-h-20 [&_*]:leading-5',
  compact: 'line-clamp-3 max-h-12 leading-4 [&_*]:leading-4',
} as const
/** More lines in the same height, for cells that begin with whose words the value is. */
const VOICED_LINES = {
  comfortable:
    'line-clamp-4 max-h-15 leading-[0.9375rem] md:line-clamp-5 md:max-h-20 md:leading-4 [&_*]:leading-[0.9375rem] md:[&_*]:leading-4',
  compact:
    'line-clamp-3 max-h-12 leading-4 md:line-clamp-4 md:max-h-14 md:leading-[0.875rem] [&_*]:leading-4 md:[&_*]:leading-[0.875rem]',
} as const
/** On a card, the lines below the name move beside it. */
const NAME_LINES = {
  comfortable: 'max-md:flex max-md:flex-wrap max-md:gap-x-3 max-h-5 leading-5 md:max-h-20 [&_*]:leading-5',
  compact:
    'max-md:flex max-md:flex-wrap max-md:gap-x-3 max-h-5 leading-5 md:max-h-12 md:leading-4 [&_*]:leading-5 md:[&_*]:leading-4',
} as const
const PAD = { comfortable: 'py-2', compact: 'py-1.5' } as const
const CARD_NAME = { comfortable: 'h-7', compact: 'h-6' } as const
const CARD_CELL = { comfortable: 'h-20 pt-1', compact: 'h-16' } as const

/** Puts the text of a cut-off cell into its tooltip; the case page shows it in full. */
function updateTooltip(cell: HTMLElement): void {
  const inner = cell.querySelector<HTMLElement>('[data-lines]')
  if (inner && inner.scrollHeight > inner.clientHeight + 1)
    cell.title = inner.innerText.replaceAll(/\s+/g, ' ')
  else cell.removeAttribute('title')
}

type LongRowProps = RowProps & {
  readonly index: number
  readonly height: number
  readonly space: number
  /** Column widths; null on narrow screens, where a row is a card and each cell has a label. */
  readonly grid: string | null
}

function drawLongCell(column: Column, props: LongRowProps, m: Messages) {
  const { density, statusName, grid } = props
  const lines =
    findSides(props.row, column).length > 0 ? VOICED_LINES : column === 'person' ? NAME_LINES : LINES
  const inner = (
    <div
      data-lines=""
      className={`overflow-clip! break-words [overflow-clip-margin:2px] [&_a]:py-0 [&_a.inline-block:not(.font-serif)]:inline [&_a:focus-visible]:-outline-offset-1 ${lines[density]}`}
    >
      {drawCell(column, props, m)}
    </div>
  )
  return column === 'person' ? (
    <th
      key={column}
      role="rowheader"
      scope="row"
      onPointerEnter={({ currentTarget }) => updateTooltip(currentTarget)}
      className={`col-span-2 min-w-0 bg-ground pr-2 text-left font-normal md:sticky md:left-0 md:z-[1] md:col-span-1 md:h-auto ${CARD_NAME[density]}`}
    >
      {inner}
    </th>
  ) : (
    <td
      key={column}
      role="cell"
      onPointerEnter={({ currentTarget }) => updateTooltip(currentTarget)}
      className={`min-w-0 md:h-auto md:pt-0 ${CARD_CELL[density]}`}
    >
      {grid === null && (
        <span aria-hidden="true" className="block truncate text-2xs text-muted">
          {nameColumn(column, statusName, m)}
        </span>
      )}
      {inner}
    </td>
  )
}

/** A row of a long list, of fixed height whatever its content. */
export const LongRow = memo(
  function LongRow(props: LongRowProps) {
    const m = useMessages()
    const { columns, index, height, space, grid, density } = props
    return (
      <tr
        role="row"
        // The header is row 1.
        aria-rowindex={index + 2}
        style={{
          height,
          marginTop: space,
          ...(grid !== null && { gridTemplateColumns: grid }),
        }}
        className={`grid shrink-0 grid-cols-2 content-start gap-x-4 overflow-hidden border-b border-hairline [contain:strict] md:gap-x-2 ${PAD[density]}`}
      >
        {columns.map((column) => drawLongCell(column, props, m))}
      </tr>
    )
  },
  (a, b) =>
    isSameRow(a, b) &&
    a.index === b.index &&
    a.height === b.height &&
    a.space === b.space &&
    a.grid === b.grid,
)

/** Placeholder of a row whose record is loading. */
export function WaitingRow({
  index,
  height,
  space,
  words,
}: {
  index: number
  height: number
  space: number
  words: string
}) {
  return (
    <tr
      role="row"
      aria-rowindex={index + 2}
      style={{ height, marginTop: space }}
      className="flex shrink-0 items-center border-b border-hairline text-muted"
    >
      <td role="cell">{words}</td>
    </tr>
  )
}
