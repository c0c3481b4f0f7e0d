import type { enChanges } from '../en/changes.ts'
import { makePlural } from '../plural.ts'

const plural = makePlural('uk')

/** Words of the comparison of two days in Ukrainian. */
export const ukChanges: typeof enChanges = {
  title: 'Що змінилося між двома днями',
  lead: (from, to) =>
    `Що зафіксовано до ${to} і чого ще не було до ${from}. З кожним днем записів лише більше; ніщо з них не зникає.`,
  since: 'Порівняти з днем',
  to: 'Показаний день задається вище.',
  same: 'Це той самий день: змінитися нічого не могло.',
  none: (from, to) => `Між ${from} і ${to} у записах нічого не змінилося.`,
  swapped: 'День для порівняння — пізніший; дні прочитано в порядку часу.',
  count: (cases) =>
    `Зміни: ${plural(cases, { one: 'справа', few: 'справи', many: 'справ', other: 'справи' })}`,
  isNew: 'нове в записах',
  track: (track, from, to) => `${track}: ${from} → ${to}`,
  held: (countries) => `Де затримано, нове: ${countries}`,
  sought: (countries) => `Хто розшукує, нове: ${countries}`,
  events: (count) => plural(count, { one: 'подія', few: 'події', many: 'подій', other: 'події' }),
  possible: 'можливо до цього дня',
  notice: (label) => `Нове сповіщення: ${label}`,
  noticeStatus: (label, status) => `${label}: ${status}`,
  list: 'Зміни',
  inCase: 'Що змінилося',
}
