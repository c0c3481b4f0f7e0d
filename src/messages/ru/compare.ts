import type { enCompare } from '../en/compare.ts'

/** Words of the comparison of cases, in Russian. */
export const ruCompare: typeof enCompare = {
  title: 'Сравнение дел',
  lead: 'Дела рядом друг с другом: событие одного вида — день 0 каждого из них.',
  at: 'День 0 — первое событие вида',
  choose: 'Дела',
  zero: (event) => `день 0: ${event}`,
  tick: (day) => (day === 0 ? '0' : day > 0 ? `+${day}` : `−${-day}`),
  zeroOn: (date) => `день 0: ${date}`,
  doubtful: (days) => `${days} (не точно)`,
  days: (from, to) => {
    const one = (day: number) => `день ${day === 0 ? '0' : day > 0 ? `+${day}` : `−${-day}`}`
    if (from === null && to === null) return 'без дня'
    if (from === null) return `не позднее: ${one(to ?? 0)}`
    if (to === null) return `не ранее: ${one(from)}`
    return from === to ? one(from) : `${one(from)} – ${one(to)}`
  },
  summary: (cases, event) =>
    `Дел: ${cases}; дни считаются от первого события вида «${event}» в записях. Где его день не точен, дни даны в пределах от и до.`,
  without: (event, names) => `Событие вида «${event}» не записано: ${names}.`,
  none: (event) => `Ни в одном из этих дел на этот день нет события вида «${event}».`,
  allDays: 'Все дни',
  column: 'Дни от дня 0',
  few: 'Выберите хотя бы два дела.',
  many: (most) =>
    `Рядом помещается не больше ${most} дел; показаны первые. Выберите другие ниже или сузьте список.`,
  unknown: (id) => `Дела «${id}» нет в списке; оно пропущено.`,
}
