import { computeCalendarDay } from '../../domain/day.ts'
import { formatCount } from '../count.ts'
import type { enFigure } from '../en/figure.ts'
import { type Forms, makePlural } from '../plural.ts'
import { frDates } from './dates.ts'

const plural = makePlural('fr')
const EVENTS: Forms = { one: 'événement', other: 'événements' }

/** Words of the timeline's figure and of its tables, in French. */
export const frFigure: typeof enFigure = {
  heldIn: (countries) => `arrestation : ${countries}`,
  notHeld: 'aucune arrestation enregistrée',
  asOf: (day) => `au ${day}`,
  tick: (day, unit) => {
    const { year, month } = computeCalendarDay(day)
    if (unit === 'year') return String(year)
    const [date = '', name = ''] = frDates.day(day).split(' ')
    return unit === 'month' ? `${String(month).padStart(2, '0')}/${year}` : `${date} ${name}`
  },
  summary: (events, cases, from, to) =>
    `${plural(events, EVENTS)} dans ${plural(cases, { one: 'affaire', other: 'affaires' })}, du ${from} au ${to}.`,
  uncertain: (count) =>
    count === 0
      ? 'Chacun a un jour certain.'
      : `Sans jour certain : ${plural(count, EVENTS)} ; chacun est dessiné sur tous les jours où il a pu avoir lieu.`,
  longest: (name, days) =>
    `La plus longue détention certaine d’après les données : ${name}, au moins ${plural(days, { one: 'jour', other: 'jours' })}.`,
  keys: 'Événements de la frise. Gauche et droite parcourent les événements d’une affaire dans l’ordre du temps, haut et bas mènent à une autre affaire, Entrée ouvre, Échap quitte. Plus et moins changent l’échelle, Maj avec gauche ou droite déplace la fenêtre.',
  zoomIn: 'Plus étroit : moitié moins de temps',
  zoomOut: 'Plus large : deux fois plus de temps',
  earlier: 'Plus tôt',
  later: 'Plus tard',
  roleName: 'frise',
  stop: ({ type, date, country, person, at, of }) =>
    [type, date, ...(country === null ? [] : [country]), person, `${at} sur ${of}`].join(', '),
  untitled: (type: string, date: string) => `${type}, ${date}`,
  mark: (type, date, title) => `${type}, ${date} : ${title}`,
  several: (count, list) => `${plural(count, EVENTS)} : ${list}`,
  gathered: (count) => plural(count, EVENTS),
  possibly: 'peut-être à cette date',
  otherDate: (date) => `autre source : ${date}`,
  noticeLife: (parts) =>
    `${parts.type}, ${parts.from === null ? 'sans date indiquée' : `début : ${parts.from}`} ; ${parts.ended ?? 'pas de source ultérieure'}`,
  noticeEnd: (status, date) => `${status}, ${date}`,
  undated: (count) => (count === 1 ? '1 événement sans date' : `${count} événements sans date`),
  question: 'La bande large montre',
  questions: { case: 'la procédure d’éloignement', custody: 'la détention', protection: 'la protection' },
  contextLane: 'Événements de l’époque',
  noticesTable: 'Notices dans le temps',
  noDate: 'sans date',
  windowFrom: 'Fenêtre : début',
  windowTo: 'Fenêtre : fin',
  overview: 'Vue d’ensemble : la fenêtre dans toute la durée',
  trackLanes: { notices: 'Notices', other: 'Autres événements' },
  bars: 'Barres de l’histogramme. Gauche et droite les parcourent, Entrée fait d’une barre la fenêtre.',
  bin: (name, possibly, certainly) =>
    `${name} : peut-être ${formatCount(possibly, 'fr')}, certainement ${formatCount(certainly, 'fr')}`,
  binName: (from, unit) => {
    const { year, month } = computeCalendarDay(from)
    if (unit === 'year') return String(year)
    return unit === 'quarter' ? `${year}, trimestre ${Math.ceil(month / 3)}` : frFigure.tick(from, 'month')
  },
  emptyWindow: 'Aucun événement dans cette fenêtre.',
  histogram: (parts) =>
    `${formatCount(parts.cases, 'fr')} affaires, trop pour une ligne chacune : les barres comptent celles qui ont un événement dans chaque période, selon leur situation au jour montré. Le plus : ${parts.most}, peut-être ${formatCount(parts.possibly, 'fr')}, certainement ${formatCount(parts.certainly, 'fr')}.`,
  takeAway: {
    label: 'Image',
    embed: 'Copier le SVG à intégrer',
    copied: 'L’image est copiée en SVG.',
    failed: (reason) => `L’image n’a pas pu être faite : ${reason} Essayez une autre forme.`,
  },
  tables: 'Tableaux des événements et des lignes',
  events: 'Événements de la frise',
  tracks: 'Les lignes dans le temps',
  column: {
    possibly: 'Peut-être',
    certainly: 'Certainement',
    notice: 'Notice',
    date: 'Date',
    event: 'Événement',
    what: 'Ce qui s’est passé',
    country: 'Pays',
    case: 'Affaire',
    track: 'Ligne',
    value: 'Valeur',
    from: 'Du',
    until: 'Au',
  },
  ending: {
    changed: (date) => date,
    unknown: (date) => `${date}, puis fin inconnue`,
    'no-later-source': 'pas de source postérieure',
  },
  trackSentence: (track, value, since, changes) =>
    since === null
      ? `${track} : ${value.toLowerCase()} ; rien d’enregistré ne l’établit.`
      : `${track} : ${value}, date : ${since}${changes > 1 ? `, après ${plural(changes - 1, { one: 'changement', other: 'changements' })}` : ''}.`,
  band: (track, value, from, until) => `${track} : ${value}, début : ${from} ; fin : ${until}`,
  legend: 'Légende',
  legendOf: {
    groups: {
      sought: 'recherché',
      detained: 'détenu',
      extradition: 'extradition demandée ou jugée possible',
      removal: 'remise ou expulsion ordonnée',
      removed: 'éloigné',
      halted: 'refusé, suspendu, revenu ou sans procédure',
      protected: 'protégé',
    },
    open: 'extrémité ouverte',
    doubt: 'approximatif, incertain',
    noticeLife: 'notice : début, suppression ou suspension',
    detained: 'en détention',
    conditional: 'liberté sous conditions',
    restricted: 'sous restrictions',
    liberty: 'en liberté',
    protection: 'protection',
    pending: 'protection demandée ou en cours d’examen',
    excluded: 'refus ou exclusion',
    within: 'un jour dans cet intervalle',
    noLater: 'pas de source postérieure',
    unknown: 'inconnu',
    other: 'date d’une autre source',
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
