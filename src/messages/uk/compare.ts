import type { enCompare } from '../en/compare.ts'

/** Words of the comparison of cases, in Ukrainian. */
export const ukCompare: typeof enCompare = {
  title: 'Порівняння справ',
  lead: 'Справи поруч: подія одного виду — день 0 кожної з них.',
  at: 'День 0 — перша подія виду',
  choose: 'Справи',
  zero: (event) => `день 0: ${event}`,
  tick: (day) => (day === 0 ? '0' : day > 0 ? `+${day}` : `−${-day}`),
  zeroOn: (date) => `день 0: ${date}`,
  doubtful: (days) => `${days} (не точно)`,
  days: (from, to) => {
    const one = (day: number) => `день ${day === 0 ? '0' : day > 0 ? `+${day}` : `−${-day}`}`
    if (from === null && to === null) return 'без дня'
    if (from === null) return `не пізніше: ${one(to ?? 0)}`
    if (to === null) return `не раніше: ${one(from)}`
    return from === to ? one(from) : `${one(from)} – ${one(to)}`
  },
  summary: (cases, event) =>
    `Справ: ${cases}; дні рахуються від першої події виду «${event}» у записах. Де її день не певний, дні подано в межах від і до.`,
  without: (event, names) => `Подію виду «${event}» не записано: ${names}.`,
  none: (event) => `У жодній із цих справ на цей день немає події виду «${event}».`,
  allDays: 'Усі дні',
  column: 'Дні від дня 0',
  few: 'Виберіть щонайменше дві справи.',
  many: (most) =>
    `Поруч уміщується не більше ${most} справ; показано перші. Виберіть інші нижче або звузьте список.`,
  unknown: (id) => `Справи «${id}» немає у списку; її пропущено.`,
}
