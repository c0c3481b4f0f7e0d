import { memo } from 'react'
import type { Column } from '../../domain/as-of/case-as-of.ts'
import type { ChangeQuery, SortKey } from '../../domain/query/query.ts'
import { useMessages } from '../../messages/messages.ts'

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

/** The sort direction in a printed header. */
const PRINTED_ORDER = { ascending: ' ↑', descending: ' ↓', none: '' } as const

/** A column header that sorts on click; with several sort keys it shows its place among them. */
export const ColumnHeader = memo(function ColumnHeader({
  column,
  label,
  order,
  place,
  className,
  change,
}: {
  column: Column
  label: string
  order: 'ascending' | 'descending' | 'none'
  /** From 1; 0 with a single sort key. */
  place: number
  className: string
  change: ChangeQuery
}) {
  const m = useMessages()
  return (
    <th
      role="columnheader"
      scope="col"
      aria-sort={order}
      // Browsers repeat plain text at the top of each printed page, but no button.
      data-printed={`${label}${PRINTED_ORDER[order]}${place > 0 ? place : ''}`}
      className={`print:before:content-[attr(data-printed)] ${className}`}
    >
      <button
        type="button"
        title={m.board.sortMore}
        onClick={({ shiftKey }) =>
          change((query) => ({ ...query, sort: (shiftKey ? nextKey : nextSort)(query.sort, column) }))
        }
        className="group inline-flex print:hidden min-h-9 items-center gap-1 text-left text-xs hover:underline"
      >
        {label}
        <svg
          viewBox="0 0 8 8"
          aria-hidden="true"
          className={`size-2 shrink-0 fill-current ${order === 'none' ? 'opacity-0 group-hover:opacity-50' : ''} ${order === 'descending' ? 'rotate-180' : ''}`}
        >
          <path d="M4 1 7.5 7h-7Z" />
        </svg>
        {place > 0 && place}
      </button>
    </th>
  )
})

/** The sort direction of a column, and its place among several sort keys. */
export function describeOrder(sort: readonly SortKey[], column: Column) {
  const at = sort.findIndex((key) => key.column === column)
  const order = sort[at] ? (sort[at].descending ? 'descending' : 'ascending') : 'none'
  return { order, place: sort.length > 1 ? at + 1 : 0 } as const
}
