import { memo } from 'react'
import type { Column } from '../../domain/as-of/case-as-of.ts'
import type { ChangeQuery, SortKey } from '../../domain/query/query.ts'
import { useMessages } from '../../messages/messages.ts'
import type { Messages } from '../../messages/types.ts'
import type { ColumnGroup } from './column-groups.ts'
import { type ListProps, nameColumn } from './list-props.ts'

/** A click on a header sorts ascending, then descending, then restores file order. */
function nextSort(sort: readonly SortKey[], column: Column): readonly SortKey[] {
  const [first] = sort
  if (first?.column !== column) return [{ column, descending: false }]
  return first.descending ? [] : [{ column, descending: true }]
}

/** With Shift, the same for one key among several, which keep their places; a new key goes last. */
function nextKey(sort: readonly SortKey[], column: Column): readonly SortKey[] {
  const at = sort.findIndex((key) => key.column === column)
  if (at === -1) return [...sort, { column, descending: false }]
  return sort[at]?.descending
    ? sort.filter((key) => key.column !== column)
    : sort.with(at, { column, descending: true })
}

type Order = 'ascending' | 'descending' | 'none'

/** The sort direction of a column, and its place among several sort keys. */
function describeOrder(
  sort: readonly SortKey[],
  column: Column,
): { readonly order: Order; readonly place: number } {
  const at = sort.findIndex((key) => key.column === column)
  const order = sort[at] ? (sort[at].descending ? 'descending' : 'ascending') : 'none'
  return { order, place: sort.length > 1 ? at + 1 : 0 }
}

/** The sort direction in a printed header. */
const PRINTED_ORDER: Readonly<Record<Order, string>> = { ascending: ' ↑', descending: ' ↓', none: '' }

const SortButton = memo(function SortButton({
  column,
  label,
  name,
  order,
  place,
  spoken,
  change,
}: {
  column: Column
  label: string
  /** The label in full. */
  name: string
  order: Order
  /** From 1; 0 with a single sort key. */
  place: number
  /** Whether it says its order itself, because the header has other columns too. */
  spoken: boolean
  change: ChangeQuery
}) {
  const m = useMessages()
  const isSorted = order !== 'none'
  return (
    <button
      type="button"
      title={m.board.sortMore}
      onClick={({ shiftKey }) =>
        change((query) => ({ ...query, sort: (shiftKey ? nextKey : nextSort)(query.sort, column) }))
      }
      className={`group inline-flex min-h-6 items-center gap-1 text-left text-xs hover:underline print:hidden ${isSorted ? 'font-semibold text-ink' : 'text-muted'}`}
    >
      <span aria-hidden="true">{label}</span>
      <span className="sr-only">
        {m.board.sortBy(spoken && isSorted ? m.board.sortOption(name, order === 'descending') : name)}
      </span>
      <svg
        viewBox="0 0 8 8"
        aria-hidden="true"
        className={`size-2 shrink-0 fill-current ${isSorted ? '' : 'hidden group-hover:block group-hover:opacity-50'} ${order === 'descending' ? 'rotate-180' : ''}`}
      >
        <path d="M4 1 7.5 7h-7Z" />
      </svg>
      {place > 0 && place}
    </button>
  )
})

/** The name of a column that shares its header with others. */
function nameShort(column: Column, m: Messages): string {
  return column === 'first' ? m.board.fact.firstShort : m.board.column[column]
}

/** The header of a cell: a button for each of its columns, which sorts on click. */
function HeadCell({
  group: { place, columns },
  query,
  statusName,
  change,
}: { group: ColumnGroup } & Pick<ListProps, 'query' | 'statusName' | 'change'>) {
  const m = useMessages()
  const orders = columns.map((column) => ({ column, ...describeOrder(query.sort, column) }))
  const sorted = orders.find(({ order }) => order !== 'none')
  // Browsers repeat plain text at the top of each printed page, but no button.
  const printed = orders.map(
    ({ column, order, place: key }) =>
      `${nameColumn(column, statusName, m)}${PRINTED_ORDER[order]}${key > 0 ? key : ''}`,
  )
  return (
    <th
      role="columnheader"
      scope="col"
      aria-sort={sorted?.order ?? 'none'}
      data-place={place}
      // A cell is read out with the name of its column, not with that of the button.
      aria-label={orders
        .map(({ column, place: key }) => `${nameColumn(column, statusName, m)}${key > 0 ? ` ${key}` : ''}`)
        .join(', ')}
      data-printed={printed.join(', ')}
      className="flex flex-wrap items-end gap-x-2.5 self-end text-left font-normal print:before:content-[attr(data-printed)]"
    >
      {orders.map(({ column, order, place: key }) => (
        <SortButton
          key={column}
          column={column}
          label={columns.length > 1 ? nameShort(column, m) : nameColumn(column, statusName, m)}
          name={nameColumn(column, statusName, m)}
          order={order}
          place={key}
          spoken={columns.length > 1}
          change={change}
        />
      ))}
    </th>
  )
}

/** The headers: sticky, names to sort by at the left, overview and years at the right. */
export function TableHead({
  groups,
  layout,
  query,
  statusName,
  change,
  time,
  columns,
}: Pick<ListProps, 'groups' | 'layout' | 'query' | 'statusName' | 'change' | 'time' | 'columns'>) {
  const m = useMessages()
  return (
    <tr
      role="row"
      aria-rowindex={1}
      data-layout={layout}
      style={{ ...(layout === 'table' && { '--columns': columns.length }) }}
      className="board-row border-b border-ink"
    >
      {groups.map((group) => (
        <HeadCell
          key={group.columns.join()}
          group={group}
          query={query}
          statusName={statusName}
          change={change}
        />
      ))}
      {time && (
        <th role="columnheader" scope="col" data-place="time" className="text-left font-normal">
          <span className="sr-only">{m.board.timeColumn(time.reach.from, time.reach.to)}</span>
          <time.Head />
        </th>
      )}
    </tr>
  )
}
