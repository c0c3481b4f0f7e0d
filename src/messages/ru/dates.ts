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
const SEASONS: Readonly<Record<string, readonly [string, string, string, string]>> = {
  21: ['весна', 'весны', 'весной', 'весну'],
  22: ['лето', 'лета', 'летом', 'лето'],
  23: ['осень', 'осени', 'осенью', 'осень'],
  24: ['зима', 'зимы', 'зимой', 'зиму'],
}
const COLUMN = { nominative: 0, genitive: 1, instrumental: 2 } as const satisfies Readonly<
  Record<Case, number>
>
/** The accusative of a season; months have the nominative there. */
const ACCUSATIVE = 3

const CASES: Readonly<Record<DateRole, Case>> = {
  alone: 'nominative',
  between: 'instrumental',
  before: 'genitive',
  after: 'genitive',
  about: 'genitive',
  from: 'genitive',
  to: 'nominative',
  until: 'nominative',
  since: 'genitive',
}

/** The preposition before a date at an end of an interval. */
const PREPOSITIONS: Readonly<Partial<Record<DateRole, string>>> = {
  from: 'с ',
  to: 'по ',
  until: 'по ',
  since: 'с ',
}

/** "по" ("up to and including") takes the accusative. */
const isAccusative = (role: DateRole) => role === 'to' || role === 'until'

const put = (role: DateRole, words: string) => `${PREPOSITIONS[role] ?? ''}${words}`

/** Dates in Russian: "12 июня 2013", "между 21 и 25 июля 2013". */
export const ruDates = makeDateWords({
  day: ({ day, month, year }, role) =>
    put(role, [String(day), month === null ? null : MONTHS[month - 1]?.[1], year].filter(Boolean).join(' ')),
  month: (month, year, role) => put(role, `${MONTHS[month - 1]?.[COLUMN[CASES[role]]] ?? ''} ${year}`),
  year: (year, role) => put(role, year),
  season: (code, year, role) =>
    put(role, `${SEASONS[code]?.[isAccusative(role) ? ACCUSATIVE : COLUMN[CASES[role]]] ?? ''} ${year}`),
  span: ({ first, last, unit }, role) =>
    unit === 'decade'
      ? `${first}-${{ nominative: 'е годы', genitive: 'х годов', instrumental: 'ми годами' }[CASES[role]]} (год не указан)`
      : `${first}–${last} (год не указан)`,
  beforeChrist: (year, iso) => `${year} до н. э. (год ISO ${iso})`,
  form: (text, what) => (what === 'day' ? `день вида ${text}` : `год вида ${text}`),
  dayOfSomeMonth: (day, year) => `${day} число, ${year} (месяц не указан)`,
  monthNotStated: (year) => `${year} (месяц не указан)`,
  dayNotStated: (month) => `${month} (день не указан)`,
  about: (date) => `около ${date}`,
  uncertain: (date) => `${date} (под вопросом)`,
  between: (from, to) => `между ${from} и ${to}`,
  or: (first, last) => `${first} или ${last}`,
  before: (date) => `не позднее ${date}`,
  after: (date) => `не ранее ${date}`,
  interval: (from, to) => `${from} ${to}`,
  start: (date) => `начало: ${date}`,
  end: (date) => `конец: ${date}`,
  ends: {
    startOpen: 'начало открыто',
    startUnknown: 'начало неизвестно',
    endOpen: 'конец открыт',
    endUnknown: 'конец неизвестен',
  },
})
