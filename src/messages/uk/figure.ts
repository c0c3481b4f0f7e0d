import { computeCalendarDay } from '../../domain/day.ts'
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
  summary: (events, cases, first, last) =>
    `${plural(events, EVENTS)}, ${plural(cases, { one: 'справа', few: 'справи', many: 'справ', other: 'справи' })}; найраніша дата: ${first}; найпізніша: ${last}.`,
  uncertain: (count, open) =>
    count === 0
      ? 'День кожної події відомий.'
      : `Точний день невідомий: ${plural(count, EVENTS)}${open === 0 ? '' : `, з них з відкритою датою: ${open}`}.`,
  longest: (name, days) =>
    `Найдовше тримання під вартою, певне за записами: ${name}, щонайменше ${plural(days, { one: 'день', few: 'дні', many: 'днів', other: 'дня' })}.`,
  keys: 'Події стрічки часу. Стрілки вліво і вправо ведуть подіями справи в порядку часу, вгору і вниз — до іншої справи, Enter відкриває, Escape виходить. Плюс і мінус змінюють масштаб, Shift зі стрілкою вліво або вправо рухає відрізок.',
  zoomIn: 'Вужче: удвічі менше часу',
  zoomOut: 'Ширше: удвічі більше часу',
  earlier: 'Раніше',
  later: 'Пізніше',
  roleName: 'стрічка часу',
  stop: ({ type, date, country, person, at, of }) =>
    [type, date, ...(country === null ? [] : [country]), person, `${at} з ${of}`].join(', '),
  untitled: (type: string, date: string) => `${type}, ${date}`,
  mark: (type, date, title) => `${type}, ${date}: ${title}`,
  several: (count, list) => `${plural(count, EVENTS)}: ${list}`,
  gathered: (count) => plural(count, EVENTS),
  possibly: 'можливо до цього дня',
  otherDate: (date) => `інше джерело: ${date}`,
  noticeLife: (parts) =>
    `${parts.type}, ${parts.from === null ? 'дату не вказано' : `початок: ${parts.from}`}; ${parts.ended}`,
  noEnd: 'відомостей про закінчення немає',
  noticeEnd: (status, date) => `${status}, ${date}`,
  undated: (count) => `подій без дати: ${count}`,
  question: 'Широка смуга показує',
  questions: {
    case: 'статус справи про видачу чи видворення',
    custody: 'тримання під вартою',
    protection: 'захист',
  },
  contextLane: 'Події того часу',
  noticesTable: 'Повідомлення в часі',
  noDate: 'без дати',
  windowFrom: 'Вікно: початок',
  windowTo: 'Вікно: кінець',
  overview: 'Огляд: вікно в усьому охопленому часі',
  trackLanes: { notices: 'Повідомлення', other: 'Інші події' },
  bars: 'Стовпці гістограми. Стрілки ведуть уздовж, Enter робить стовпець вікном.',
  bin: (name, possibly, certainly) =>
    `${name}: можливо ${formatCount(possibly, 'uk')}, напевно ${formatCount(certainly, 'uk')}`,
  binName: (from, unit) => {
    const { year, month } = computeCalendarDay(from)
    if (unit === 'year') return String(year)
    return unit === 'quarter' ? `${year}, квартал ${Math.ceil(month / 3)}` : ukFigure.tick(from, 'month')
  },
  emptyWindow: 'У цьому вікні немає жодної події.',
  histogram: (parts) =>
    `Справ: ${formatCount(parts.cases, 'uk')}, забагато для окремих рядків; стовпці рахують справи з подією в кожному відтинку часу, за їхнім статусом на показаний день. Найбільше: ${parts.most}, можливо ${formatCount(parts.possibly, 'uk')}, напевно ${formatCount(parts.certainly, 'uk')}.`,
  takeAway: {
    label: 'Зображення',
    embed: 'Скопіювати SVG для вставлення',
    copied: 'Зображення скопійовано як SVG.',
    failed: (reason) => `Зображення не вдалося зробити: ${reason} Спробуйте інший вигляд.`,
  },
  tables: 'Таблиці подій і ліній',
  events: 'Події стрічки часу',
  tracks: 'Лінії в часі',
  column: {
    possibly: 'Можливо',
    certainly: 'Напевно',
    notice: 'Повідомлення',
    date: 'Дата',
    event: 'Подія',
    what: 'Що сталося',
    country: 'Країна',
    case: 'Справа',
    track: 'Лінія',
    value: 'Значення',
    from: 'Від',
    until: 'До',
  },
  ending: {
    changed: (date) => date,
    unknown: (date) => `${date}, далі кінець невідомий`,
    'no-later-source': 'пізніших джерел немає',
  },
  possibleValue: (value) => `${value} (можливо)`,
  noDayCertain: 'жодного дня',
  certainDays: (from, to) => `з ${from} по ${to}`,
  andCertain: (line, days) => `${line}; напевно: ${days}`,
  trackSentence: (track, value, since, changes) =>
    since === null
      ? `${track}: ${value.toLowerCase()}; записи цього не визначають.`
      : `${track}: ${value}, дата: ${since}${changes > 1 ? `; змін до того: ${changes - 1}` : ''}.`,
  band: (track, value, from, until) => `${track}: ${value}, від: ${from}; до: ${until}`,
  legend: 'Умовні знаки',
  legendOf: {
    groups: {
      sought: 'розшукується',
      detained: 'затримано',
      extradition: 'видачу запитано або визнано допустимою',
      removal: 'призначено передачу або видворення',
      removed: 'видворено',
      halted: 'відмова, зупинення, повернення або процедури немає',
      protected: 'під захистом',
    },
    open: 'відкритий кінець',
    doubt: 'приблизно, під питанням',
    noticeLife: 'повідомлення: початок, видалення або зупинення',
    detained: 'під вартою',
    conditional: 'звільнення з умовами',
    restricted: 'діють обмеження',
    liberty: 'на волі',
    protection: 'захист',
    pending: 'клопотання про захист або його розгляд',
    excluded: 'відмова або виключення',
    within: 'якийсь день усередині',
    noLater: 'пізніших джерел немає',
    unknown: 'невідомо',
    other: 'дата іншого джерела',
  },
  kinds: {
    detention: 'затримання або обмеження',
    release: 'звільнення або повернення',
    notice: 'сповіщення або ордер',
    removal: 'рішення про екстрадицію або видворення',
    protection: 'захист',
    other: 'інше',
  },
}
