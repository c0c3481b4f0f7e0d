import { memo } from 'react'
import { COLUMNS } from '../../domain/as-of/case-as-of.ts'
import type { ChangeQuery } from '../../domain/query/query.ts'
import { isColumn, type SortKey } from '../../domain/query/query.ts'
import { useMessages } from '../../messages/messages.ts'

/** Chooses the order of the list on narrow screens, which show no headers. */
export const SortChoice = memo(function SortChoice({
  sort,
  change,
}: {
  sort: readonly SortKey[]
  change: ChangeQuery
}) {
  const m = useMessages()
  const [first] = sort
  const value = first ? `${first.descending ? '-' : ''}${first.column}` : ''
  return (
    <label className="flex items-center gap-2 text-[0.8125rem] text-muted md:hidden print:hidden">
      {m.board.sortBy}
      <select
        value={value}
        onChange={(event) => {
          const descending = event.target.value.startsWith('-')
          const column = event.target.value.replace('-', '')
          change((query) => ({ ...query, sort: isColumn(column) ? [{ column, descending }] : [] }))
        }}
        className="min-h-7 min-w-0 rounded-sm border border-field bg-ground px-1.5 text-ink"
      >
        <option value="">{m.board.fileOrder}</option>
        {COLUMNS.flatMap((column) =>
          [false, true].map((descending) => (
            <option key={`${column} ${descending}`} value={`${descending ? '-' : ''}${column}`}>
              {m.board.sortOption(m.board.column[column], descending)}
            </option>
          )),
        )}
      </select>
    </label>
  )
})
