import type { ClaimKind } from '../../domain/case/vocabulary.ts'
import type { LeadCounts, LeadValue } from '../../domain/collection/lead-counts.ts'
import { formatCount } from '../count.ts'
import { composeLead, type LeadContext, type LeadPart } from '../lead-parts.ts'
import { makePlural } from '../plural.ts'

const plural = makePlural('en')

/** Short names of the sides on which a value can rest. */
function nameSide(kind: ClaimKind): string {
  switch (kind) {
    case 'person':
      return 'the person or family'
    case 'lawyer':
      return 'the lawyer'
    case 'opposing-party':
      return 'an opposing party'
    case 'state-accusation':
    case 'state-claim':
      return 'a state'
    case 'state-media':
      return 'state media'
    default:
      return 'the campaign side'
  }
}

/** The lead of the board: custody, protection and removal of the cases of the list, on the day shown. */
export function enLead(
  { cases, onRecord, ...counts }: LeadCounts,
  { isLatest, sides = {} }: LeadContext,
): readonly LeadPart[] {
  const by = (value: LeadValue) => {
    const names = [...new Set((sides[value] ?? []).map(nameSide))]
    return names.length > 0
      ? ` (${names.length > 1 || names[0] === 'state media' ? 'say' : 'says'} ${names.join(' and ')})`
      : ''
  }
  const say = (value: LeadValue, one: string, other: string) =>
    counts[value] > 0 ? [`${plural(counts[value], { one, other })}${by(value)}`] : []
  const [is, are, has, have] = isLatest ? ['is', 'are', 'has', 'have'] : ['was', 'were', 'had', 'had']
  const [was, were] = isLatest ? ['was', 'were'] : ['had been', 'had been']
  const of = plural(onRecord, { one: 'case', other: 'cases' })
  if (cases === 0)
    return composeLead(
      onRecord === 0 ? '**No case** is on record as of @.' : `As of @, **none of ${of}** on record matches.`,
      [],
    )
  const opening =
    cases === onRecord
      ? `**${of}** on record. As of @, `
      : `**${formatCount(cases, 'en')} of ${of}** on record ${cases === 1 ? 'matches' : 'match'}. Of these, as of @, `
  const be = (words: string) => [`${is} ${words}`, `${are} ${words}`] as const
  const custody = [
    ...(counts.detained === 0 ? [`none ${is} known to be detained`] : say('detained', ...be('detained'))),
    ...say('conditional', ...be('conditionally released')),
    ...say('restricted', ...be('restricted in movement')),
  ]
  const protection = [
    ...say('refugee', `${has} refugee status`, `${have} refugee status`),
    ...say('subsidiary', `${has} subsidiary protection`, `${have} subsidiary protection`),
  ]
  const removal = [
    ...say('surrenderOrdered', `${was} ordered surrendered`, `${were} ordered surrendered`),
    ...say('surrendered', `${was} surrendered`, `${were} surrendered`),
    ...say('expulsionOrdered', `${was} ordered to leave`, `${were} ordered to leave`),
    ...say('removed', `${was} removed from the country`, `${were} removed from the country`),
  ]
  const none = `none ${is} known to have refugee status or subsidiary protection`
  return composeLead(opening, [custody, [...(protection.length > 0 ? protection : [none]), ...removal]])
}
