import type { LeadCounts, LeadValue } from '../../domain/collection/lead-counts.ts'
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

/** Whose words a counted value is, where it rests on one side in all cases. */
export type LeadSides = Readonly<Partial<Record<LeadValue, string>>>

/**
 * The lead of the board: custody, then protection, of the cases of the list. `asOf`: the day shown; null for the latest.
 */
export function enLead(
  { cases, onRecord, ...counts }: LeadCounts,
  asOf: string | null,
  sides: LeadSides = {},
): string {
  const by = (value: LeadValue, words: string) => (sides[value] ? `${words} (${sides[value]})` : words)
  const custody = [
    say(counts.detained, by('detained', 'as detained')),
    ...sayMore([
      [counts.conditional, by('conditional', 'as conditionally released')],
      [counts.restricted, by('restricted', 'with movement restricted')],
    ]),
  ]
  const { refugee, subsidiary } = counts
  const protection =
    refugee > 0
      ? [
          say(refugee, by('refugee', 'with refugee status')),
          ...sayMore([[subsidiary, by('subsidiary', 'with subsidiary protection')]]),
        ]
      : [
          say(
            subsidiary,
            subsidiary > 0
              ? by('subsidiary', 'with subsidiary protection')
              : 'with refugee status or subsidiary protection',
          ),
        ]
  const said = `${custody.join(', ')}; ${protection.join(', ')}.`
  const of = plural(onRecord, { one: 'case', other: 'cases' })
  if (cases === onRecord)
    return `${of} on record. ${asOf === null ? 'At the latest date' : `As of ${asOf}`}, ${said}`
  const when = asOf === null ? 'at the latest date' : `as of ${asOf}`
  return `${plural(cases, { other: 'of' })} ${of} on record ${cases === 1 ? 'matches' : 'match'}. Of these, ${when}, ${said}`
}
