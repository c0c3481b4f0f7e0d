import { computeCalendarDay } from '../../domain/dates/day.ts'
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
  summary: (events, cases, first, last, more) =>
    `${plural(events, EVENTS)}, ${plural(cases, { one: 'дело', few: 'дела', many: 'дел', other: 'дела' })}${more === null ? '' : `, ${more}`}; самая ранняя дата: ${first}; самая поздняя: ${last}.`,
  /** Events that are drawn, and not counted as having happened. */
  possibleMore: (count) => `возможно, ещё ${plural(count, EVENTS)} к этому дню`,
  uncertain: (count, open) =>
    count === 0
      ? 'День каждого события известен.'
      : `Точный день неизвестен: ${plural(count, EVENTS)}${open === 0 ? '' : `, из них с открытой датой: ${open}`}.`,
  longest: (name, days) =>
    `Самое долгое содержание под стражей, установленное по записям: ${name}, не менее ${plural(days, { one: 'дня', other: 'дней' })}.`,
  stop: ({ type, date, country, person, at, of }) =>
    [type, date, ...(country === null ? [] : [country]), person, `${at} из ${of}`].join(', '),
  untitled: (type: string, date: string) => `${type}, ${date}`,
  mark: (type, date, title) => `${type}, ${date}: ${title}`,
  possibly: 'могло произойти к этому дню',
  datesDiffer: (dates) => `источники расходятся в дате: ${dates}`,
  noticeLife: (parts) =>
    `${parts.type}, ${parts.from === null ? 'дата не указана' : `начало: ${parts.from}`}; ${parts.ended}`,
  noEnd: 'сведений об окончании нет',
  noticeEnd: (status, date) => `${status}, ${date}`,
  undated: (count) => `событий без даты: ${count}`,
  contextLane: 'Контекст',
  noticesTable: 'Уведомления во времени',
  trackLanes: { notices: 'Уведомления', other: 'Другие события' },
  bin: (name, possibly, certainly) =>
    `${name}: возможно ${formatCount(possibly, 'ru')}, достоверно ${formatCount(certainly, 'ru')}`,
  binName: (from, unit) => {
    const { year, month } = computeCalendarDay(from)
    if (unit === 'year') return String(year)
    return unit === 'quarter' ? `${year}, квартал ${Math.ceil(month / 3)}` : ruFigure.tick(from, 'month')
  },
  takeAway: {
    label: 'Изображение',
    embed: 'Скопировать SVG для вставки',
    copied: 'Изображение скопировано как SVG.',
    failed: (reason) => `Изображение не удалось создать: ${reason} Попробуйте другой формат.`,
  },
  asTables: 'События таблицей',
  tables: 'Таблицы событий и статусов',
  events: 'События ленты времени',
  tracks: 'Статус, содержание под стражей и защита во времени',
  column: {
    certainly: 'Достоверно',
    notice: 'Уведомление',
    date: 'Дата',
    event: 'Событие',
    what: 'Что произошло',
    country: 'Страна',
    case: 'Дело',
    track: 'Показатель',
    value: 'Значение',
    from: 'Начало',
    until: 'Конец',
  },
  ending: {
    changed: (date) => date,
    unknown: (date) => `${date}; дальше неизвестно`,
    'no-later-source': 'более поздних записей нет',
  },
  possibleValue: (value) => `${value} (возможно)`,
  noDayCertain: 'ни в один день',
  certainDays: (from, to) => `с ${from} по ${to}`,
  andCertain: (line, days) => `${line}; достоверно: ${days}`,
  trackSentence: (track, value, since, changes) =>
    since === null
      ? `${track}: ${value.toLowerCase()}; записей нет.`
      : `${track}: ${value}, дата: ${since}${changes > 1 ? `; изменений до того: ${changes - 1}` : ''}.`,
  band: (track, value, from, until) => `${track}: ${value}. Начало: ${from}; конец: ${until}`,
  lane: {
    track: { case: 'статус', custody: 'стража', protection: 'защита' },
    choice: 'Полоса:',
    custody: { 'conditional-release': 'С условиями', restricted: 'Ограничения' },
    length: (years, months) =>
      [
        ...(years > 0
          ? [
              `${years} ${years % 10 > 0 && years % 10 < 5 && ![11, 12, 13, 14].includes(years % 100) ? 'г.' : 'л.'}`,
            ]
          : []),
        ...(months > 0 ? [`${months} мес.`] : []),
      ].join(' '),
    days: (count) => `${count} дн.`,
    atLeast: (length) => `≥ ${length}`,
    noLater: (value) => `${value}; позже данных нет`,
    notices: (count) => `уведомлений: ${count}`,
    after: 'после показанного дня',
    events: (count, vague) =>
      count === 0 ? 'Событий нет.' : `Событий: ${count}${vague === 0 ? '' : `, без точного дня: ${vague}`}.`,
    span: (value, from, until) =>
      `${value} (начало: ${from}; ${until === null ? 'более поздних записей нет' : `конец: ${until}`})`,
    vagueSpan: (value, from, until) =>
      `${value} (начало: ${from}; ${until === null ? 'более поздних записей нет' : `конец: ${until}`})`,
  },
  key: {
    doubt: 'Неясное',
    events: 'События',
    notice: 'Уведомление',
    restricted: 'ограничения',
    pending: 'запрошена, рассматривается',
    noLater: 'позже данных нет',
    event: 'событие: в этот день, в эти дни',
    other: 'дата из другого источника',
    pale: 'штрих: без точного дня',
    life: 'известно, до удаления',
    oneSide: 'слова одной стороны',
    kinds: {
      detention: 'задержание, ограничение',
      release: 'освобождение, возвращение',
      notice: 'уведомление, ордер',
      removal: 'экстрадиция, высылка',
      protection: 'защита',
    },
    statuses: {
      sought: 'обвинение, ордер',
      detained: 'под стражей',
      extradition: 'экстрадиция',
      removal: 'решение о высылке',
      removed: 'выдача, высылка',
      halted: 'остановлено или не ведётся',
      protected: 'под защитой',
    },
  },
  legend: 'Условные знаки',
  legendOf: {
    open: 'граница не указана',
    detained: 'под стражей',
    conditional: 'освобождение с условиями',
    liberty: 'на свободе',
    protection: 'защита',
    excluded: 'отказ или исключение',
    within: 'точный день неизвестен',
    unknown: 'неизвестно',
  },
}
