import type { enCompare } from '../en/compare.ts'
import { makePlural } from '../plural.ts'

const plural = makePlural('ru')

/** Words of the comparison of cases, in Russian. */
export const ruCompare: typeof enCompare = {
  title: 'Сравнение дел',
  lead: 'Дела совмещены так, что событие одного типа — день 0 каждого из них.',
  at: 'День 0 — первое событие типа',
  choose: 'Дела',
  zero: (event) => `день 0: ${event}`,
  tick: (day) => (day === 0 ? '0' : day > 0 ? `+${day}` : `−${-day}`),
  zeroOn: (date) => `день 0: ${date}`,
  doubtful: (days) => `${days} (не точно)`,
  days: (from, to) => {
    const one = (day: number) => `день ${day === 0 ? '0' : day > 0 ? `+${day}` : `−${-day}`}`
    if (from === null && to === null) return 'без даты'
    if (from === null) return `не позднее: ${one(to ?? 0)}`
    if (to === null) return `не ранее: ${one(from)}`
    return from === to ? one(from) : `${one(from)} – ${one(to)}`
  },
  summary: (cases, event) =>
    `Дел: ${cases}; дни отсчитываются от первого записанного события «${event}». Если его день точно не известен, дни даны промежутком.`,
  without: (event, names) => `Событие «${event}» не записано: ${names}.`,
  none: (event) => `Ни в одном из этих дел на этот день не записано событие «${event}».`,
  column: 'Дни от дня 0',
  few: 'Выберите хотя бы два дела.',
  many: (most) =>
    `Сравнить можно до ${plural(most, { one: 'дела', other: 'дел' })}; показаны первые ${most}. Выберите другие ниже или сузьте список.`,
  unknown: (id) => `Дела «${id}» нет в списке; оно не учтено.`,
  unlisted: (id) =>
    `Дела «${id}» нет в списке на этот день и с этими фильтрами, поэтому оно не сравнивается.`,
}
