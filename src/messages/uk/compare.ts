import type { enCompare } from '../en/compare.ts'
import { makePlural } from '../plural.ts'

const plural = makePlural('uk')

/** Words of the comparison of cases, in Ukrainian. */
export const ukCompare: typeof enCompare = {
  title: 'Порівняння справ',
  lead: 'Справи суміщено так, що подія одного типу — день 0 кожної з них.',
  at: 'День 0 — перша подія типу',
  choose: 'Справи',
  zero: (event) => `день 0: ${event}`,
  tick: (day) => (day === 0 ? '0' : day > 0 ? `+${day}` : `−${-day}`),
  zeroOn: (date) => `день 0: ${date}`,
  doubtful: (days) => `${days} (не точно)`,
  days: (from, to) => {
    const one = (day: number) => `день ${day === 0 ? '0' : day > 0 ? `+${day}` : `−${-day}`}`
    if (from === null && to === null) return 'без дати'
    if (from === null) return `не пізніше: ${one(to ?? 0)}`
    if (to === null) return `не раніше: ${one(from)}`
    return from === to ? one(from) : `${one(from)} – ${one(to)}`
  },
  summary: (cases, event) =>
    `Справ: ${cases}; дні відлічено від першої записаної події «${event}». Якщо її день точно не відомий, дні подано проміжком.`,
  without: (event, names) => `Подію «${event}» не записано: ${names}.`,
  none: (event) => `У жодній із цих справ на цей день не записано події «${event}».`,
  column: 'Дні від дня 0',
  few: 'Виберіть щонайменше дві справи.',
  many: (most) =>
    `Порівняти можна до ${plural(most, { one: 'справи', other: 'справ' })}; показано перші ${most}. Виберіть інші нижче або звузьте список.`,
  unknown: (id) => `Справи «${id}» немає у списку; її не враховано.`,
  unlisted: (id) => `Справи «${id}» немає у списку на цей день і з цими фільтрами, тому її не порівнюють.`,
}
