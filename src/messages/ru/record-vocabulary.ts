import type { enRecordVocabulary } from '../en/record-vocabulary.ts'

const support: typeof enRecordVocabulary.support = {
  'article-only': 'только статья',
  'single-source': 'одно издание или агентство',
  'one-side-only': 'несколько текстов, все — со стороны кампании',
  corroborated: 'не менее двух изданий или агентств, не все — со стороны кампании',
  conflicting: 'источники расходятся',
}

const sourceKind: typeof enRecordVocabulary.sourceKind = {
  academic: 'Научный текст',
  advocacy: 'Сторона кампании',
  court: 'Суд',
  news: 'Пресса',
  ngo: 'Неправительственная организация',
  official: 'Официальный текст',
  opinion: 'Мнение',
  party: 'Сторона в процессе',
  reference: 'Справочник',
  'state-media': 'Государственное СМИ',
}

const relation: typeof enRecordVocabulary.relation = {
  'former-associate-of': 'в прошлом сотрудничал(а) с',
  'former-bodyguard-of': 'в прошлом охранял(а)',
  'former-co-worker-of': 'в прошлом работал(а) вместе с',
  'former-employer-of': 'в прошлом работодатель для',
  'named-together-in-accusation': 'упоминается в обвинении вместе с',
  'spouse-of': 'в браке с',
}

const actorRole: typeof enRecordVocabulary.actorRole = {
  'article-author': 'автор статьи',
  'family-member': 'член семьи',
  'host-state-asylum-authority': 'орган по делам убежища принимающего государства',
  'host-state-authority': 'орган принимающего государства',
  'host-state-court': 'суд принимающего государства',
  'host-state-executive': 'исполнительная власть принимающего государства',
  'host-state-police': 'полиция принимающего государства',
  'host-state-prosecutor': 'прокуратура принимающего государства',
  'international-court': 'международный суд',
  'international-organisation': 'международная организация',
  lawyer: 'адвокат',
  ngo: 'неправительственная организация',
  'origin-state-authority': 'орган государства происхождения',
  'origin-state-court': 'суд государства происхождения',
  'origin-state-prosecutor': 'прокуратура государства происхождения',
  'person-sought': 'лицо, о котором идёт речь',
  'professional-body': 'профессиональное объединение',
  reporter: 'пресса',
  'requesting-state-authority': 'орган запрашивающего государства',
  'requesting-state-court': 'суд запрашивающего государства',
  'requesting-state-prosecutor': 'прокуратура запрашивающего государства',
  'third-state-court': 'суд третьего государства',
  'un-body': 'орган ООН',
}

const dateBasis: typeof enRecordVocabulary.dateBasis = {
  stated: 'дату называет источник',
  inferred: 'установлена по тому, что сообщают источники',
  conflicting: 'источники расходятся; дата охватывает все версии',
}

/** Labels of the vocabularies that only full records use, in Russian. */
export const ruRecordVocabulary: typeof enRecordVocabulary = {
  support,
  sourceKind,
  relation,
  actorRole,
  dateBasis,
  colon: (label: string) => `${label}:`,
}
