import { type Day, formatDay } from '../../domain/dates/day.ts'
import { useWords } from '../../messages/messages.ts'
import { readDayField } from '../../messages/read-day-field.ts'
import { DraftField } from '../../ui/draft-field.tsx'

/** The day that the day shown is compared with. */
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
      read={(text) => readDayField(m, text, 'last', onChange)}
    />
  )
}
