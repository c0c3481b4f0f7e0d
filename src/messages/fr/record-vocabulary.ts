import type { enRecordVocabulary } from '../en/record-vocabulary.ts'

const support: typeof enRecordVocabulary.support = {
  'article-only': 'l’article seul',
  'single-source': 'un seul éditeur ou une seule agence',
  'one-side-only': 'plusieurs textes, tous de la partie militante',
  corroborated: 'au moins deux éditeurs ou agences, pas tous de la partie militante',
  conflicting: 'les sources divergent',
}

const sourceKind: typeof enRecordVocabulary.sourceKind = {
  academic: 'Texte universitaire',
  advocacy: 'Partie militante',
  court: 'Tribunal',
  news: 'Presse',
  ngo: 'Organisation non gouvernementale',
  official: 'Texte officiel',
  opinion: 'Opinion',
  party: 'Partie au procès',
  reference: 'Ouvrage de référence',
  'state-media': 'Média d’État',
}

const relation: typeof enRecordVocabulary.relation = {
  'former-associate-of': 'ancien(ne) associé(e) de',
  'former-bodyguard-of': 'ancien(ne) garde du corps de',
  'former-co-worker-of': 'ancien(ne) collègue de',
  'former-employer-of': 'ancien employeur de',
  'named-together-in-accusation': 'cité(e) dans une accusation avec',
  'spouse-of': 'conjoint(e) de',
}

const actorRole: typeof enRecordVocabulary.actorRole = {
  'article-author': 'auteur de l’article',
  'family-member': 'membre de la famille',
  'host-state-asylum-authority': 'autorité d’asile de l’État d’accueil',
  'host-state-authority': 'autorité de l’État d’accueil',
  'host-state-court': 'tribunal de l’État d’accueil',
  'host-state-executive': 'exécutif de l’État d’accueil',
  'host-state-police': 'police de l’État d’accueil',
  'host-state-prosecutor': 'parquet de l’État d’accueil',
  'international-court': 'juridiction internationale',
  'international-organisation': 'organisation internationale',
  lawyer: 'avocat',
  ngo: 'organisation non gouvernementale',
  'origin-state-authority': 'autorité de l’État d’origine',
  'origin-state-court': 'tribunal de l’État d’origine',
  'origin-state-prosecutor': 'parquet de l’État d’origine',
  'person-sought': 'la personne concernée',
  'professional-body': 'ordre professionnel',
  reporter: 'presse',
  'requesting-state-authority': 'autorité de l’État requérant',
  'requesting-state-court': 'tribunal de l’État requérant',
  'requesting-state-prosecutor': 'parquet de l’État requérant',
  'third-state-court': 'tribunal d’un État tiers',
  'un-body': 'organe des Nations unies',
}

const dateBasis: typeof enRecordVocabulary.dateBasis = {
  stated: 'une source donne cette date',
  inferred: 'déduite de ce que disent les sources',
  conflicting: 'les sources divergent ; la date couvre toutes les versions',
}

/** Labels of the vocabularies that only full records use, in French. */
export const frRecordVocabulary: typeof enRecordVocabulary = {
  support,
  sourceKind,
  relation,
  actorRole,
  dateBasis,
  colon: (label: string) => `${label} :`,
}
