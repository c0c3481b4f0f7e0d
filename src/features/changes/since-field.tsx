import { type Day, formatDay, parseDaySpan } from '../../domain/day.ts'
import { useWords } from '../../messages/messages.ts'
import { DraftField } from '../../ui/draft-field.tsx'

/** The day with which the day shown is compared. */
export function SinceField({
  since,
  onChange,
}: {
  since: Day | null
  onChange: (since: Day | null) => void
}) {
  const m = useWords()
  return (
    <DraftField
      label={m.changes.since}
      hint={m.board.dateHint}
      placeholder=""
      value={since === null ? '' : formatDay(since)}
      className="w-32 print:hidden"
      read={(text) => {
        const span = text.trim() === '' ? null : parseDaySpan(text)
        if (span === undefined) return m.board.badDate(text)
        onChange(span?.last ?? null)
        return null
      }}
    />
  )
}
