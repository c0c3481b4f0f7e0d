import type { QueryRemark } from '../../domain/query/address-params.ts'
import { formatCount } from '../count.ts'
import type { enBoard } from '../en/board.ts'
import { lowerFirst } from '../lower-first.ts'
import { type Forms, makePlural } from '../plural.ts'
import { cutText } from '../quote.ts'
import { frLead } from './lead.ts'
import { frVocabulary } from './vocabulary.ts'

const plural = makePlural('fr')
const CASES: Forms = { one: 'affaire', other: 'affaires' }
const UNRECORDED: Forms = { one: 'pas encore recensée', other: 'pas encore recensées' }
const quote = (text: string) => `« ${cutText(text)} »`

const parameters: Readonly<Record<string, string>> = {
  ...frVocabulary.facet,
  from: 'Du',
  to: 'Au',
  asOf: 'À la date du',
  known: 'Connu au',
  sort: 'l’ordre de tri',
  columns: 'les colonnes',
  density: 'la hauteur des lignes',
  certain: 'Dates certaines seulement',
  lang: 'la langue',
  support: 'l’appui',
  words: 'qui parle',
  type: 'le type d’événement',
  context: 'éléments de contexte',
  ask: 'ce que montre la bande principale',
  cases: 'les affaires à comparer',
  at: 'l’événement du jour 0',
  since: 'le jour de comparaison',
  kind: 'le type de source',
  language: 'la langue de la source',
  after: 'Publié à partir de',
  before: 'Publié jusqu’à',
}

function nameParameter(parameter: string): string {
  return Object.hasOwn(parameters, parameter) ? `« ${parameters[parameter]} »` : quote(parameter)
}

function remark(one: QueryRemark): string {
  switch (one.kind) {
    case 'unknown-value':
      return `${quote(one.value)} n’est pas une valeur valable pour ${nameParameter(one.parameter)} et a été ignoré.`
    case 'unknown-parameter':
      return `${quote(one.parameter)} n’est pas un filtre de cette page et a été ignoré.`
    case 'repeated-parameter':
      return `${nameParameter(one.parameter)} figure plusieurs fois dans l’adresse ; seule la première valeur a été retenue.`
    case 'search-cut':
      return `La recherche dépassait ${one.length} caractères et a été coupée.`
    case 'address-cut':
      return `L’adresse dépassait ${one.length} caractères ; le reste a été ignoré.`
  }
}

/** Words of the board in French. */
export const frBoard: typeof enBoard = {
  title: 'Affaires',
  filters: 'Filtres',
  openFilters: (count) => (count === 0 ? 'Filtres' : `Filtres (${count})`),
  closeFilters: (count) => `Voir ${plural(count, CASES)}`,
  countOf: (count) => plural(count, CASES),
  allOptions: (count) => `Toutes (${count})`,
  withNone: (count) => `${formatCount(count, 'fr')} sans affaire`,
  chosen: (count) => plural(count, { one: 'choix', other: 'choix' }),
  date: 'Date',
  statusHelp:
    'La dernière étape de la procédure d’éloignement. Qui est détenu à la date affichée : voir « Détention ».',
  fewerOptions: 'Moins',
  clearFacet: (facet) => `Effacer : ${frVocabulary.facet[facet]}`,
  clear: 'Effacer',
  search: 'Chercher une affaire',
  searchKey: '/',
  when: 'Date d’un événement',
  from: 'Du',
  to: 'Au',
  dateHint: 'Année, mois ou jour : 2013, 2013-09 ou 2013-09-05',
  badDate: (text) =>
    `${quote(text)} n’est pas une date. Saisissez une année, un mois ou un jour : 2013, 2013-09 ou 2013-09-05.`,
  reversed: (from, to) => `Le début (${from}) est postérieur à la fin (${to}).`,
  swap: 'Inverser les dates',
  own: 'votre saisie',
  certainOnly: 'Dates certaines seulement',
  window: (possibly, certainly) =>
    `${plural(possibly, { one: 'possible', other: 'possibles' })}, ${plural(certainly, { one: 'certaine', other: 'certaines' })}`,
  asOf: 'À la date du',
  dayLead: (isLatest) => (isLatest ? 'À la' : 'Au'),
  latestDay: 'dernière date connue',
  dayShown: 'Date affichée',
  latestKnown: 'Dernier état connu',
  knownOn: 'Connu au',
  knownAny: 'toute date',
  knownLine: (day: string) =>
    `Seulement ce que disent les sources publiées au ${day} ; les sources sans date sont exclues.`,
  knownWaits: (day: string) => `Recherche de ce qui était connu au ${day}. La liste n’a pas encore changé.`,
  knownCancel: 'Annuler',
  knownSources: 'Les sources',
  pause: 'Arrêter',
  playStopped: (day) => `Arrêté au ${day} : la date suivante n’a pas pu être affichée.`,
  result: (shown, all, filtered) =>
    filtered ? `${formatCount(shown, 'fr')} sur ${plural(all, CASES)}` : plural(all, CASES),
  notYet: (count, day) => `${plural(count, UNRECORDED)} au ${day}`,
  notYetKnown: (count, day, asOf) =>
    `${plural(count, UNRECORDED)}${asOf === null ? '' : ` au ${asOf}`} d’après ce qui était connu au ${day}`,
  lead: frLead,
  chips: 'Filtres actifs',
  removeFilter: (label) => `Retirer le filtre : ${label}`,
  chip: {
    q: (text) => `Recherche ${quote(text)}`,
    facet: (facet, label) => `${frVocabulary.facet[facet]} : ${label}`,
    from: (day) => `Du ${day}`,
    to: (day) => `Au ${day}`,
    certain: 'Dates certaines seulement',
    known: (day) => `Connu au ${day}`,
  },
  clearAll: 'Tout effacer',
  noFilters: 'aucun',
  remark,
  moreRemarks: (count) => `Et ${plural(count, { one: 'autre problème', other: 'autres problèmes' })}.`,
  beyondData: (compiled) =>
    `Les données vont jusqu’au ${compiled} ; toute date ultérieure est traitée comme le ${compiled}.`,
  unreadable: (id, reason) => `L’élément ${quote(id)} n’a pas pu être lu et n’est pas affiché : ${reason}`,
  unreadableContext: (id, reason) =>
    `L’élément de contexte ${quote(id)} n’a pas pu être lu et n’est pas affiché : ${reason}`,
  dismiss: 'Masquer',
  list: 'Affaires',
  listRegion: 'Liste des affaires, à faire défiler',
  column: {
    person: 'Personne',
    held: 'Pays d’arrestation',
    sought: 'États requérants',
    first: 'Première arrestation',
    notice: 'Notice',
    status: 'Situation',
    custody: 'Détention',
    protection: 'Protection',
  },
  statusLastKnown: 'Situation, dernier état connu',
  statusAsOf: (day) => `Situation au ${day}`,
  sortBy: (label) => `Trier : ${label}`,
  sortOption: (label, descending) => `${label}, ${descending ? 'décroissant' : 'croissant'}`,
  view: 'Affichage',
  sortMore: 'Trier (Maj ajoute une clé)',
  otherSpelling: 'trouvé sous une autre graphie',
  alsoWritten: (name) => `aussi écrit ${name}`,
  rowMissing: {
    waiting: 'Cette ligne se charge.',
    lost: 'Cette ligne n’a pas pu être chargée.',
    unreadable: 'La fiche de cette ligne n’a pas pu être lue.',
  },
  namesLost:
    'Les noms de certaines affaires n’ont pas pu être chargés ; en attendant, la recherche et le tri par nom ne fonctionnent pas.',
  namesOnTheirWay: 'Les noms se chargent encore ; la recherche et le tri par nom suivront.',
  restFailed: 'Les autres affaires n’ont pas pu être chargées',
  noneReported: 'Rien de signalé',
  noneOnRecord: 'Aucune connue',
  withCountry: (label, country) => `${label}, ${country}`,
  fact: {
    held: 'Arrestation :',
    notHeld: 'Aucune arrestation connue',
    sought: () => 'Requête :',
    notSought: 'Aucune demande signalée',
    first: 'Première arrestation :',
    firstShort: 'Première',
    side: {
      'state-accusation': 'accusation d’un État',
      'state-claim': 'propos d’un État',
      lawyer: 'avocat',
      person: 'personne ou proches',
      advocacy: 'militants',
      'opposing-party': 'partie adverse',
      'article-author': 'militants',
      'article-opinion': 'militants',
      'state-media': 'média d’État',
    },
    noNotice: 'Aucune notice signalée',
    unknown: {
      status: 'Situation inconnue',
      custody: 'Détention : on ne sait pas',
      protection: 'Protection : on ne sait pas',
    },
    noProtection: 'Aucune protection',
  },
  open: (name) => `Ouvrir la ligne : ${name}`,
  timeColumn: (from, to) => `Temps, de ${from} à ${to}`,
  noticeStatusOn: (status, date) => `${lowerFirst(status)} : ${date}`,
  by: (date) => `au plus tard le ${date}`,
  notices: (types) => {
    const alert = types.find(({ key }) => key === 'alert-unspecified')
    const notice = types.find(({ key }) => key === 'notice-unspecified')
    const named = types
      .filter((one) => one !== alert && one !== notice)
      .map(({ label, count }) => (count === 1 ? label : `${label} (${count})`))
    const words = [
      ...(notice ? [notice.count === 1 ? 'notice' : 'notices'] : []),
      ...(alert ? [alert.count === 1 ? 'alerte' : 'alertes'] : []),
    ].join(' et ')
    const open = words === '' ? [] : [`${words.charAt(0).toUpperCase()}${words.slice(1)}, type non précisé`]
    return [...named, ...open].join(' ; ')
  },
  wordsOf: (kind) => `selon : ${lowerFirst(kind)}`,
  inWordsOf: (kind) => `${kind} :`,
  sourcesDiffer: 'les sources divergent',
  sourcesDifferOn: (fields) => `Les sources divergent sur ${fields}`,
  toSources: 'Tout voir sur la page de l’affaire',
  possibly: (count) =>
    `${plural(count, { one: 'événement peut-être survenu', other: 'événements peut-être survenus' })} à cette date`,
  possiblyHelp:
    'Les sources ne donnent pas le jour exact. Ces événements peuvent être postérieurs à la date affichée ; ils ne changent donc rien ici.',
  empty: 'Aucune affaire ne correspond à ces filtres.',
  emptyDay: (day) => `Rien n’est recensé au ${day}.`,
  clearFilters: 'Effacer tous les filtres',
}
