import type { enChanges } from '../en/changes.ts'
import { makePlural } from '../plural.ts'

const plural = makePlural('ru')

/** Words of the comparison of two days in Russian. */
export const ruChanges: typeof enChanges = {
  title: 'Что изменилось между двумя датами',
  lead: (from, to) =>
    `Записи, которые есть на ${to} и которых не было на ${from}. Записи только добавляются.`,
  noAdditions: 'Позднейшие дополнения к записи здесь не перечислены: они на странице дела.',
  additions: 'Дополнения к более ранним записям',
  description: 'Описание',
  since: 'Сравнить с датой',
  to: 'Показанный день задаётся выше.',
  same: 'Даты совпадают: ничего не изменилось.',
  none: (from, to) => `Между ${from} и ${to} в записях ничего не изменилось.`,
  swapped: 'Дата для сравнения оказалась более поздней; даты поменяны местами.',
  count: (cases) => `Изменения: ${plural(cases, { one: 'дело', few: 'дела', many: 'дел', other: 'дела' })}`,
  isNew: 'новое в записях',
  track: (track, from, to) => `${track}: ${from} → ${to}`,
  held: (countries) => `Страна задержания, добавлено: ${countries}`,
  sought: (countries) => `Кто запрашивает, добавлено: ${countries}`,
  events: (count) => plural(count, { one: 'событие', few: 'события', many: 'событий', other: 'события' }),
  possible: 'могло произойти к этому дню',
  notice: (label) => `Новое уведомление: ${label}`,
  noticeStatus: (label, status) => `${label}: ${status}`,
  list: 'Изменения',
  inCase: 'Что изменилось',
}
