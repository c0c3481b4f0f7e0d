import type { enRecordVocabulary } from '../en/record-vocabulary.ts'

const support: typeof enRecordVocabulary.support = {
  'article-only': 'лише стаття',
  'single-source': 'одне видання або агентство',
  'one-side-only': 'кілька текстів, усі — сторони кампанії',
  corroborated: 'два або більше видань чи агентств, не всі — сторони кампанії',
  conflicting: 'джерела розходяться',
}

const sourceKind: typeof enRecordVocabulary.sourceKind = {
  academic: 'Науковий текст',
  advocacy: 'Сторона кампанії',
  court: 'Суд',
  news: 'Новини',
  ngo: 'Організація',
  official: 'Офіційний текст',
  opinion: 'Думка',
  party: 'Сторона процесу',
  reference: 'Довідник',
  'state-media': 'Державне ЗМІ',
}

const relation: typeof enRecordVocabulary.relation = {
  'former-associate-of': 'раніше був зв’язок із:',
  'former-bodyguard-of': 'раніше охоронець у:',
  'former-co-worker-of': 'раніше спільна робота з:',
  'former-employer-of': 'колишній роботодавець для:',
  'named-together-in-accusation': 'названо в обвинуваченні разом із:',
  'spouse-of': 'у шлюбі з:',
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
  ngo: 'організація',
  'origin-state-authority': 'орган держави походження',
  'origin-state-court': 'суд держави походження',
  'origin-state-prosecutor': 'прокуратура держави походження',
  'person-sought': 'особа, яку розшукують',
  'professional-body': 'професійне об’єднання',
  reporter: 'преса',
  'requesting-state-authority': 'орган держави, що запитує',
  'requesting-state-court': 'суд держави, що запитує',
  'requesting-state-prosecutor': 'прокуратура держави, що запитує',
  'third-state-court': 'суд третьої держави',
  'un-body': 'орган ООН',
}

const dateBasis: typeof enRecordVocabulary.dateBasis = {
  stated: 'дату називає джерело',
  inferred: 'межі або розрахунок за тим, що кажуть джерела',
  conflicting: 'джерела розходяться; дата охоплює їх усі',
}

/** Labels of the vocabularies that only full records use, in Ukrainian. */
export const ukRecordVocabulary: typeof enRecordVocabulary = {
  support,
  sourceKind,
  relation,
  actorRole,
  dateBasis,
}
