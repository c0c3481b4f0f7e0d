import { COLUMNS } from '../../domain/case-row.ts'
import { type CaseQuery, isColumn } from '../../domain/query.ts'
import { useMessages } from '../../messages/messages.ts'

/** The order of the list where its headers are not shown: on narrow screens. */
export function SortChoice({ query, onChange }: { query: CaseQuery; onChange: (next: CaseQuery) => void }) {
  const m = useMessages()
  const [first] = query.sort
  const value = first ? `${first.descending ? '-' : ''}${first.column}` : ''
  return (
    <label className="flex items-center gap-2 text-[0.8125rem] text-muted md:hidden print:hidden">
      {m.board.sortBy}
      <select
        value={value}
        onChange={(event) => {
          const descending = event.target.value.startsWith('-')
          const column = event.target.value.replace('-', '')
          onChange({ ...query, sort: isColumn(column) ? [{ column, descending }] : [] })
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
}
