import { computeCalendarDay } from '../../domain/dates/day.ts'
import { formatCount } from '../count.ts'
import type { enFigure } from '../en/figure.ts'
import { type Forms, makePlural } from '../plural.ts'
import { frDates } from './dates.ts'
import { saySince } from './since.ts'

const plural = makePlural('fr')
const EVENTS: Forms = { one: 'événement', other: 'événements' }

/** Words of the timeline's figure and of its tables, in French. */
export const frFigure: typeof enFigure = {
  heldIn: (countries) => `arrestation : ${countries}`,
  notHeld: 'aucune arrestation connue',
  asOf: (day) => `au ${day}`,
  tick: (day, unit) => {
    const { year, month } = computeCalendarDay(day)
    if (unit === 'year') return String(year)
    const [date = '', name = ''] = frDates.day(day).split(' ')
    return unit === 'month' ? `${String(month).padStart(2, '0')}/${year}` : `${date} ${name}`
  },
  summary: (events, cases, first, last, more) =>
    `${plural(events, EVENTS)} dans ${plural(cases, { one: 'affaire', other: 'affaires' })}${more === null ? '' : `, ${more}`} ; première date : ${first} ; dernière date : ${last}.`,
  /** Events that are drawn, and not counted as having happened. */
  possibleMore: (count) => `peut-être ${plural(count, EVENTS)} de plus à cette date`,
  uncertain: (count, open) =>
    count === 0
      ? 'Le jour de chacun est connu.'
      : `Jour exact inconnu pour ${plural(count, EVENTS)}${open === 0 ? '' : `, dont à date ouverte : ${open}`}.`,
  longest: (name, days) =>
    `La plus longue détention établie par les données : ${name}, au moins ${plural(days, { one: 'jour', other: 'jours' })}.`,
  stop: ({ type, date, country, person, at, of }) =>
    [type, date, ...(country === null ? [] : [country]), person, `${at} sur ${of}`].join(', '),
  untitled: (type: string, date: string) => `${type}, ${date}`,
  mark: (type, date, title) => `${type}, ${date} : ${title}`,
  possibly: 'peut-être survenu à cette date',
  datesDiffer: (dates) => `les sources divergent sur la date : ${dates}`,
  noticeLife: (parts) =>
    `${parts.type}, ${parts.from === null ? 'aucune date indiquée' : `début : ${parts.from}`} ; ${parts.ended}`,
  noEnd: 'aucune fin recensée',
  noticeEnd: (status, date) => `${status}, ${date}`,
  undated: (count) => `${plural(count, EVENTS)} sans date`,
  contextLane: 'Éléments de contexte',
  noticesTable: 'Notices dans le temps',
  trackLanes: { notices: 'Notices', other: 'Autres événements' },
  bin: (name, possibly, certainly) =>
    `${name} : peut-être ${formatCount(possibly, 'fr')}, certainement ${formatCount(certainly, 'fr')}`,
  binName: (from, unit) => {
    const { year, month } = computeCalendarDay(from)
    if (unit === 'year') return String(year)
    return unit === 'quarter' ? `${year}, trimestre ${Math.ceil(month / 3)}` : frFigure.tick(from, 'month')
  },
  takeAway: {
    label: 'Image',
    embed: 'Copier le SVG à intégrer',
    copied: 'L’image est copiée en SVG.',
    failed: (reason) => `L’image n’a pas pu être créée : ${reason} Essayez un autre format.`,
  },
  asTables: 'Événements en tableau',
  tables: 'Tableaux des événements et des situations',
  events: 'Événements de la frise',
  tracks: 'Situation, détention et protection dans le temps',
  column: {
    certainly: 'Certainement',
    notice: 'Notice',
    date: 'Date',
    event: 'Événement',
    what: 'Ce qui s’est passé',
    country: 'Pays',
    case: 'Affaire',
    track: 'Aspect suivi',
    value: 'Valeur',
    from: 'Début',
    until: 'Fin',
  },
  ending: {
    changed: (date) => date,
    unknown: (date) => `${date} ; inconnu ensuite`,
    'no-later-source': 'rien de plus récent',
  },
  possibleValue: (value) => `${value} (possible)`,
  noDayCertain: 'aucun jour certain',
  certainDays: (from, to) => `du ${from} au ${to}`,
  andCertain: (line, days) => `${line} ; certain : ${days}`,
  trackSentence: (track, value, since, changes) =>
    since === null
      ? `${track} : ${value.toLowerCase()} ; rien n’est recensé.`
      : `${track} : ${value}, ${saySince(since)}${changes > 1 ? `, après ${plural(changes - 1, { one: 'changement', other: 'changements' })}` : ''}.`,
  band: (track, value, from, until) => `${track} : ${value}. Début : ${from} ; fin : ${until}`,
  lane: {
    track: { case: 'situation', custody: 'détention', protection: 'protection' },
    choice: 'Bande :',
    custody: { 'conditional-release': 'Sous conditions', restricted: 'Restreinte' },
    length: (years, months) =>
      [
        ...(years > 0 ? [plural(years, { one: 'an', other: 'ans' })] : []),
        ...(months > 0 ? [`${months} mois`] : []),
      ].join(' '),
    days: (count) => `${count} j`,
    atLeast: (length) => `≥ ${length}`,
    noLater: (value) => `${value} ; rien de plus récent`,
    notices: (count) => `${count} notices et alertes`,
    after: 'après le jour affiché',
    events: (count, vague) =>
      count === 0
        ? 'Aucun événement.'
        : `${plural(count, EVENTS)}${vague === 0 ? '' : `, dont ${formatCount(vague, 'fr')} sans jour certain`}.`,
    span: (value, from, until) =>
      `${value} (début : ${from} ; ${until === null ? 'rien de plus récent' : `fin : ${until}`})`,
    vagueSpan: (value, from, until) =>
      `${value} (début : ${from} ; ${until === null ? 'rien de plus récent' : `fin : ${until}`})`,
  },
  key: {
    doubt: 'Incertain',
    events: 'Événements',
    notice: 'Notice',
    restricted: 'circulation restreinte',
    pending: 'demandée, en examen',
    noLater: 'rien de plus récent',
    event: 'événement : un jour, entre deux jours',
    other: 'date d’une autre source',
    pale: 'tirets : sans jour certain',
    life: 'connue, jusqu’à son effacement',
    oneSide: 'propos d’une partie',
    kinds: {
      detention: 'arrestation, restriction',
      release: 'libération, retour',
      notice: 'notice, mandat',
      removal: 'extradition, expulsion',
      protection: 'protection',
    },
    statuses: {
      sought: 'accusation, mandat',
      detained: 'détention',
      extradition: 'extradition',
      removal: 'éloignement décidé',
      removed: 'éloignement exécuté',
      halted: 'arrêtée ou sans procédure',
      protected: 'sous protection',
    },
  },
  legend: 'Légende',
  legendOf: {
    open: 'sans limite indiquée',
    detained: 'en détention',
    conditional: 'liberté sous conditions',
    liberty: 'en liberté',
    protection: 'protection',
    excluded: 'refus ou exclusion',
    within: 'jour exact inconnu',
    unknown: 'inconnu',
  },
}
