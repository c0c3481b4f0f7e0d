import type { LeadCounts, LeadValue } from '../../domain/collection/lead-counts.ts'
import { formatCount } from '../count.ts'
import type { LeadSides } from '../en/lead.ts'
import { makePlural } from '../plural.ts'

const plural = makePlural('uk')

/** What is recorded, and of how many; what is recorded of nobody is not told. */
function list(parts: readonly (readonly [string, number, string])[]): readonly string[] {
  return parts
    .filter(([, count]) => count > 0)
    .map(([words, count, side]) => `${words} ${formatCount(count, 'uk')}${side}`)
}

/** The lead of the board in Ukrainian; see `enLead`. Nothing that is said of the persons agrees with their number. */
export function ukLead(
  { cases, onRecord, ...counts }: LeadCounts,
  asOf: string | null,
  sides: LeadSides = {},
): string {
  const by = (value: LeadValue) => (sides[value] ? ` (${sides[value]})` : '')
  const custody = [
    counts.detained === 0
      ? 'під вартою нікого'
      : `під вартою — ${formatCount(counts.detained, 'uk')}${by('detained')}`,
    ...list([
      ['звільнено з умовами —', counts.conditional, by('conditional')],
      ['свободу пересування обмежено у', counts.restricted, by('restricted')],
    ]),
  ]
  const protection = list([
    ['статус біженця у', counts.refugee, by('refugee')],
    ['додатковий захист у', counts.subsidiary, by('subsidiary')],
  ])
  const sheltered = protection.join(', ') || 'статусу біженця чи додаткового захисту ні в кого'
  const said = `за даними джерел: ${custody.join(', ')}; ${sheltered}.`
  if (cases === onRecord) {
    const when = asOf === null ? 'На останню дату' : `Станом на ${asOf}`
    return `${plural(cases, { one: 'справа', few: 'справи', many: 'справ', other: 'справи' })} у базі. ${when}, ${said}`
  }
  const when = asOf === null ? 'на останню дату' : `станом на ${asOf}`
  return `Відібрано справ: ${formatCount(cases, 'uk')} із ${formatCount(onRecord, 'uk')} у базі. Серед них ${when}, ${said}`
}
