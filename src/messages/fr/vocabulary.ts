import { type Facet, NONE } from '../../domain/query.ts'
import type { enVocabulary } from '../en/vocabulary.ts'

const caseStatus: typeof enVocabulary.caseStatus = {
  unknown: 'Inconnu',
  sought: 'Recherche (accusation, mandat ou notice)',
  detained: 'En détention',
  'extradition-requested': 'Extradition demandée',
  'extradition-admissible': 'Avis favorable à l’extradition',
  'appeal-pending': 'Recours en cours',
  'extradition-refused': 'Extradition refusée',
  'surrender-ordered': 'Remise ordonnée',
  'removal-suspended': 'Éloignement suspendu',
  surrendered: 'Remise effectuée',
  'expulsion-ordered': 'Expulsion ordonnée',
  removed: 'Éloignement exécuté',
  returned: 'Retour',
  protected: 'Sous protection',
  'removal-not-pending': 'Pas d’éloignement en cours',
  closed: 'Clos',
}

const custody: typeof enVocabulary.custody = {
  unknown: 'Inconnue',
  'at-liberty': 'En liberté',
  detained: 'En détention',
  'conditional-release': 'Liberté sous conditions',
  restricted: 'Sous restrictions',
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
  excluded: 'Exclusion',
}

const eventType: typeof enVocabulary.eventType = {
  accusation: 'Accusation',
  'appeal-decided-quashed': 'Recours jugé : annulation',
  'appeal-decided-upheld': 'Recours jugé : confirmation',
  'appeal-filed': 'Recours formé',
  'arrest-warrant-issued': 'Mandat d’arrêt délivré',
  'charges-filed': 'Mise en accusation',
  'conditional-release': 'Libération sous conditions',
  'contempt-judgment': 'Jugement pour outrage au tribunal',
  context: 'Contexte',
  conviction: 'Condamnation',
  'conviction-in-absentia': 'Condamnation par défaut',
  'criminal-case-opened': 'Ouverture d’une affaire pénale',
  'custody-ordered': 'Placement en détention ordonné',
  detention: 'Arrestation',
  'diffusion-circulated': 'Diffusion transmise',
  'expulsion-executed': 'Expulsion exécutée',
  'expulsion-ordered': 'Expulsion ordonnée',
  'expulsion-revoked': 'Expulsion révoquée',
  'expulsion-ruled-unlawful': 'Expulsion jugée illégale',
  'extradition-executed': 'Extradition exécutée',
  'extradition-found-admissible': 'Avis favorable à l’extradition',
  'extradition-refused': 'Extradition refusée',
  'extradition-requested': 'Extradition demandée',
  'interim-measure': 'Mesure provisoire',
  'notice-deleted': 'Notice effacée',
  'notice-published': 'Notice publiée',
  'notice-refused': 'Notice refusée',
  'notice-requested': 'Notice demandée',
  'notice-suspended': 'Notice suspendue',
  'officials-acquitted': 'Agents publics acquittés',
  'officials-convicted': 'Agents publics condamnés',
  'placed-under-formal-investigation': 'Mise en examen',
  'proceedings-dropped': 'Procédure abandonnée',
  'protection-applied': 'Protection demandée',
  'protection-decision-annulled': 'Décision sur la protection annulée',
  'protection-exclusion': 'Exclusion de la protection',
  'protection-refused': 'Protection refusée',
  'protection-revocation-announced': 'Retrait de la protection annoncé',
  'refugee-status-granted': 'Statut de réfugié accordé',
  release: 'Libération',
  'release-ordered': 'Libération ordonnée',
  return: 'Retour',
  'ruling-quashed': 'Décision annulée',
  statement: 'Déclaration',
  'status-report': 'Point sur l’état de l’affaire',
  'subsidiary-protection-granted': 'Protection subsidiaire accordée',
  'surrender-order-annulled': 'Décision de remise annulée',
  'surrender-ordered': 'Remise ordonnée',
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
  diffusion: 'Diffusion',
  'notice-unspecified': 'Notice, type non précisé',
  'alert-unspecified': 'Alerte, type non précisé',
}

const noticeStatus: typeof enVocabulary.noticeStatus = {
  unknown: 'Inconnu',
  requested: 'Demandée',
  published: 'Publiée',
  circulated: 'Transmise',
  'reported-in-effect': 'Signalée en vigueur',
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
  person: 'La personne ou sa famille',
  ngo: 'Organisation de défense des droits',
  advocacy: 'Côté de la campagne',
  un: 'Nations unies',
  'opposing-party': 'Partie adverse au procès',
  'article-author': 'L’auteur de l’article (partie militante)',
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

const track: typeof enVocabulary.track = { case: 'Situation', custody: 'Liberté', protection: 'Protection' }

const facet: typeof enVocabulary.facet = {
  held: 'Lieu d’arrestation',
  sought: 'Recherche par',
  notice: 'Notice',
  status: 'Situation',
  custody: 'Liberté',
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
  held: (value) => (value === NONE ? 'Aucune enregistrée' : country(value)),
  sought: (value) => (value === NONE ? 'Aucun signalement' : country(value)),
  notice: (value) => (value === NONE ? 'Aucun signalement' : look(noticeType, value)),
  status: (value) => look(caseStatus, value),
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
