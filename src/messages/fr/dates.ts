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
/** A season alone, with its article, and after "à" and "de". */
const SEASONS: Readonly<Record<string, readonly [bare: string, the: string, at: string, of: string]>> = {
  21: ['printemps', 'le printemps', 'au printemps', 'du printemps'],
  22: ['été', 'l’été', 'à l’été', 'de l’été'],
  23: ['automne', 'l’automne', 'à l’automne', 'de l’automne'],
  24: ['hiver', 'l’hiver', 'à l’hiver', 'de l’hiver'],
}

/** The preposition before a day, before a month or a year, and before a season with the form it needs, by role. */
const PREPOSITIONS: Readonly<
  Record<DateRole, readonly [day: string, month: string, season: readonly [string, 0 | 1 | 2 | 3]]>
> = {
  alone: ['', '', ['', 0]],
  between: ['le ', '', ['', 1]],
  before: ['le ', 'en ', ['', 2]],
  after: ['le ', 'en ', ['', 2]],
  about: ['le ', '', ['', 1]],
  from: ['du ', 'de ', ['', 3]],
  to: ['au ', 'à ', ['', 2]],
  until: ['jusqu’au ', 'jusqu’en ', ['jusqu’', 2]],
  since: ['depuis le ', 'depuis ', ['depuis ', 1]],
}

/** The preposition before a decade, by role. */
const DECADES: Readonly<Partial<Record<DateRole, string>>> = {
  between: 'les ',
  before: 'dans les ',
  after: 'dans les ',
  about: 'les ',
  from: 'des ',
  to: 'aux ',
  until: 'jusqu’aux ',
  since: 'depuis les ',
}

function nameSeason(code: string, role: DateRole): string {
  const [preposition, form] = PREPOSITIONS[role][2]
  return `${preposition}${SEASONS[code]?.[form] ?? ''}`
}

/** Elides "de" before a vowel: "d’avril", "d’août", "d’octobre". */
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
  season: (code, year, role) => `${nameSeason(code, role)} ${year}`,
  span: ({ first, last, unit }, role) =>
    `${unit === 'decade' ? `${DECADES[role] ?? ''}années ${first}` : `${first}–${last}`} (année non précisée)`,
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
    startOpen: 'sans début indiqué',
    startUnknown: 'début inconnu',
    endOpen: 'sans fin indiquée',
    endUnknown: 'fin inconnue',
  },
})
