import type { LeadCounts } from '../../domain/collection/lead-counts.ts'
import { makePlural } from '../plural.ts'

const plural = makePlural('en')

/** How many cases are recorded so, with the verb in singular or plural. */
function say(count: number, words: string): string {
  return count === 0
    ? `none is recorded ${words}`
    : `${plural(count, { one: 'is recorded', other: 'are recorded' })} ${words}`
}

/** Further numbers, which share the verb of the first; zeros are left out. */
function sayMore(parts: readonly (readonly [number, string])[]): readonly string[] {
  return parts.filter(([count]) => count > 0).map(([count, words]) => `${plural(count, { other: words })}`)
}

/** The board's lead: custody, then protection, of the cases of the list. `asOf`: the day shown; null for the latest. */
export function enLead({ cases, ...counts }: LeadCounts, asOf: string | null): string {
  const custody = [
    say(counts.detained, 'as detained'),
    ...sayMore([
      [counts.conditional, 'as conditionally released'],
      [counts.restricted, 'with movement restricted'],
    ]),
  ]
  const { refugee, subsidiary } = counts
  const protection =
    refugee > 0
      ? [say(refugee, 'with refugee status'), ...sayMore([[subsidiary, 'with subsidiary protection']])]
      : [
          say(
            subsidiary,
            subsidiary > 0 ? 'with subsidiary protection' : 'with refugee status or subsidiary protection',
          ),
        ]
  const when = asOf === null ? 'At the latest date' : `As of ${asOf}`
  return `${plural(cases, { one: 'case', other: 'cases' })} on record. ${when}, ${custody.join(', ')}; ${protection.join(', ')}.`
}
