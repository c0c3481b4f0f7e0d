import type { Selection } from '../../domain/collection/select.ts'
import type { CaseQuery } from '../../domain/query/query.ts'
import { useMessages } from '../../messages/messages.ts'
import { readDayField } from '../../messages/read-day-field.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { DraftField } from '../../ui/draft-field.tsx'

/** From and To: cases with an event that possibly, or certainly, falls between them. */
export function TimeFilter({
  selection: { query, inWindow },
  bare = false,
  onChange,
}: {
  selection: Selection
  /** Whether something else shows the name of the group. */
  bare?: boolean
  onChange: (next: CaseQuery) => void
}) {
  const m = useMessages()
  const { from, to } = query
  const read = (end: 'from' | 'to') => (text: string) =>
    readDayField(m, text, end === 'from' ? 'first' : 'last', (day) => onChange({ ...query, [end]: day }))
  const reversed = from !== null && to !== null && from > to
  return (
    <fieldset className="min-w-0">
      <legend className={bare ? 'sr-only' : 'mb-1 text-[0.8125rem] font-semibold'}>{m.board.when}</legend>
      <div className="grid grid-cols-2 gap-2">
        <DraftField
          label={m.board.from}
          hint={m.board.dateHint}
          value={from === null ? '' : m.day(from)}
          placeholder={m.board.knownAny}
          read={read('from')}
        />
        <DraftField
          label={m.board.to}
          hint={m.board.dateHint}
          value={to === null ? '' : m.day(to)}
          placeholder={m.board.knownAny}
          read={read('to')}
        />
      </div>
      {reversed && (
        <p className="mt-1.5 text-xs text-detained">
          {m.board.reversed(m.day(from), m.day(to))}{' '}
          <Button look="quiet" onClick={() => onChange({ ...query, from: to, to: from })}>
            {m.board.swap}
          </Button>
        </p>
      )}
      {inWindow && (
        <div className="mt-1.5">
          <p className="text-xs text-muted">{m.board.window(inWindow.possibly, inWindow.certainly)}</p>
          <Checkbox checked={query.certain} onChange={() => onChange({ ...query, certain: !query.certain })}>
            {m.board.certainOnly}
          </Checkbox>
        </div>
      )}
    </fieldset>
  )
}
