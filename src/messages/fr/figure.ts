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
  keys: 'Événements de la frise. Gauche et droite parcourent les événements d’une affaire dans l’ordre chronologique, haut et bas mènent à une autre affaire, Entrée ouvre, Échap quitte. Plus et moins changent l’échelle, Maj avec gauche ou droite déplace la période choisie.',
  zoomIn: 'Zoom avant',
  zoomOut: 'Zoom arrière',
  earlier: 'Plus tôt',
  later: 'Plus tard',
  roleName: 'frise',
  stop: ({ type, date, country, person, at, of }) =>
    [type, date, ...(country === null ? [] : [country]), person, `${at} sur ${of}`].join(', '),
  untitled: (type: string, date: string) => `${type}, ${date}`,
  mark: (type, date, title) => `${type}, ${date} : ${title}`,
  several: (count, list) => `${plural(count, EVENTS)} : ${list}`,
  gathered: (count) => plural(count, EVENTS),
  possibly: 'peut-être survenu à cette date',
  datesDiffer: (dates) => `les sources divergent sur la date : ${dates}`,
  noticeLife: (parts) =>
    `${parts.type}, ${parts.from === null ? 'aucune date indiquée' : `début : ${parts.from}`} ; ${parts.ended}`,
  noEnd: 'aucune fin recensée',
  noticeEnd: (status, date) => `${status}, ${date}`,
  undated: (count) => `${plural(count, EVENTS)} sans date`,
  question: 'La bande principale montre',
  questions: { case: 'la procédure d’éloignement', custody: 'la détention', protection: 'la protection' },
  contextLane: 'Éléments de contexte',
  noticesTable: 'Notices dans le temps',
  noDate: 'sans date',
  windowFrom: 'Début de la période choisie',
  windowTo: 'Fin de la période choisie',
  overview: 'Vue d’ensemble : la période choisie dans toute la durée couverte',
  trackLanes: { notices: 'Notices', other: 'Autres événements' },
  bars: 'Barres de l’histogramme. Gauche et droite les parcourent, Entrée choisit la période d’une barre.',
  bin: (name, possibly, certainly) =>
    `${name} : peut-être ${formatCount(possibly, 'fr')}, certainement ${formatCount(certainly, 'fr')}`,
  binName: (from, unit) => {
    const { year, month } = computeCalendarDay(from)
    if (unit === 'year') return String(year)
    return unit === 'quarter' ? `${year}, trimestre ${Math.ceil(month / 3)}` : frFigure.tick(from, 'month')
  },
  emptyWindow: 'Aucun événement dans cette période.',
  histogram: (parts) =>
    `${plural(parts.cases, { one: 'affaire', other: 'affaires' })}, trop pour une ligne chacune. Chaque barre compte les affaires qui ont un événement dans cette période, selon leur situation à la date affichée. Maximum : ${parts.most}, peut-être ${formatCount(parts.possibly, 'fr')}, certainement ${formatCount(parts.certainly, 'fr')}.`,
  takeAway: {
    label: 'Image',
    embed: 'Copier le SVG à intégrer',
    copied: 'L’image est copiée en SVG.',
    failed: (reason) => `L’image n’a pas pu être créée : ${reason} Essayez un autre format.`,
  },
  tables: 'Tableaux des événements et des situations',
  events: 'Événements de la frise',
  tracks: 'Situation, détention et protection dans le temps',
  column: {
    possibly: 'Peut-être',
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
  legend: 'Légende',
  legendOf: {
    groups: {
      sought: 'accusation, mandat ou notice',
      detained: 'en détention',
      extradition: 'extradition demandée ou jugée admissible',
      removal: 'décision de remise ou d’expulsion',
      removed: 'remise ou éloignement',
      halted: 'extradition refusée, éloignement suspendu, retour ou sans procédure',
      protected: 'sous protection',
    },
    open: 'sans limite indiquée',
    doubt: 'approximatif, incertain',
    noticeLife: 'notice, jusqu’à son effacement ou sa suspension',
    detained: 'en détention',
    conditional: 'liberté sous conditions',
    restricted: 'liberté de circulation restreinte',
    liberty: 'en liberté',
    protection: 'protection',
    pending: 'protection demandée ou en cours d’examen',
    excluded: 'refus ou exclusion',
    within: 'jour exact inconnu',
    noLater: 'rien de plus récent',
    unknown: 'inconnu',
    oneSide: 'propos d’une seule partie ; l’entrée dit de qui',
    other: 'date donnée par l’une des sources',
  },
  kinds: {
    detention: 'arrestation ou restriction',
    release: 'libération ou retour',
    notice: 'notice ou mandat',
    removal: 'décision d’extradition ou d’expulsion',
    protection: 'protection',
    other: 'autre',
  },
}
