import type { ActorRole, DateBasis, Relation, SourceKind, Support } from '../../domain/case/vocabulary.ts'

const support: Readonly<Record<Support, string>> = {
  'article-only': 'the article only',
  'single-source': 'one publisher or agency',
  'one-side-only': 'several texts, all from the campaign side',
  corroborated: 'two or more publishers or agencies, not all from the campaign side',
  conflicting: 'sources disagree',
}

const sourceKind: Readonly<Record<SourceKind, string>> = {
  academic: 'Academic',
  advocacy: 'Campaign side',
  court: 'Court',
  news: 'News',
  ngo: 'Non-governmental organisation',
  official: 'Official',
  opinion: 'Opinion',
  party: 'Party to proceedings',
  reference: 'Reference',
  'state-media': 'State media',
}

/** Read from the case that carries the relation: "former bodyguard of" Mukhtar Ablyazov. */
const relation: Readonly<Record<Relation, string>> = {
  'former-associate-of': 'former associate of',
  'former-bodyguard-of': 'former bodyguard of',
  'former-co-worker-of': 'former co-worker of',
  'former-employer-of': 'former employer of',
  'named-together-in-accusation': 'named together in an accusation with',
  'spouse-of': 'spouse of',
}

const actorRole: Readonly<Record<ActorRole, string>> = {
  'article-author': 'the article’s author',
  'family-member': 'family member',
  'host-state-asylum-authority': 'asylum authority of the host state',
  'host-state-authority': 'authority of the host state',
  'host-state-court': 'court of the host state',
  'host-state-executive': 'executive of the host state',
  'host-state-police': 'police of the host state',
  'host-state-prosecutor': 'prosecutor of the host state',
  'international-court': 'international court',
  'international-organisation': 'international organisation',
  lawyer: 'lawyer',
  ngo: 'non-governmental organisation',
  'origin-state-authority': 'authority of the state of origin',
  'origin-state-court': 'court of the state of origin',
  'origin-state-prosecutor': 'prosecutor of the state of origin',
  'person-sought': 'the person concerned',
  'professional-body': 'professional body',
  reporter: 'press',
  'requesting-state-authority': 'authority of the requesting state',
  'requesting-state-court': 'court of the requesting state',
  'requesting-state-prosecutor': 'prosecutor of the requesting state',
  'third-state-court': 'court of a third state',
  'un-body': 'United Nations body',
}

const dateBasis: Readonly<Record<DateBasis, string>> = {
  stated: 'a source gives this date',
  inferred: 'worked out from what sources say',
  conflicting: 'sources disagree; the date covers them',
}

/** Labels of the vocabularies that only full records use. */
export const enRecordVocabulary = {
  support,
  sourceKind,
  relation,
  actorRole,
  dateBasis,
  /** A label before what it is the label of. */
  colon: (label: string) => `${label}:`,
}
