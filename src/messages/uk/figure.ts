import { computeCalendarDay } from '../../domain/dates/day.ts'
import { formatCount } from '../count.ts'
import type { enFigure } from '../en/figure.ts'
import { type Forms, makePlural } from '../plural.ts'
import { ukDates } from './dates.ts'

const plural = makePlural('uk')
const EVENTS: Forms = { one: 'подія', few: 'події', many: 'подій', other: 'події' }

/** Words of the timeline's figure and of its tables, in Ukrainian. */
export const ukFigure: typeof enFigure = {
  heldIn: (countries) => `затримання: ${countries}`,
  notHeld: 'затримань не зафіксовано',
  asOf: (day) => `на ${day}`,
  tick: (day, unit) => {
    const { year, month } = computeCalendarDay(day)
    if (unit === 'year') return String(year)
    const [date = '', name = ''] = ukDates.day(day).split(' ')
    return unit === 'month' ? `${String(month).padStart(2, '0')}.${year}` : `${date} ${name}`
  },
  summary: (events, cases, first, last, more) =>
    `${plural(events, EVENTS)}, ${plural(cases, { one: 'справа', few: 'справи', many: 'справ', other: 'справи' })}${more === null ? '' : `, ${more}`}; найраніша дата: ${first}; найпізніша: ${last}.`,
  /** Events that are drawn, and not counted as having happened. */
  possibleMore: (count) => `можливо, ще ${plural(count, EVENTS)} до цього дня`,
  uncertain: (count, open) =>
    count === 0
      ? 'День кожної події відомий.'
      : `Точний день невідомий: ${plural(count, EVENTS)}${open === 0 ? '' : `, з них з відкритою датою: ${open}`}.`,
  longest: (name, days) =>
    `Найдовше тримання під вартою, встановлене за записами: ${name}, щонайменше ${plural(days, { one: 'день', few: 'дні', many: 'днів', other: 'дня' })}.`,
  stop: ({ type, date, country, person, at, of }) =>
    [type, date, ...(country === null ? [] : [country]), person, `${at} з ${of}`].join(', '),
  untitled: (type: string, date: string) => `${type}, ${date}`,
  mark: (type, date, title) => `${type}, ${date}: ${title}`,
  possibly: 'могло статися до цього дня',
  datesDiffer: (dates) => `джерела розходяться щодо дати: ${dates}`,
  noticeLife: (parts) =>
    `${parts.type}, ${parts.from === null ? 'дату не вказано' : `початок: ${parts.from}`}; ${parts.ended}`,
  noEnd: 'відомостей про закінчення немає',
  noticeEnd: (status, date) => `${status}, ${date}`,
  undated: (count) => `подій без дати: ${count}`,
  contextLane: 'Контекст',
  noticesTable: 'Сповіщення в часі',
  trackLanes: { notices: 'Сповіщення', other: 'Інші події' },
  bin: (name, possibly, certainly) =>
    `${name}: можливо ${formatCount(possibly, 'uk')}, достеменно ${formatCount(certainly, 'uk')}`,
  binName: (from, unit) => {
    const { year, month } = computeCalendarDay(from)
    if (unit === 'year') return String(year)
    return unit === 'quarter' ? `${year}, квартал ${Math.ceil(month / 3)}` : ukFigure.tick(from, 'month')
  },
  takeAway: {
    label: 'Зображення',
    embed: 'Скопіювати SVG для вставлення',
    copied: 'Зображення скопійовано як SVG.',
    failed: (reason) => `Зображення не вдалося створити: ${reason} Спробуйте інший формат.`,
  },
  asTables: 'Події таблицею',
  tables: 'Таблиці подій і статусів',
  events: 'Події стрічки часу',
  tracks: 'Статус, тримання під вартою і захист у часі',
  column: {
    certainly: 'Достеменно',
    notice: 'Сповіщення',
    date: 'Дата',
    event: 'Подія',
    what: 'Що сталося',
    country: 'Країна',
    case: 'Справа',
    track: 'Показник',
    value: 'Значення',
    from: 'Початок',
    until: 'Кінець',
  },
  ending: {
    changed: (date) => date,
    unknown: (date) => `${date}; далі невідомо`,
    'no-later-source': 'пізніших записів немає',
  },
  possibleValue: (value) => `${value} (можливо)`,
  noDayCertain: 'жодного дня',
  certainDays: (from, to) => `з ${from} по ${to}`,
  andCertain: (line, days) => `${line}; достеменно: ${days}`,
  trackSentence: (track, value, since, changes) =>
    since === null
      ? `${track}: ${value.toLowerCase()}; записів немає.`
      : `${track}: ${value}, дата: ${since}${changes > 1 ? `; змін до того: ${changes - 1}` : ''}.`,
  band: (track, value, from, until) => `${track}: ${value}. Початок: ${from}; кінець: ${until}`,
  lane: {
    track: { case: 'статус', custody: 'варта', protection: 'захист' },
    choice: 'Смуга:',
    custody: { 'conditional-release': 'З умовами', restricted: 'Обмеження' },
    length: (years, months) =>
      [...(years > 0 ? [`${years} р.`] : []), ...(months > 0 ? [`${months} міс.`] : [])].join(' '),
    days: (count) => `${count} дн.`,
    atLeast: (length) => `≥ ${length}`,
    noLater: (value) => `${value}; пізніше даних немає`,
    notices: (count) => `сповіщень: ${count}`,
    after: 'після показаного дня',
    events: (count, vague) =>
      count === 0 ? 'Подій немає.' : `Подій: ${count}${vague === 0 ? '' : `, без точного дня: ${vague}`}.`,
    span: (value, from, until) =>
      `${value} (початок: ${from}; ${until === null ? 'пізніших записів немає' : `кінець: ${until}`})`,
    vagueSpan: (value, from, until) =>
      `${value} (початок: ${from}; ${until === null ? 'пізніших записів немає' : `кінець: ${until}`})`,
  },
  key: {
    doubt: 'Неясне',
    events: 'Події',
    notice: 'Сповіщення',
    restricted: 'обмеження',
    pending: 'заява, розгляд',
    noLater: 'пізніше даних немає',
    event: 'подія: того дня, у ці дні',
    other: 'дата з іншого джерела',
    pale: 'штрих: без точного дня',
    life: 'відоме, до видалення',
    oneSide: 'слова однієї сторони',
    kinds: {
      detention: 'затримання, обмеження',
      release: 'звільнення, повернення',
      notice: 'сповіщення, ордер',
      removal: 'екстрадиція, вислання',
      protection: 'захист',
    },
    statuses: {
      sought: 'обвинувачення, ордер',
      detained: 'під вартою',
      extradition: 'екстрадиція',
      removal: 'рішення про вислання',
      removed: 'видача, вислання',
      halted: 'зупинено або не ведеться',
      protected: 'під захистом',
    },
  },
  legend: 'Умовні знаки',
  legendOf: {
    open: 'межу не вказано',
    detained: 'під вартою',
    conditional: 'звільнення з умовами',
    liberty: 'на волі',
    protection: 'захист',
    excluded: 'відмова або виключення',
    within: 'точний день невідомий',
    unknown: 'невідомо',
  },
}
