import type { enChanges } from '../en/changes.ts'
import { makePlural } from '../plural.ts'

const plural = makePlural('uk')

/** Words of the comparison of two days in Ukrainian. */
export const ukChanges: typeof enChanges = {
  title: 'Що змінилося між двома датами',
  lead: (from, to) =>
    `Записи, які є станом на ${to} і яких не було станом на ${from}. Записи лише додаються.`,
  noAdditions: 'Пізніші доповнення до запису тут не перелічено: вони на сторінці справи.',
  additions: 'Доповнення до попередніх записів',
  description: 'Опис',
  since: 'Порівняти з датою',
  to: 'Показаний день задається вище.',
  same: 'Дати збігаються: нічого не змінилося.',
  none: (from, to) => `Між ${from} і ${to} у записах нічого не змінилося.`,
  swapped: 'Дата для порівняння виявилася пізнішою; дати поміняно місцями.',
  count: (cases) =>
    `Зміни: ${plural(cases, { one: 'справа', few: 'справи', many: 'справ', other: 'справи' })}`,
  isNew: 'нове в записах',
  track: (track, from, to) => `${track}: ${from} → ${to}`,
  held: (countries) => `Країна затримання, додано: ${countries}`,
  sought: (countries) => `Хто подав запит, додано: ${countries}`,
  events: (count) => plural(count, { one: 'подія', few: 'події', many: 'подій', other: 'події' }),
  possible: 'могло статися до цього дня',
  notice: (label) => `Нове сповіщення: ${label}`,
  noticeStatus: (label, status) => `${label}: ${status}`,
  list: 'Зміни',
  inCase: 'Що змінилося',
}
