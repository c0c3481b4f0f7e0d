import { COLUMNS } from '../../domain/as-of/case-as-of.ts'
import { isColumn, type SortKey } from '../../domain/query/query.ts'
import { useWords } from '../../messages/messages.ts'
import { Button } from '../../ui/button.tsx'

/** The sort keys of the list in order, with buttons to add, move, turn and remove them. */
export function SortOrder({
  sort,
  onChange,
}: {
  sort: readonly SortKey[]
  onChange: (next: readonly SortKey[]) => void
}) {
  const m = useWords()
  const unused = COLUMNS.filter((column) => !sort.some((key) => key.column === column))
  const swap = (at: number, other: number) => {
    const [one, two] = [sort[at], sort[other]]
    if (one && two) onChange(sort.with(at, two).with(other, one))
  }
  return (
    <fieldset>
      <legend className="text-[0.8125rem] font-semibold">{m.list.order}</legend>
      <p className="text-xs text-muted">{sort.length === 0 ? m.list.noOrder : m.list.orderHelp}</p>
      <ol className="my-1">
        {sort.map(({ column, descending }, at) => {
          const name = m.board.column[column]
          const order = descending ? m.list.descending : m.list.ascending
          return (
            <li key={column} className="flex flex-wrap items-center gap-x-1 text-[0.8125rem]">
              <span className="w-5 text-muted">{at + 1}.</span>
              <span className="min-w-0 flex-1">{name}</span>
              <Button
                look="quiet"
                aria-label={m.list.turn(name, order)}
                onClick={() => onChange(sort.with(at, { column, descending: !descending }))}
              >
                {order}
              </Button>
              <Button
                look="quiet"
                aria-label={m.list.earlier(name)}
                disabled={at === 0}
                className="disabled:opacity-30"
                onClick={() => swap(at, at - 1)}
              >
                ↑
              </Button>
              <Button
                look="quiet"
                aria-label={m.list.later(name)}
                disabled={at === sort.length - 1}
                className="disabled:opacity-30"
                onClick={() => swap(at, at + 1)}
              >
                ↓
              </Button>
              <Button
                look="quiet"
                aria-label={m.list.dropKey(name)}
                onClick={() => onChange(sort.filter((key) => key.column !== column))}
              >
                ×
              </Button>
            </li>
          )
        })}
      </ol>
      {unused.length > 0 && (
        <select
          aria-label={m.list.addKey}
          value=""
          onChange={({ target }) => {
            if (isColumn(target.value)) onChange([...sort, { column: target.value, descending: false }])
          }}
          className="min-h-7 max-w-full rounded-sm border border-field bg-ground px-1.5 text-[0.8125rem] text-ink"
        >
          <option value="">{m.list.choose}</option>
          {unused.map((column) => (
            <option key={column} value={column}>
              {m.board.column[column]}
            </option>
          ))}
        </select>
      )}
    </fieldset>
  )
}
