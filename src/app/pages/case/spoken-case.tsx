import type { Summary } from '../../../domain/summary/summary.ts'
import { describeTracks } from '../../../features/case-page/describe-tracks.ts'
import { SpokenDay } from '../../../features/clock/spoken-day.tsx'
import { useWords } from '../../../messages/messages.ts'

/** Announces a new day shown, and where the case stood on it. */
export function SpokenCase({ summary }: { summary: Summary }) {
  const m = useWords()
  const result = describeTracks(summary, m) ?? m.board.emptyDay(m.day(summary.asOf))
  return <SpokenDay query={summary.query} asOf={summary.asOf} result={result} />
}
