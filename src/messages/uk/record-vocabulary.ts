import type { enRecordVocabulary } from '../en/record-vocabulary.ts'

const support: typeof enRecordVocabulary.support = {
  'article-only': 'лише стаття',
  'single-source': 'одне видання або агентство',
  'one-side-only': 'кілька текстів, усі — від сторони кампанії',
  corroborated: 'щонайменше два видання чи агентства, не всі — від сторони кампанії',
  conflicting: 'джерела розходяться',
}

const sourceKind: typeof enRecordVocabulary.sourceKind = {
  academic: 'Науковий текст',
  advocacy: 'Сторона кампанії',
  court: 'Суд',
  news: 'Преса',
  ngo: 'Неурядова організація',
  official: 'Офіційний текст',
  opinion: 'Думка',
  party: 'Сторона в процесі',
  reference: 'Довідник',
  'state-media': 'Державне ЗМІ',
}

const relation: typeof enRecordVocabulary.relation = {
  'former-associate-of': 'раніше співпрацював(ла) з',
  'former-bodyguard-of': 'раніше охороняв(ла)',
  'former-co-worker-of': 'раніше працював(ла) разом із',
  'former-employer-of': 'колишній роботодавець для',
  'named-together-in-accusation': 'згадується в обвинуваченні разом із',
  'spouse-of': 'у шлюбі з',
}

const actorRole: typeof enRecordVocabulary.actorRole = {
  'article-author': 'автор статті',
  'family-member': 'член родини',
  'host-state-asylum-authority': 'орган у справах притулку держави перебування',
  'host-state-authority': 'орган держави перебування',
  'host-state-court': 'суд держави перебування',
  'host-state-executive': 'виконавча влада держави перебування',
  'host-state-police': 'поліція держави перебування',
  'host-state-prosecutor': 'прокуратура держави перебування',
  'international-court': 'міжнародний суд',
  'international-organisation': 'міжнародна організація',
  lawyer: 'адвокат',
  ngo: 'неурядова організація',
  'origin-state-authority': 'орган держави походження',
  'origin-state-court': 'суд держави походження',
  'origin-state-prosecutor': 'прокуратура держави походження',
  'person-sought': 'особа, про яку йдеться',
  'professional-body': 'професійне об’єднання',
  reporter: 'преса',
  'requesting-state-authority': 'орган держави, що подала запит',
  'requesting-state-court': 'суд держави, що подала запит',
  'requesting-state-prosecutor': 'прокуратура держави, що подала запит',
  'third-state-court': 'суд третьої держави',
  'un-body': 'орган ООН',
}

const dateBasis: typeof enRecordVocabulary.dateBasis = {
  stated: 'дату називає джерело',
  inferred: 'встановлено за тим, що повідомляють джерела',
  conflicting: 'джерела розходяться; дата охоплює всі версії',
}

/** Labels of the vocabularies that only full records use, in Ukrainian. */
export const ukRecordVocabulary: typeof enRecordVocabulary = {
  support,
  sourceKind,
  relation,
  actorRole,
  dateBasis,
  colon: (label: string) => `${label}:`,
}
