import { type Facet, NONE } from '../../domain/query/query.ts'
import type { enVocabulary } from '../en/vocabulary.ts'

const caseStatus: typeof enVocabulary.caseStatus = {
  unknown: 'Inconnue',
  sought: 'Visé(e) par une accusation, un mandat ou une notice',
  detained: 'En détention',
  'extradition-requested': 'Extradition demandée',
  'extradition-admissible': 'Extradition jugée admissible par un tribunal (ne vaut pas octroi)',
  'appeal-pending': 'Recours pendant (non tranché)',
  'extradition-refused': 'Extradition refusée',
  'surrender-ordered': 'Décision de remise',
  'removal-suspended': 'Éloignement suspendu',
  surrendered: 'Remise à l’État requérant',
  'expulsion-ordered': 'Décision d’expulsion',
  removed: 'Éloignement du pays',
  returned: 'Retour dans l’État d’accueil',
  protected: 'Sous protection',
  'removal-not-pending': 'Aucun éloignement en cours',
  closed: 'Affaire close',
}

const custody: typeof enVocabulary.custody = {
  unknown: 'Inconnue',
  'at-liberty': 'En liberté',
  detained: 'En détention',
  'conditional-release': 'Liberté sous conditions',
  restricted: 'Liberté de circulation restreinte',
}

const protection: typeof enVocabulary.protection = {
  unknown: 'Inconnue',
  none: 'Aucune',
  applied: 'Demandée',
  refused: 'Refusée',
  'under-review': 'En cours d’examen',
  refugee: 'Statut de réfugié',
  subsidiary: 'Protection subsidiaire',
  revoked: 'Retirée',
  excluded: 'Exclusion du statut de réfugié',
}

const eventType: typeof enVocabulary.eventType = {
  accusation: 'Accusation',
  'appeal-decided-quashed': 'Recours accueilli (décision annulée)',
  'appeal-decided-upheld': 'Recours rejeté (décision maintenue)',
  'appeal-filed': 'Recours formé',
  'arrest-warrant-issued': 'Mandat d’arrêt délivré',
  'charges-filed': 'Inculpation',
  'conditional-release': 'Libération sous conditions',
  'contempt-judgment': 'Jugement pour outrage au tribunal',
  context: 'Élément de contexte',
  conviction: 'Condamnation',
  'conviction-in-absentia': 'Condamnation par défaut',
  'criminal-case-opened': 'Ouverture d’une procédure pénale',
  'custody-ordered': 'Placement en détention ordonné',
  'death-in-custody': 'Décès en détention',
  detention: 'Arrestation',
  'diffusion-circulated': 'Diffusion d’INTERPOL transmise',
  disappearance: 'Disparition',
  'expulsion-executed': 'Expulsion exécutée',
  'expulsion-ordered': 'Décision d’expulsion',
  'expulsion-revoked': 'Décision d’expulsion retirée par le gouvernement',
  'expulsion-ruled-unlawful': 'Expulsion jugée illégale',
  'extradition-executed': 'Extradition exécutée',
  'extradition-found-admissible': 'Extradition jugée admissible par un tribunal (ne vaut pas octroi)',
  'extradition-refused': 'Extradition refusée',
  'extradition-requested': 'Extradition demandée',
  hearing: 'Audience',
  'hunger-strike': 'Grève de la faim',
  'interim-measure': 'Éloignement suspendu à titre provisoire par un juge',
  'notice-deleted': 'Notice effacée',
  'notice-published': 'Notice publiée',
  'notice-refused': 'Notice refusée',
  'notice-requested': 'Notice demandée',
  'notice-suspended': 'Notice suspendue',
  'officials-acquitted': 'Agents publics acquittés',
  'officials-convicted': 'Agents publics condamnés',
  other: 'Autre événement',
  pardon: 'Grâce',
  'placed-under-formal-investigation': 'Mise en examen',
  'proceedings-dropped': 'Procédure pénale close sans jugement au fond',
  'protection-applied': 'Protection demandée',
  'protection-decision-annulled': 'Décision sur la protection annulée par un juge (octroi ou refus)',
  'protection-exclusion': 'Exclusion du statut de réfugié',
  'protection-refused': 'Protection refusée',
  'protection-revocation-announced': 'Retrait de la protection signalé',
  'refugee-status-granted': 'Statut de réfugié accordé',
  release: 'Libération',
  'release-ordered': 'Décision de mise en liberté',
  return: 'Retour dans l’État d’accueil',
  'ruling-quashed': 'Décision de justice annulée',
  'sentence-served': 'Peine purgée',
  statement: 'Déclaration',
  'status-report': 'Point de situation',
  'subsidiary-protection-granted': 'Protection subsidiaire accordée',
  'surrender-order-annulled': 'Décision de remise annulée',
  'surrender-ordered': 'Décision de remise',
  transfer: 'Transfert vers un autre lieu de détention',
  'travel-restriction': 'Restriction de déplacement',
}

const noticeType: typeof enVocabulary.noticeType = {
  'red-notice': 'Notice rouge',
  'blue-notice': 'Notice bleue',
  'green-notice': 'Notice verte',
  'yellow-notice': 'Notice jaune',
  'black-notice': 'Notice noire',
  'orange-notice': 'Notice orange',
  'purple-notice': 'Notice mauve',
  'un-special-notice': 'Notice spéciale INTERPOL–ONU',
  'silver-notice-pilot': 'Notice argentée (phase pilote)',
  diffusion: 'Diffusion d’INTERPOL',
  'notice-unspecified': 'Notice, type non précisé',
  'alert-unspecified': 'Alerte, type non précisé',
}

const noticeStatus: typeof enVocabulary.noticeStatus = {
  unknown: 'Inconnu',
  requested: 'Demandée',
  published: 'Publiée',
  circulated: 'Transmise',
  'reported-in-effect': 'Signalée comme en vigueur',
  suspended: 'Suspendue',
  deleted: 'Effacée',
  'deleted-by-source': 'Effacée par l’État requérant',
  refused: 'Refusée',
  'removed-from-public-site': 'Retirée du site public',
}

const claimKind: typeof enVocabulary.claimKind = {
  reporter: 'Presse',
  opinion: 'Opinion d’un auteur',
  'state-accusation': 'Accusation d’un État',
  'state-claim': 'Déclaration d’un État',
  court: 'Tribunal',
  lawyer: 'Avocat de la personne',
  person: 'Personne concernée ou sa famille',
  ngo: 'Organisation de défense des droits de l’homme',
  advocacy: 'Partie militante',
  un: 'Organe ou expert de l’ONU',
  'opposing-party': 'Partie adverse au procès',
  'article-author': 'Auteur de l’article (partie militante)',
  'article-opinion': 'Opinion de l’auteur de l’article (partie militante)',
  'state-media': 'Média d’État',
  'international-body': 'Organisation internationale',
  parliamentarian: 'Parlementaire',
  'professional-body': 'Ordre professionnel',
  commentator: 'Commentateur',
}

const conflictField: typeof enVocabulary.conflictField = {
  actor: 'qui a agi',
  amount: 'le montant',
  'character of the act': 'la nature de l’acte',
  date: 'la date',
  deaths: 'le nombre de morts',
  'effect of protection': 'l’effet de la protection',
  ground: 'le motif',
  'legal basis': 'la base juridique',
  measure: 'la mesure',
  'prison terms': 'les peines de prison',
  requestedBy: 'l’État requérant',
  'requestedBy / date': 'l’État requérant et la date',
  'state behind the warrant': 'l’État à l’origine du mandat',
  status: 'l’état',
  type: 'le type',
}

const track: typeof enVocabulary.track = { case: 'Situation', custody: 'Détention', protection: 'Protection' }

const facet: typeof enVocabulary.facet = {
  held: 'Pays d’arrestation',
  sought: 'États requérants',
  notice: 'Notice',
  status: 'Situation',
  custody: 'Détention',
  protection: 'Protection',
}

const regions = new Intl.DisplayNames(['fr'], { type: 'region', fallback: 'code' })

function country(code: string): string {
  return regions.of(code) ?? code
}

function look(labels: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(labels, key) ? (labels[key] ?? key) : key
}

const facetLabels: Readonly<Record<Facet, (value: string) => string>> = {
  held: (value) => (value === NONE ? 'Aucune connue' : country(value)),
  sought: (value) => (value === NONE ? 'Rien de signalé' : country(value)),
  notice: (value) => (value === NONE ? 'Rien de signalé' : look(noticeType, value)),
  // Not as in a row with its date: whether the person is still held is said under custody.
  status: (value) =>
    value === 'detained' ? 'Arrestation, sans décision ultérieure' : look(caseStatus, value),
  custody: (value) => look(custody, value),
  protection: (value) => look(protection, value),
}

/** Labels of the vocabularies, and names of countries, in French. */
export const frVocabulary: typeof enVocabulary = {
  caseStatus,
  custody,
  protection,
  eventType,
  noticeType,
  noticeStatus,
  claimKind,
  conflictField,
  track,
  facet,
  country,
  facetValue: (key, value) => facetLabels[key](value),
}
