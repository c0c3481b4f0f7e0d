import { type DateRole, makeDateWords } from '../date-words.ts'

type Case = 'nominative' | 'genitive' | 'instrumental'

/** Months and seasons in the cases that dates need. */
const MONTHS = [
  ['січень', 'січня', 'січнем'],
  ['лютий', 'лютого', 'лютим'],
  ['березень', 'березня', 'березнем'],
  ['квітень', 'квітня', 'квітнем'],
  ['травень', 'травня', 'травнем'],
  ['червень', 'червня', 'червнем'],
  ['липень', 'липня', 'липнем'],
  ['серпень', 'серпня', 'серпнем'],
  ['вересень', 'вересня', 'вереснем'],
  ['жовтень', 'жовтня', 'жовтнем'],
  ['листопад', 'листопада', 'листопадом'],
  ['грудень', 'грудня', 'груднем'],
] as const
const SEASONS: Readonly<Record<string, readonly [string, string, string, string]>> = {
  21: ['весна', 'весни', 'весною', 'весну'],
  22: ['літо', 'літа', 'літом', 'літо'],
  23: ['осінь', 'осені', 'осінню', 'осінь'],
  24: ['зима', 'зими', 'зимою', 'зиму'],
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
  from: 'з ',
  to: 'по ',
  until: 'по ',
  since: 'з ',
}

/** "по" ("up to and including") takes the accusative. */
const isAccusative = (role: DateRole) => role === 'to' || role === 'until'

const put = (role: DateRole, words: string) => `${PREPOSITIONS[role] ?? ''}${words}`

/** Dates in Ukrainian: "12 червня 2013", "між 21 і 25 липня 2013". */
export const ukDates = makeDateWords({
  day: ({ day, month, year }, role) =>
    put(role, [String(day), month === null ? null : MONTHS[month - 1]?.[1], year].filter(Boolean).join(' ')),
  month: (month, year, role) => put(role, `${MONTHS[month - 1]?.[COLUMN[CASES[role]]] ?? ''} ${year}`),
  year: (year, role) => put(role, year),
  season: (code, year, role) =>
    put(role, `${SEASONS[code]?.[isAccusative(role) ? ACCUSATIVE : COLUMN[CASES[role]]] ?? ''} ${year}`),
  span: ({ first, last, unit }, role) => {
    const stem = first.endsWith('000') ? 'н' : 'т'
    const words = {
      nominative: `${stem}і роки`,
      genitive: 'х років',
      instrumental: 'ми роками',
    }
    return unit === 'decade'
      ? `${first}-${words[CASES[role]]} (рік не вказано)`
      : `${first}–${last} (рік не вказано)`
  },
  beforeChrist: (year, iso) => `${year} до н. е. (рік ISO ${iso})`,
  form: (text, what) => (what === 'day' ? `день виду ${text}` : `рік виду ${text}`),
  dayOfSomeMonth: (day, year) => `${day} число, ${year} (місяць не вказано)`,
  monthNotStated: (year) => `${year} (місяць не вказано)`,
  dayNotStated: (month) => `${month} (день не вказано)`,
  about: (date) => `близько ${date}`,
  uncertain: (date) => `${date} (під питанням)`,
  between: (from, to) => `між ${from} і ${to}`,
  or: (first, last) => `${first} або ${last}`,
  before: (date) => `не пізніше ${date}`,
  after: (date) => `не раніше ${date}`,
  interval: (from, to) => `${from} ${to}`,
  start: (date) => `початок: ${date}`,
  end: (date) => `кінець: ${date}`,
  ends: {
    startOpen: 'початок відкритий',
    startUnknown: 'початок невідомий',
    endOpen: 'кінець відкритий',
    endUnknown: 'кінець невідомий',
  },
})
