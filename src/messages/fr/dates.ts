import { type DateRole, type DayParts, makeDateWords } from '../date-words.ts'

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const
const SEASONS: Readonly<Record<string, string>> = { 21: 'printemps', 22: 'été', 23: 'automne', 24: 'hiver' }

/** What stands before a day, a month or a year, and a season, by its role. */
const PREPOSITIONS: Readonly<Record<DateRole, readonly [day: string, month: string, season: string]>> = {
  alone: ['', '', ''],
  between: ['le ', '', 'le '],
  before: ['le ', 'en ', 'à la saison '],
  after: ['le ', 'en ', 'à la saison '],
  about: ['le ', '', 'la saison '],
  from: ['du ', 'de ', 'de la saison '],
  to: ['au ', 'à ', 'à la saison '],
  until: ['jusqu’au ', 'jusqu’en ', 'jusqu’à la saison '],
  since: ['depuis le ', 'depuis ', 'depuis la saison '],
}

/** "de" before a vowel: "d’avril", "d’août", "d’octobre". */
function elide(words: string): string {
  return words.replace(/^de (?=[aàâeéèêioôuy])/i, 'd’')
}

function nameDay({ day, month, year }: DayParts): string {
  const number = day === 1 ? '1er' : String(day)
  return [number, month === null ? null : MONTHS[month - 1], year].filter(Boolean).join(' ')
}

/** Dates in French: "12 juin 2013", "entre le 21 et le 25 juillet 2013". */
export const frDates = makeDateWords({
  day: (parts, role) => `${PREPOSITIONS[role][0]}${nameDay(parts)}`,
  month: (month, year, role) => elide(`${PREPOSITIONS[role][1]}${MONTHS[month - 1] ?? ''} ${year}`),
  year: (year, role) => `${PREPOSITIONS[role][1]}${year}`,
  season: (code, year, role) => `${PREPOSITIONS[role][2]}${SEASONS[code] ?? ''} ${year}`,
  span: ({ first, last, unit }) =>
    `${unit === 'decade' ? `années ${first}` : `${first}–${last}`} (année non précisée)`,
  beforeChrist: (year, iso) => `${year} av. J.-C. (année ISO ${iso})`,
  form: (text, what) => (what === 'day' ? `un jour de la forme ${text}` : `une année de la forme ${text}`),
  dayOfSomeMonth: (day, year) => `le ${day === 1 ? '1er' : day} d’un mois de ${year} (mois non précisé)`,
  monthNotStated: (year) => `${year} (mois non précisé)`,
  dayNotStated: (month) => `${month} (jour non précisé)`,
  about: (date) => `vers ${date}`,
  uncertain: (date) => `${date} (incertain)`,
  between: (from, to) => `entre ${from} et ${to}`,
  or: (first, last) => `${first} ou ${last}`,
  before: (date) => `au plus tard ${date}`,
  after: (date) => `au plus tôt ${date}`,
  interval: (from, to) => `${from} ${to}`,
  start: (date) => `début : ${date}`,
  end: (date) => `fin : ${date}`,
  ends: {
    startOpen: 'début ouvert',
    startUnknown: 'début inconnu',
    endOpen: 'fin ouverte',
    endUnknown: 'fin inconnue',
  },
})
