import type { LeadCounts } from '../../domain/collection/lead-counts.ts'
import { formatCount } from '../count.ts'
import { makePlural } from '../plural.ts'

const plural = makePlural('ru')

/** What is recorded, and of how many; zeros are left out. */
function list(parts: readonly (readonly [string, number])[]): readonly string[] {
  return parts
    .filter(([, count]) => count > 0)
    .map(([words, count]) => `${words} ${formatCount(count, 'ru')}`)
}

/** The board's lead in Russian; see `enLead`. Phrased so that no word has to agree with a number of persons. */
export function ruLead({ cases, ...counts }: LeadCounts, asOf: string | null): string {
  const custody = [
    counts.detained === 0 ? 'под стражей никого' : `под стражей — ${formatCount(counts.detained, 'ru')}`,
    ...list([
      ['освобождены с условиями —', counts.conditional],
      ['свобода передвижения ограничена у', counts.restricted],
    ]),
  ]
  const protection = list([
    ['статус беженца у', counts.refugee],
    ['дополнительная защита у', counts.subsidiary],
  ])
  const sheltered = protection.join(', ') || 'статуса беженца или дополнительной защиты ни у кого'
  const when = asOf === null ? 'На последнюю дату' : `По состоянию на ${asOf}`
  return `${plural(cases, { one: 'дело', few: 'дела', many: 'дел', other: 'дела' })} в базе. ${when}, по данным источников: ${custody.join(', ')}; ${sheltered}.`
}
