import type { enChanges } from '../en/changes.ts'
import { makePlural } from '../plural.ts'

const plural = makePlural('ru')

/** Words of the comparison of two days in Russian. */
export const ruChanges: typeof enChanges = {
  title: 'Что изменилось между двумя днями',
  lead: (from, to) =>
    `Что зафиксировано к ${to} и чего ещё не было к ${from}. С каждым днём записей только больше; ничто из них не исчезает.`,
  since: 'Сравнить с днём',
  to: 'Показанный день задаётся выше.',
  same: 'Это один и тот же день: измениться ничего не могло.',
  none: (from, to) => `Между ${from} и ${to} в записях ничего не изменилось.`,
  swapped: 'День для сравнения — более поздний; дни прочитаны в порядке времени.',
  count: (cases) => `Изменения: ${plural(cases, { one: 'дело', few: 'дела', many: 'дел', other: 'дела' })}`,
  isNew: 'новое в записях',
  track: (track, from, to) => `${track}: ${from} → ${to}`,
  held: (countries) => `Где задержан(а), новое: ${countries}`,
  sought: (countries) => `Кто разыскивает, новое: ${countries}`,
  events: (count) => plural(count, { one: 'событие', few: 'события', many: 'событий', other: 'события' }),
  possible: 'возможно к этому дню',
  notice: (label) => `Новое уведомление: ${label}`,
  noticeStatus: (label, status) => `${label}: ${status}`,
  list: 'Изменения',
  inCase: 'Что изменилось',
}
