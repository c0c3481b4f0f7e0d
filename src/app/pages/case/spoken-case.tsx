import type { Summary } from '../../../domain/summary/summary.ts'
import { describeTracks } from '../../../features/case-page/describe-tracks.ts'
import { SpokenDay } from '../../../features/clock/spoken-day.tsx'
import { describeNothingYet } from '../../../messages/describe-nothing-yet.ts'
import { useWords } from '../../../messages/messages.ts'

/** Announces a new day shown, and where the case stood on it. */
export function SpokenCase({ summary }: { summary: Summary }) {
  const m = useWords()
  const result =
    describeTracks(summary, m) ?? describeNothingYet({ asOf: summary.asOf, known: summary.query.known }, m)
  return <SpokenDay query={summary.query} asOf={summary.asOf} result={result} />
}
