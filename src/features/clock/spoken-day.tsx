import { type ShownDay, useNewDay } from '../../messages/use-new-day.ts'

/** Says a new day and what it brought, for a page on which no line of results does. */
export function SpokenDay({ result, ...shown }: ShownDay & { result?: string | undefined }) {
  const day = useNewDay(shown)
  return (
    <p aria-live="polite" className="sr-only print:hidden">
      {day !== null && <span key={day}>{[day, result].filter(Boolean).join(' ')}</span>}
    </p>
  )
}
