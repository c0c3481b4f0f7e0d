import type { Summary } from '../../../domain/summary/summary.ts'
import { describeTracks } from '../../../features/case-page/describe-tracks.ts'
import { SpokenDay } from '../../../features/clock/spoken-day.tsx'
import { useWords } from '../../../messages/messages.ts'
import { sayNothingYet } from '../../../messages/say-nothing-yet.ts'

/** Announces a new day shown, and where the case stood on it. */
export function SpokenCase({ summary }: { summary: Summary }) {
  const m = useWords()
  const result =
    describeTracks(summary, m) ?? sayNothingYet({ asOf: summary.asOf, known: summary.query.known }, m)
  return <SpokenDay query={summary.query} asOf={summary.asOf} result={result} />
}
