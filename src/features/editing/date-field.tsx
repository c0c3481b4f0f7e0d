import { useId } from 'react'
import { parseEdtf } from '../../domain/dates/edtf.ts'
import { computeBounds, type DateBounds } from '../../domain/dates/edtf-bounds.ts'
import { readRecordedDate } from '../../domain/editing/recorded-date.ts'
import { useWords } from '../../messages/messages.ts'
import type { Words } from '../../messages/types.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from './field.tsx'

function describeDays({ earliest, latest }: DateBounds, { day, editing: { days } }: Words): string {
  if (earliest === null) return latest === null ? '' : days.until(day(latest))
  if (latest === null) return days.since(day(earliest))
  return earliest === latest ? days.one(day(earliest)) : days.range(day(earliest), day(latest))
}

/** What a date means, in words, with its first and last day, the day it counts from, and the text that is recorded. */
function describeDate(text: string, typed: string, m: Words): string {
  const date = parseEdtf(text)
  const bounds = computeBounds(date)
  const words = m.date(date)
  const days = describeDays(bounds, m)
  const { countsFrom, isCertainDay, isInterval } = bounds
  return [
    isCertainDay || isInterval || days === ''
      ? m.editing.understoodAs(words)
      : m.editing.understood(words, days),
    ...(isCertainDay || countsFrom === null ? [] : [m.editing.countsFrom(m.day(countsFrom))]),
    ...(text === typed.trim() ? [] : [m.editing.recordedAs(text)]),
  ].join(' ')
}

/** A field for a date, which says what it understands while it is typed. */
export function DateField({
  field,
  label,
  hint,
  value,
  onChange,
}: {
  field: string
  label: string
  hint?: string
  value: string
  onChange: (next: string) => void
}) {
  const m = useWords()
  const answer = useId()
  const read = readRecordedDate(value)
  return (
    <div>
      <Field field={field} label={label} hint={hint} described={answer}>
        {(props) => (
          <input
            {...props}
            type="text"
            autoComplete="off"
            spellCheck={false}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Field>
      <p id={answer} aria-live="polite" className="mt-1 min-h-5 text-[0.8125rem] text-muted">
        {(read.kind === 'edtf' || read.kind === 'words') && describeDate(read.text, value, m)}
        {read.kind === 'none' && (read.reason ?? m.editing.notUnderstood)}
        {read.kind === 'ambiguous' && m.editing.twoReadings}
      </p>
      {read.kind === 'ambiguous' && (
        <p className="flex flex-wrap gap-2">
          {read.texts.map((text) => (
            <Button key={text} look="pill" onClick={() => onChange(text)}>
              {m.date(parseEdtf(text))}
            </Button>
          ))}
        </p>
      )}
    </div>
  )
}
