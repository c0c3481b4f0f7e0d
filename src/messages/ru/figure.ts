import { computeCalendarDay } from '../../domain/day.ts'
import { formatCount } from '../count.ts'
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
  summary: (events, cases, first, last) =>
    `${plural(events, EVENTS)}, ${plural(cases, { one: 'дело', few: 'дела', many: 'дел', other: 'дела' })}; самая ранняя дата: ${first}; самая поздняя: ${last}.`,
  uncertain: (count, open) =>
    count === 0
      ? 'День каждого события известен.'
      : `Точный день неизвестен: ${plural(count, EVENTS)}${open === 0 ? '' : `, из них с открытой датой: ${open}`}.`,
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
  noticeLife: (parts) =>
    `${parts.type}, ${parts.from === null ? 'дата не указана' : `начало: ${parts.from}`}; ${parts.ended}`,
  noEnd: 'сведений об окончании нет',
  noticeEnd: (status, date) => `${status}, ${date}`,
  undated: (count) => `событий без даты: ${count}`,
  question: 'Широкая полоса показывает',
  questions: {
    case: 'статус дела о выдаче или высылке',
    custody: 'содержание под стражей',
    protection: 'защиту',
  },
  contextLane: 'События того времени',
  noticesTable: 'Уведомления во времени',
  noDate: 'без даты',
  windowFrom: 'Окно: начало',
  windowTo: 'Окно: конец',
  overview: 'Обзор: окно во всём охваченном времени',
  trackLanes: { notices: 'Уведомления', other: 'Другие события' },
  bars: 'Столбцы гистограммы. Стрелки ведут вдоль, Enter делает столбец окном.',
  bin: (name, possibly, certainly) =>
    `${name}: возможно ${formatCount(possibly, 'ru')}, точно ${formatCount(certainly, 'ru')}`,
  binName: (from, unit) => {
    const { year, month } = computeCalendarDay(from)
    if (unit === 'year') return String(year)
    return unit === 'quarter' ? `${year}, квартал ${Math.ceil(month / 3)}` : ruFigure.tick(from, 'month')
  },
  emptyWindow: 'В этом окне нет ни одного события.',
  histogram: (parts) =>
    `Дел: ${formatCount(parts.cases, 'ru')}, слишком много для отдельных строк; столбцы считают дела с событием в каждом отрезке времени, по их статусу на показанный день. Больше всего: ${parts.most}, возможно ${formatCount(parts.possibly, 'ru')}, точно ${formatCount(parts.certainly, 'ru')}.`,
  takeAway: {
    label: 'Картинка',
    embed: 'Скопировать SVG для вставки',
    copied: 'Картинка скопирована как SVG.',
    failed: (reason) => `Картинку не удалось сделать: ${reason} Попробуйте другой вид.`,
  },
  tables: 'Таблицы событий и линий',
  events: 'События ленты времени',
  tracks: 'Линии во времени',
  column: {
    possibly: 'Возможно',
    certainly: 'Точно',
    notice: 'Уведомление',
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
  possibleValue: (value) => `${value} (возможно)`,
  noDayCertain: 'ни в один день',
  certainDays: (from, to) => `с ${from} по ${to}`,
  andCertain: (line, days) => `${line}; достоверно: ${days}`,
  trackSentence: (track, value, since, changes) =>
    since === null
      ? `${track}: ${value.toLowerCase()}; записи этого не определяют.`
      : `${track}: ${value}, дата: ${since}${changes > 1 ? `; изменений до того: ${changes - 1}` : ''}.`,
  band: (track, value, from, until) => `${track}: ${value}, с: ${from}; до: ${until}`,
  legend: 'Условные знаки',
  legendOf: {
    groups: {
      sought: 'разыскивается',
      detained: 'задержан(а)',
      extradition: 'выдача запрошена или признана допустимой',
      removal: 'предписана передача или высылка',
      removed: 'выслан(а)',
      halted: 'отказ, приостановка, возвращение или процедуры нет',
      protected: 'под защитой',
    },
    open: 'открытый конец',
    doubt: 'приблизительно, под вопросом',
    noticeLife: 'уведомление: начало, удаление или приостановка',
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
