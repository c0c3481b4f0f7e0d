import type { LeadCounts } from '../../domain/collection/lead-counts.ts'
import { formatCount } from '../count.ts'
import { makePlural } from '../plural.ts'

const plural = makePlural('uk')

/** What is recorded, and of how many; zeros are left out. */
function list(parts: readonly (readonly [string, number])[]): readonly string[] {
  return parts
    .filter(([, count]) => count > 0)
    .map(([words, count]) => `${words} ${formatCount(count, 'uk')}`)
}

/** The board's lead in Ukrainian; see `enLead`. Phrased so that no word has to agree with a number of persons. */
export function ukLead({ cases, ...counts }: LeadCounts, asOf: string | null): string {
  const custody = [
    counts.detained === 0 ? 'під вартою нікого' : `під вартою — ${formatCount(counts.detained, 'uk')}`,
    ...list([
      ['звільнено з умовами —', counts.conditional],
      ['свободу пересування обмежено у', counts.restricted],
    ]),
  ]
  const protection = list([
    ['статус біженця у', counts.refugee],
    ['додатковий захист у', counts.subsidiary],
  ])
  const sheltered = protection.join(', ') || 'статусу біженця чи додаткового захисту ні в кого'
  const when = asOf === null ? 'На останню дату' : `Станом на ${asOf}`
  return `${plural(cases, { one: 'справа', few: 'справи', many: 'справ', other: 'справи' })} у базі. ${when}, за даними джерел: ${custody.join(', ')}; ${sheltered}.`
}
