import { computeCalendarDay } from '../../domain/day.ts'
import type { enFigure } from '../en/figure.ts'
import { type Forms, makePlural } from '../plural.ts'
import { ruDates } from './dates.ts'

const plural = makePlural('ru')
const EVENTS: Forms = { one: 'событие', few: 'события', many: 'событий', other: 'события' }

/** Words of the timeline's figure and of its tables, in Russian. */
export const ruFigure: typeof enFigure = {
  heldIn: (countries) => `задержание: ${countries}`,
  notHeld: 'задержаний не зафиксировано',
  asOf: (day) => `на ${day}`,
  tick: (day, unit) => {
    const { year, month } = computeCalendarDay(day)
    if (unit === 'year') return String(year)
    const [date = '', name = ''] = ruDates.day(day).split(' ')
    return unit === 'month' ? `${String(month).padStart(2, '0')}.${year}` : `${date} ${name}`
  },
  summary: (events, cases, from, to) =>
    `${plural(events, EVENTS)}, ${plural(cases, { one: 'дело', few: 'дела', many: 'дел', other: 'дела' })}, с ${from} по ${to}.`,
  uncertain: (count) =>
    count === 0
      ? 'У каждого известен точный день.'
      : `Без точного дня: ${plural(count, EVENTS)}; каждое показано на всех днях, в которые оно могло произойти.`,
  longest: (name, days) =>
    `Самое долгое содержание под стражей, достоверное по записям: ${name}, не менее ${plural(days, { one: 'дня', other: 'дней' })}.`,
  keys: 'События ленты времени. Стрелки влево и вправо ведут по событиям дела в порядке времени, вверх и вниз — к другому делу, Enter открывает, Escape выходит. Плюс и минус меняют масштаб, Shift со стрелкой влево или вправо двигает отрезок.',
  zoomIn: 'Уже: вдвое меньше времени',
  zoomOut: 'Шире: вдвое больше времени',
  earlier: 'Раньше',
  later: 'Позже',
  roleName: 'лента времени',
  stop: ({ type, date, country, person, at, of }) =>
    [type, date, ...(country === null ? [] : [country]), person, `${at} из ${of}`].join(', '),
  untitled: (type: string, date: string) => `${type}, ${date}`,
  mark: (type, date, title) => `${type}, ${date}: ${title}`,
  several: (count, list) => `${plural(count, EVENTS)}: ${list}`,
  gathered: (count) => plural(count, EVENTS),
  possibly: 'возможно к этому дню',
  otherDate: (date) => `другой источник: ${date}`,
  tables: 'Таблицы событий и линий',
  events: 'События ленты времени',
  tracks: 'Линии во времени',
  column: {
    date: 'Дата',
    event: 'Событие',
    what: 'Что произошло',
    country: 'Страна',
    case: 'Дело',
    track: 'Линия',
    value: 'Значение',
    from: 'С',
    until: 'До',
  },
  ending: {
    changed: (date) => date,
    unknown: (date) => `${date}, дальше конец неизвестен`,
    'no-later-source': 'более поздних источников нет',
  },
  trackSentence: (track, value, since, changes) =>
    since === null
      ? `${track}: ${value.toLowerCase()}; записи этого не определяют.`
      : `${track}: ${value}, дата: ${since}${changes > 1 ? `; изменений до того: ${changes - 1}` : ''}.`,
  band: (track, value, from, until) => `${track}: ${value}, с: ${from}; до: ${until}`,
  bandLabel: {
    refugee: 'статус беженца',
    subsidiary: 'дополнительная защита',
    excluded: 'исключение',
    refused: 'отказ',
    revoked: 'отозвана',
    applied: 'ходатайство',
    'under-review': 'на рассмотрении',
  },
  legend: 'Условные знаки',
  legendOf: {
    detained: 'под стражей',
    conditional: 'освобождение с условиями',
    restricted: 'действуют ограничения',
    liberty: 'на свободе',
    protection: 'защита',
    pending: 'ходатайство о защите или его рассмотрение',
    excluded: 'отказ или исключение',
    within: 'какой-то день внутри',
    noLater: 'более поздних источников нет',
    unknown: 'неизвестно',
    other: 'дата другого источника',
  },
  kinds: {
    detention: 'задержание или ограничение',
    release: 'освобождение или возвращение',
    notice: 'уведомление или ордер',
    removal: 'решение об экстрадиции или выдворении',
    protection: 'защита',
    other: 'прочее',
  },
}
