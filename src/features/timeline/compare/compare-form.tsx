import { useId } from 'react'
import { EVENT_TYPES } from '../../../domain/case/vocabulary.ts'
import type { CompareQuery } from '../../../domain/query/compare.ts'
import { MOST_COMPARED, MOST_OFFERED } from '../../../limits.ts'

import { useWords } from '../../../messages/messages.ts'
import { type ComparedChoice, toggleCompared } from './choose-compared.ts'

/** Chooses the cases to compare, and the event that is day 0 of each. */
export function CompareForm({
  compare,
  choice,
  onChange,
}: {
  compare: CompareQuery
  choice: ComparedChoice
  onChange: (next: CompareQuery) => void
}) {
  const m = useWords()
  const id = useId()
  const { offered, listed, shown, types } = choice
  return (
    <div className="mt-4 flex flex-wrap items-end gap-x-6 gap-y-3 text-sm print:hidden">
      <label htmlFor={id} className="grid min-w-0 max-w-full gap-1">
        <span className="text-xs text-muted">{m.compare.at}</span>
        <select
          id={id}
          value={compare.at}
          onChange={({ target }) => {
            const at = EVENT_TYPES.find((type) => type === target.value)
            if (at) onChange({ ...compare, at })
          }}
          className="min-h-8 w-full rounded-sm border border-field bg-ground px-1.5 py-0.5"
        >
          {types.map((type) => (
            <option key={type} value={type}>
              {m.eventType[type]}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="min-w-0">
        <legend className="text-xs text-muted">{m.compare.choose}</legend>
        {listed > MOST_OFFERED && <p className="text-xs text-muted">{m.list.first(MOST_OFFERED, listed)}</p>}
        <div className="flex max-h-40 flex-wrap gap-x-4 overflow-y-auto">
          {offered.map((entry) => (
            <label key={entry.id} className="flex min-h-6 max-w-full items-center gap-1.5">
              <input
                type="checkbox"
                checked={shown.includes(entry.id)}
                disabled={!shown.includes(entry.id) && shown.length >= MOST_COMPARED}
                onChange={() => onChange({ ...compare, cases: toggleCompared(choice, entry.id) })}
                className="size-3.5 shrink-0 accent-ink"
              />
              <span className="min-w-0 break-words">{entry.name}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  )
}
