import { type DateRole, makeDateWords } from '../date-words.ts'

type Case = 'nominative' | 'genitive' | 'instrumental'

/** Months and seasons in the cases that dates need. */
const MONTHS = [
  ['январь', 'января', 'январём'],
  ['февраль', 'февраля', 'февралём'],
  ['март', 'марта', 'мартом'],
  ['апрель', 'апреля', 'апрелем'],
  ['май', 'мая', 'маем'],
  ['июнь', 'июня', 'июнем'],
  ['июль', 'июля', 'июлем'],
  ['август', 'августа', 'августом'],
  ['сентябрь', 'сентября', 'сентябрём'],
  ['октябрь', 'октября', 'октябрём'],
  ['ноябрь', 'ноября', 'ноябрём'],
  ['декабрь', 'декабря', 'декабрём'],
] as const
const SEASONS: Readonly<Record<string, readonly [string, string, string]>> = {
  21: ['весна', 'весны', 'весной'],
  22: ['лето', 'лета', 'летом'],
  23: ['осень', 'осени', 'осенью'],
  24: ['зима', 'зимы', 'зимой'],
}
const COLUMN: Readonly<Record<Case, 0 | 1 | 2>> = { nominative: 0, genitive: 1, instrumental: 2 }

const CASES: Readonly<Record<DateRole, Case>> = {
  alone: 'nominative',
  between: 'instrumental',
  before: 'genitive',
  after: 'genitive',
  about: 'genitive',
  from: 'genitive',
  to: 'nominative',
  until: 'genitive',
  since: 'genitive',
}

/** What stands before a date that is the end of an interval. */
const PREPOSITIONS: Readonly<Partial<Record<DateRole, string>>> = {
  from: 'с ',
  to: 'по ',
  until: 'до ',
  since: 'с ',
}

const put = (role: DateRole, words: string) => `${PREPOSITIONS[role] ?? ''}${words}`

/** Dates in Russian: "12 июня 2013", "между 21 и 25 июля 2013". */
export const ruDates = makeDateWords({
  day: ({ day, month, year }, role) =>
    put(role, [String(day), month === null ? null : MONTHS[month - 1]?.[1], year].filter(Boolean).join(' ')),
  month: (month, year, role) => put(role, `${MONTHS[month - 1]?.[COLUMN[CASES[role]]] ?? ''} ${year}`),
  year: (year, role) => put(role, year),
  season: (code, year, role) => put(role, `${SEASONS[code]?.[COLUMN[CASES[role]]] ?? ''} ${year}`),
  span: (first, unit) =>
    unit === 'decade' ? `${first}-е годы (год не указан)` : `${first}-е годы (год столетия не указан)`,
  beforeChrist: (year, iso) => `${year} до н. э. (год ISO ${iso})`,
  form: (text, what) => (what === 'day' ? `день вида ${text}` : `год вида ${text}`),
  dayOfSomeMonth: (day, year) => `${day}-е число месяца ${year} (месяц не указан)`,
  monthNotStated: (year) => `${year} (месяц не указан)`,
  dayNotStated: (month) => `${month} (день не указан)`,
  about: (date) => `около ${date}`,
  uncertain: (date) => `${date} (под вопросом)`,
  between: (from, to) => `между ${from} и ${to}`,
  or: (first, last) => `${first} или ${last}`,
  before: (date) => `не позднее ${date}`,
  after: (date) => `не ранее ${date}`,
  interval: (from, to) => `${from} ${to}`,
  ends: {
    startOpen: 'начало открыто',
    startUnknown: 'начало неизвестно',
    endOpen: 'конец открыт',
    endUnknown: 'конец неизвестен',
  },
})
