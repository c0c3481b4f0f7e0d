import type { ClaimKind } from '../../domain/case/vocabulary.ts'
import type { LeadCounts, LeadValue } from '../../domain/collection/lead-counts.ts'
import { formatCount } from '../count.ts'
import { composeLead, type LeadContext, type LeadPart } from '../lead-parts.ts'
import { makePlural } from '../plural.ts'

const plural = makePlural('ru')

function nameSide(kind: ClaimKind): string {
  switch (kind) {
    case 'person':
      return 'лица или семьи'
    case 'lawyer':
      return 'адвоката'
    case 'opposing-party':
      return 'противоположной стороны'
    case 'state-accusation':
    case 'state-claim':
      return 'государства'
    case 'state-media':
      return 'государственных СМИ'
    default:
      return 'кампании'
  }
}

/** The lead of the board in Russian; see `enLead`. Nothing that is said of the persons agrees with their number. */
export function ruLead(
  { cases, onRecord, ...counts }: LeadCounts,
  { isLatest, sides = {} }: LeadContext,
): readonly LeadPart[] {
  const by = (value: LeadValue) => {
    const names = [...new Set((sides[value] ?? []).map(nameSide))]
    return names.length > 0 ? ` (слова ${names.join(' и ')})` : ''
  }
  const say = (value: LeadValue, now: string, then: string) =>
    counts[value] > 0 ? [`${isLatest ? now : then} ${formatCount(counts[value], 'ru')}${by(value)}`] : []
  const of = formatCount(onRecord, 'ru')
  if (cases === 0)
    return composeLead(
      onRecord === 0
        ? 'По состоянию на @ **дел в базе нет**.'
        : `По состоянию на @ **не отобрано ни одного дела из ${of}** в базе.`,
      [],
    )
  const opening =
    cases === onRecord
      ? `**${plural(cases, { one: 'дело', few: 'дела', many: 'дел', other: 'дела' })}** в базе. По состоянию на @, по данным источников: `
      : `Отобрано дел: **${formatCount(cases, 'ru')} из ${of}** в базе. Среди них по состоянию на @, по данным источников: `
  const none = isLatest ? '' : ' не было'
  const custody = [
    ...(counts.detained === 0
      ? [`под стражей никого${none}`]
      : say('detained', 'под стражей —', 'под стражей находились —')),
    ...say('conditional', 'освобождены с условиями —', 'были освобождены с условиями —'),
    ...say('restricted', 'свобода передвижения ограничена у', 'свобода передвижения была ограничена у'),
  ]
  const protection = [
    ...say('refugee', 'статус беженца у', 'статус беженца был у'),
    ...say('subsidiary', 'дополнительная защита у', 'дополнительная защита была у'),
  ]
  const removal = [
    ...say(
      'surrenderOrdered',
      'решение о передаче — в отношении',
      'решение о передаче было принято в отношении',
    ),
    ...say(
      'surrendered',
      'переданы запрашивающему государству —',
      'были переданы запрашивающему государству —',
    ),
    ...say(
      'expulsionOrdered',
      'решение о высылке — в отношении',
      'решение о высылке было принято в отношении',
    ),
    ...say('removed', 'высланы из страны —', 'были высланы из страны —'),
  ]
  const unprotected = `статуса беженца или дополнительной защиты ни у кого${none}`
  return composeLead(opening, [
    custody,
    [...(protection.length > 0 ? protection : [unprotected]), ...removal],
  ])
}
