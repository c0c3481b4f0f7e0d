import { memo } from 'react'
import { useMessages } from '../../messages/messages.ts'
import { drawCell } from './case-cells.tsx'
import type { ColumnGroup } from './column-groups.ts'
import { isSameRow, nameColumn, type RowProps } from './list-props.ts'
import { chooseLaneSize } from './row-height.ts'

/** Puts the text of a cut-off line into its tooltip; the case page shows it in full. */
function updateTooltip(cell: HTMLElement): void {
  for (const line of cell.querySelectorAll<HTMLElement>('[data-line-of-row]')) {
    const isCut = line.scrollWidth > line.clientWidth + 1 || line.scrollHeight > line.clientHeight + 1
    if (isCut) line.title = line.innerText.replaceAll(/\s+/g, ' ')
    else line.removeAttribute('title')
  }
}

/** The button that opens the row. */
function OpenButton({ row, isOpen, onOpen }: Pick<RowProps, 'row' | 'isOpen' | 'onOpen'>) {
  const m = useMessages()
  const { id, name } = row.entry
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      aria-label={m.board.open(name)}
      data-open-row={id}
      onClick={() => onOpen(id)}
      className="absolute top-1.5 -left-6 flex size-6 items-center justify-center text-muted hover:text-ink max-[45rem]:right-0 max-[45rem]:left-auto print:hidden"
    >
      <svg
        viewBox="0 0 8 12"
        aria-hidden="true"
        className={`h-2.5 w-2 fill-none stroke-current ${isOpen ? 'rotate-90' : ''}`}
      >
        <path d="M2 1.5 6 6 2 10.5" strokeWidth="1.5" />
      </svg>
    </button>
  )
}

function Facts({ group: { columns }, props }: { group: ColumnGroup; props: RowProps }) {
  const m = useMessages()
  const { layout, statusName, fixed } = props
  return columns.map((column) => (
    <div
      key={column}
      data-column={column}
      data-line-of-row={fixed ? '' : undefined}
      // Text that does not fit ends in an ellipsis: "on or after 27 Dec" without its year would read as another date.
      className={fixed ? (layout === 'table' ? 'line-clamp-4' : 'truncate') : ''}
    >
      {layout === 'table' && column !== 'person' && (
        <span aria-hidden="true" className="block text-2xs text-muted min-[45rem]:hidden print:hidden">
          {nameColumn(column, statusName, m)}
        </span>
      )}
      {drawCell(column, props, m)}
    </div>
  ))
}

/** A row: the facts of a case at the left, its lane at the right. */
export const CaseRow = memo(function CaseRow(props: RowProps) {
  const { row, groups, layout, density, width, time, isOpen, onOpen, index, fixed } = props
  return (
    <tr
      role="row"
      // The header is row 1.
      aria-rowindex={index === null ? undefined : index + 2}
      data-layout={layout}
      data-density={density}
      data-case={row.entry.id}
      data-fixed={fixed ? '' : undefined}
      style={{
        ...(fixed && { height: fixed.height, marginTop: fixed.space }),
        ...(layout === 'table' && { '--columns': groups.length }),
      }}
      className={`board-row relative border-b border-hairline break-inside-avoid ${fixed ? 'shrink-0 overflow-x-clip overflow-y-hidden' : ''}`}
    >
      {groups.map((group) =>
        group.columns[0] === 'person' ? (
          <th
            key="person"
            role="rowheader"
            scope="row"
            data-place="person"
            className="relative min-w-0 text-left font-normal"
          >
            {time && <OpenButton row={row} isOpen={isOpen} onOpen={onOpen} />}
            <Facts group={group} props={props} />
          </th>
        ) : (
          <td
            key={group.columns.join()}
            role="cell"
            data-place={group.place}
            onPointerEnter={({ currentTarget }) => fixed && updateTooltip(currentTarget)}
            className="min-w-0"
          >
            <Facts group={group} props={props} />
          </td>
        ),
      )}
      {time && (
        <td role="cell" data-place="time" className="min-w-0">
          <time.Lane row={row} size={chooseLaneSize(density, width)} />
        </td>
      )}
    </tr>
  )
}, isSameRow)

/** Placeholder of a row whose record is missing. */
export function MissingRow({ index, fixed, words }: Pick<RowProps, 'index' | 'fixed'> & { words: string }) {
  return (
    <tr
      role="row"
      aria-rowindex={index === null ? undefined : index + 2}
      style={fixed ? { height: fixed.height, marginTop: fixed.space } : {}}
      className="flex min-h-16 shrink-0 items-center border-b border-hairline px-6 text-muted"
    >
      <td role="cell">{words}</td>
    </tr>
  )
}

/** The row below an open one. */
export function OpenedRow({ row, time }: Pick<RowProps, 'row' | 'time'>) {
  if (!time?.Opened) return null
  return (
    <tr role="row" className="block border-b border-hairline print:hidden">
      <td role="cell" className="block">
        <time.Opened row={row} />
      </td>
    </tr>
  )
}
