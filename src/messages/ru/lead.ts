import type { LeadCounts, LeadValue } from '../../domain/collection/lead-counts.ts'
import { formatCount } from '../count.ts'
import type { LeadSides } from '../en/lead.ts'
import { makePlural } from '../plural.ts'

const plural = makePlural('ru')

/** What is recorded, and of how many; what is recorded of nobody is not told. */
function list(parts: readonly (readonly [string, number, string])[]): readonly string[] {
  return parts
    .filter(([, count]) => count > 0)
    .map(([words, count, side]) => `${words} ${formatCount(count, 'ru')}${side}`)
}

/** The lead of the board in Russian; see `enLead`. Nothing that is said of the persons agrees with their number. */
export function ruLead(
  { cases, onRecord, ...counts }: LeadCounts,
  asOf: string | null,
  sides: LeadSides = {},
): string {
  const by = (value: LeadValue) => (sides[value] ? ` (${sides[value]})` : '')
  const custody = [
    counts.detained === 0
      ? 'под стражей никого'
      : `под стражей — ${formatCount(counts.detained, 'ru')}${by('detained')}`,
    ...list([
      ['освобождены с условиями —', counts.conditional, by('conditional')],
      ['свобода передвижения ограничена у', counts.restricted, by('restricted')],
    ]),
  ]
  const protection = list([
    ['статус беженца у', counts.refugee, by('refugee')],
    ['дополнительная защита у', counts.subsidiary, by('subsidiary')],
  ])
  const sheltered = protection.join(', ') || 'статуса беженца или дополнительной защиты ни у кого'
  const said = `по данным источников: ${custody.join(', ')}; ${sheltered}.`
  if (cases === onRecord) {
    const when = asOf === null ? 'На последнюю дату' : `По состоянию на ${asOf}`
    return `${plural(cases, { one: 'дело', few: 'дела', many: 'дел', other: 'дела' })} в базе. ${when}, ${said}`
  }
  const when = asOf === null ? 'на последнюю дату' : `по состоянию на ${asOf}`
  return `Отобрано дел: ${formatCount(cases, 'ru')} из ${formatCount(onRecord, 'ru')} в базе. Среди них ${when}, ${said}`
}
