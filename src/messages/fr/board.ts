import type { QueryRemark } from '../../domain/address-params.ts'
import { formatCount } from '../count.ts'
import type { enBoard } from '../en/board.ts'
import { type Forms, makePlural } from '../plural.ts'
import { cutText } from '../quote.ts'
import { frLead } from './lead.ts'
import { frVocabulary } from './vocabulary.ts'

const plural = makePlural('fr')
const CASES: Forms = { one: 'affaire', other: 'affaires' }
const quote = (text: string) => `« ${cutText(text)} »`
const lower = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`

const parameters: Readonly<Record<string, string>> = {
  ...frVocabulary.facet,
  from: 'Du',
  to: 'Au',
  asOf: 'À la date du',
  known: 'Connu au',
  sort: 'l’ordre',
  columns: 'les colonnes',
  density: 'la densité',
  certain: 'Certains seulement',
  lang: 'la langue',
  support: 'l’appui',
  words: 'qui parle',
  type: 'le type d’événement',
  context: 'événements de l’époque',
  ask: 'ce que montre la frise',
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
      return `${quote(one.value)} ne veut rien dire pour ${nameParameter(one.parameter)} et a été laissé de côté.`
    case 'unknown-parameter':
      return `${quote(one.parameter)} n’est pas un filtre d’ici et a été laissé de côté.`
    case 'repeated-parameter':
      return `${nameParameter(one.parameter)} figure plus d’une fois dans l’adresse ; seule la première a été lue.`
    case 'search-cut':
      return `La recherche dépassait ${one.length} caractères et a été coupée.`
    case 'address-cut':
      return `L’adresse dépassait ${one.length} caractères ; le reste n’a pas été lu.`
  }
}

/** Words of the board in French. */
export const frBoard: typeof enBoard = {
  title: 'Affaires',
  filters: 'Filtres',
  openFilters: (count) => (count === 0 ? 'Filtres' : `Filtres (${count} en place)`),
  closeFilters: (count) => `Voir ${plural(count, CASES)}`,
  countOf: (count) => plural(count, CASES),
  allOptions: (count) => `Toutes (${count})`,
  fewerOptions: 'Moins',
  optionsOf: (facet, whole, count) =>
    `${frVocabulary.facet[facet]} : ${whole ? 'moins de valeurs' : `toutes les valeurs (${count})`}`,
  clearFacet: (facet) => `Effacer : ${frVocabulary.facet[facet]}`,
  clear: 'Effacer',
  search: 'Chercher une affaire',
  searchKey: '/',
  when: 'Quand il s’est passé quelque chose',
  from: 'Du',
  to: 'Au',
  dateHint: 'Année, mois ou jour : 2013, 2013-09 ou 2013-09-05',
  ambiguousDate: (text, dayFirst, monthFirst) =>
    `${quote(text)} : ${dayFirst} ou ${monthFirst} ? Écrivez le mois en toutes lettres, ou la date sous la forme 2013-09-05.`,
  openDate: {
    first: (text) => `${quote(text)} n’a pas de premier jour. Indiquez un jour, un mois ou une année.`,
    last: (text) => `${quote(text)} n’a pas de dernier jour. Indiquez un jour, un mois ou une année.`,
  },
  badDate: (text) =>
    `${quote(text)} n’est pas une date. Écrivez une année, un mois ou un jour : 2013, 2013-09 ou 2013-09-05.`,
  reversed: (from, to) => `Le début (${from}) est après la fin (${to}) : aucun jour entre les deux.`,
  swap: 'Les échanger',
  certainOnly: 'Certains seulement',
  window: (possibly, certainly) =>
    `${formatCount(possibly, 'fr')} possibles, ${formatCount(certainly, 'fr')} certains`,
  asOf: 'À la date du',
  latestKnown: 'Dernier état connu',
  theArticle: 'L’article de 2013',
  knownOn: 'Connu au',
  asThenKnown: 'Tel que connu alors',
  knownAny: 'tout jour',
  knownHint:
    'Ne montrer que ce que disaient les sources publiées à ce jour ; vide : tout ce qui est consigné',
  knownLine: (day: string) =>
    `Limité à ce que disaient les sources publiées au ${day} ; une source sans date n’est connue à aucun jour.`,
  knownWaits: (day: string) =>
    `Ce qui était connu au ${day} est en cours d’établissement. L’affichage reste pour l’instant celui d’avant.`,
  knownCancel: 'Annuler',
  knownSources: 'Les sources',
  step: 'Parcourir les jours enregistrés',
  stepBack: 'Un jour enregistré en arrière',
  stepForward: 'Un jour enregistré en avant',
  play: 'Faire défiler les jours',
  pause: 'Arrêter',
  playStopped: (day) => `Arrêté au ${day} : le jour suivant n’a pas pu être établi.`,
  result: (shown, all, filtered) =>
    filtered ? `${formatCount(shown, 'fr')} sur ${plural(all, CASES)}` : plural(all, CASES),
  notYet: (count, day) => `${formatCount(count, 'fr')} sans rien d’enregistré au ${day}`,
  notYetKnown: (count, day, asOf) =>
    `${formatCount(count, 'fr')} sans rien d’enregistré${asOf === null ? '' : ` au ${asOf}`} dans ce qui était connu au ${day}`,
  lead: frLead,
  chips: 'Filtres en place',
  removeFilter: (label) => `Retirer le filtre : ${label}`,
  chip: {
    q: (text) => `Recherche ${quote(text)}`,
    facet: (facet, label) => `${frVocabulary.facet[facet]} : ${label}`,
    from: (day) => `Du ${day}`,
    to: (day) => `Au ${day}`,
    certain: 'Certains seulement',
    asOf: (day) => `À la date du ${day}`,
    known: (day) => `Connu au ${day}`,
  },
  clearAll: 'Tout effacer',
  noFilters: 'aucun',
  remark,
  moreRemarks: (count) =>
    `Et ${plural(count, { one: 'autre partie', other: 'autres parties' })} de l’adresse.`,
  beyondData: (compiled) =>
    `Les données vont jusqu’au ${compiled} ; un jour plus tardif est lu comme celui-là.`,
  unreadable: (id, reason) => `L’affaire ${quote(id)} n’a pas pu être lue et n’est pas montrée : ${reason}`,
  dismiss: 'Masquer',
  list: 'Affaires',
  column: {
    person: 'Personne',
    held: 'Lieu d’arrestation',
    sought: 'Recherche par',
    first: 'Première arrestation',
    notice: 'Notice',
    status: 'Situation',
    custody: 'Liberté',
    protection: 'Protection',
  },
  statusLastKnown: 'Situation, dernier état connu',
  statusAsOf: (day) => `Situation au ${day}`,
  sortBy: 'Trier par',
  fileOrder: 'Ordre d’enregistrement',
  sortOption: (label, descending) => `${label}, ${descending ? 'décroissant' : 'croissant'}`,
  view: 'Affichage',
  sortMore: 'Trier ; avec Maj, aussi par cette colonne',
  otherSpelling: 'trouvé sous une autre graphie',
  alsoWritten: (name) => `aussi écrit ${name}`,
  rowMissing: {
    waiting: 'Cette ligne arrive.',
    unreadable: 'L’enregistrement de cette ligne n’a pas pu être lu.',
  },
  namesOnTheirWay: 'Les noms sont encore en cours de lecture ; la recherche et l’ordre par nom suivront.',
  restFailed: 'Les autres affaires n’ont pas pu être chargées',
  didYouMean: 'Vouliez-vous dire',
  noneReported: 'Aucun signalement',
  noneOnRecord: 'Aucune enregistrée',
  withCountry: (label, country) => `${label}, ${country}`,
  notInSelection: 'hors de la sélection',
  noticeStatusOn: (status, date) => `${lower(status)} : ${date}`,
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
  wordsOf: (kind) => `propos de : ${lower(kind)}`,
  inWordsOf: (kind) => `${kind} :`,
  sourcesDiffer: 'les sources divergent',
  sourcesDifferOn: (fields) => `Les sources divergent sur ${fields}`,
  another: (value) => `Autre source : ${value}`,
  toSources: 'Lire les deux sur la page de l’affaire',
  possibly: (count) => `${count} peut-être à cette date`,
  possiblyHelp:
    'Les sources ne fixent pas le jour ; ces faits peuvent être postérieurs au jour montré et ne changent rien ici.',
  empty: 'Aucune affaire ne répond à ces filtres.',
  outside: (from, to) =>
    `Rien ne se trouve dans cette fenêtre : les événements consignés vont du ${from} au ${to}.`,
  allTime: 'Montrer toutes les années',
  emptyDay: (day) => `Rien n’est enregistré au ${day}.`,
  emptyKnown: (day, asOf) =>
    `Rien n’est enregistré${asOf === null ? '' : ` au ${asOf}`} dans ce qui était connu au ${day}.`,
  emptyCollection: 'La collection ne contient encore aucune affaire.',
  clearFilters: 'Effacer tous les filtres',
}
