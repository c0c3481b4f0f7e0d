import { type QueryDay, useNewDay } from '../../messages/use-new-day.ts'

/** Announces a new day and its result, on pages without a result line. */
export function SpokenDay({ result, ...shown }: QueryDay & { result?: string | undefined }) {
  const day = useNewDay(shown)
  return (
    <p aria-live="polite" className="sr-only print:hidden">
      {day !== null && <span key={day}>{[day, result].filter(Boolean).join(' ')}</span>}
    </p>
  )
}
