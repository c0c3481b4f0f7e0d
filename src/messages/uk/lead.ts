import type { ClaimKind } from '../../domain/case/vocabulary.ts'
import type { LeadCounts, LeadValue } from '../../domain/collection/lead-counts.ts'
import { formatCount } from '../count.ts'
import { composeLead, type LeadContext, type LeadPart } from '../lead-parts.ts'
import { makePlural } from '../plural.ts'

const plural = makePlural('uk')

function nameSide(kind: ClaimKind): string {
  switch (kind) {
    case 'person':
      return 'особи або родини'
    case 'lawyer':
      return 'адвоката'
    case 'opposing-party':
      return 'протилежної сторони'
    case 'state-accusation':
    case 'state-claim':
      return 'держави'
    case 'state-media':
      return 'державних ЗМІ'
    default:
      return 'кампанії'
  }
}

/** The lead of the board in Ukrainian; see `enLead`. Nothing that is said of the persons agrees with their number. */
export function ukLead(
  { cases, onRecord, ...counts }: LeadCounts,
  { isLatest, sides = {} }: LeadContext,
): readonly LeadPart[] {
  const by = (value: LeadValue) => {
    const names = [...new Set((sides[value] ?? []).map(nameSide))]
    return names.length > 0 ? ` (слова ${names.join(' і ')})` : ''
  }
  const say = (value: LeadValue, now: string, then: string) =>
    counts[value] > 0 ? [`${isLatest ? now : then} ${formatCount(counts[value], 'uk')}${by(value)}`] : []
  const of = formatCount(onRecord, 'uk')
  if (cases === 0)
    return composeLead(
      onRecord === 0
        ? 'Станом на @ **справ у базі немає**.'
        : `Станом на @ **не відібрано жодної справи з ${of}** у базі.`,
      [],
    )
  const opening =
    cases === onRecord
      ? `**${plural(cases, { one: 'справа', few: 'справи', many: 'справ', other: 'справи' })}** у базі. Станом на @, за даними джерел: `
      : `Відібрано справ: **${formatCount(cases, 'uk')} із ${of}** у базі. Серед них станом на @, за даними джерел: `
  const none = isLatest ? '' : ' не було'
  const custody = [
    ...(counts.detained === 0
      ? [`під вартою нікого${none}`]
      : say('detained', 'під вартою —', 'під вартою перебували —')),
    ...say('conditional', 'звільнено з умовами —', 'було звільнено з умовами —'),
    ...say('restricted', 'свободу пересування обмежено у', 'свободу пересування було обмежено у'),
  ]
  const protection = [
    ...say('refugee', 'статус біженця у', 'статус біженця був у'),
    ...say('subsidiary', 'додатковий захист у', 'додатковий захист був у'),
  ]
  const removal = [
    ...say('surrenderOrdered', 'рішення про передачу — щодо', 'рішення про передачу було ухвалено щодо'),
    ...say(
      'surrendered',
      'передано державі, що подала запит, —',
      'було передано державі, що подала запит, —',
    ),
    ...say('expulsionOrdered', 'рішення про вислання — щодо', 'рішення про вислання було ухвалено щодо'),
    ...say('removed', 'вислано з країни —', 'було вислано з країни —'),
  ]
  const unprotected = `статусу біженця чи додаткового захисту ні в кого${none}`
  return composeLead(opening, [
    custody,
    [...(protection.length > 0 ? protection : [unprotected]), ...removal],
  ])
}
