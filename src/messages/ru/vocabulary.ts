import { type Facet, NONE } from '../../domain/query/query.ts'
import type { enVocabulary } from '../en/vocabulary.ts'

const caseStatus: typeof enVocabulary.caseStatus = {
  unknown: 'Неизвестно',
  sought: 'Есть обвинение, ордер или уведомление',
  detained: 'Под стражей',
  'extradition-requested': 'Запрошена экстрадиция',
  'extradition-admissible': 'Суд признал экстрадицию допустимой (это ещё не решение о ней)',
  'appeal-pending': 'Жалоба подана, решения нет',
  'extradition-refused': 'В экстрадиции отказано',
  'surrender-ordered': 'Принято решение о передаче',
  'removal-suspended': 'Экстрадиция или высылка приостановлена',
  surrendered: 'Передача запрашивающему государству состоялась',
  'expulsion-ordered': 'Принято решение о высылке',
  removed: 'Высылка из страны состоялась',
  returned: 'Возвращение в принимающее государство',
  protected: 'Под защитой',
  'removal-not-pending': 'Экстрадиция и высылка не рассматриваются',
  closed: 'Дело закрыто',
}

const custody: typeof enVocabulary.custody = {
  unknown: 'Неизвестно',
  'at-liberty': 'На свободе',
  detained: 'Под стражей',
  'conditional-release': 'Освобождение с условиями',
  restricted: 'Свобода передвижения ограничена',
}

const protection: typeof enVocabulary.protection = {
  unknown: 'Неизвестно',
  none: 'Нет',
  applied: 'Подано ходатайство',
  refused: 'Отказано',
  'under-review': 'На рассмотрении',
  refugee: 'Статус беженца',
  subsidiary: 'Дополнительная защита',
  revoked: 'Отозвана',
  excluded: 'Исключение из статуса беженца',
}

const eventType: typeof enVocabulary.eventType = {
  accusation: 'Обвинение',
  'appeal-decided-quashed': 'Жалоба удовлетворена (решение отменено)',
  'appeal-decided-upheld': 'Жалоба отклонена (решение оставлено в силе)',
  'appeal-filed': 'Подана жалоба',
  'arrest-warrant-issued': 'Выдан ордер на арест',
  'charges-filed': 'Предъявлено обвинение',
  'conditional-release': 'Освобождение с условиями',
  'contempt-judgment': 'Решение о неуважении к суду',
  context: 'Контекст',
  conviction: 'Обвинительный приговор',
  'conviction-in-absentia': 'Заочный обвинительный приговор',
  'criminal-case-opened': 'Возбуждено уголовное дело',
  'custody-ordered': 'Решение о заключении под стражу',
  'death-in-custody': 'Смерть в заключении',
  detention: 'Задержание',
  'diffusion-circulated': 'Разослана диффузия Интерпола',
  disappearance: 'Исчезновение',
  'expulsion-executed': 'Высылка исполнена',
  'expulsion-ordered': 'Решение о высылке',
  'expulsion-revoked': 'Решение о высылке отозвано правительством',
  'expulsion-ruled-unlawful': 'Высылка признана незаконной',
  'extradition-executed': 'Экстрадиция исполнена',
  'extradition-found-admissible': 'Суд признал экстрадицию допустимой (это ещё не решение о ней)',
  'extradition-refused': 'В экстрадиции отказано',
  'extradition-requested': 'Запрошена экстрадиция',
  hearing: 'Судебное заседание',
  'hunger-strike': 'Голодовка',
  'interim-measure': 'Суд временно приостановил экстрадицию или высылку',
  'notice-deleted': 'Уведомление удалено',
  'notice-published': 'Уведомление опубликовано',
  'notice-refused': 'В публикации уведомления отказано',
  'notice-requested': 'Запрошена публикация уведомления',
  'notice-suspended': 'Уведомление приостановлено',
  'officials-acquitted': 'Должностные лица оправданы',
  'officials-convicted': 'Должностные лица осуждены',
  other: 'Другое событие',
  pardon: 'Помилование',
  'placed-under-formal-investigation': 'Начато официальное расследование в отношении лица (mise en examen)',
  'proceedings-dropped': 'Уголовное дело прекращено без приговора',
  'protection-applied': 'Подано ходатайство о защите',
  'protection-decision-annulled': 'Суд отменил решение о защите (о предоставлении или отказе)',
  'protection-exclusion': 'Исключение из статуса беженца',
  'protection-refused': 'В защите отказано',
  'protection-revocation-announced': 'Сообщено об отзыве защиты',
  'refugee-status-granted': 'Предоставлен статус беженца',
  release: 'Освобождение',
  'release-ordered': 'Решение об освобождении',
  return: 'Возвращение в принимающее государство',
  'ruling-quashed': 'Судебное решение отменено',
  'sentence-served': 'Отбытие срока',
  statement: 'Заявление',
  'status-report': 'Сообщение о ходе дела',
  'subsidiary-protection-granted': 'Предоставлена дополнительная защита',
  'surrender-order-annulled': 'Решение о передаче отменено',
  'surrender-ordered': 'Решение о передаче',
  transfer: 'Перевод в другое место лишения свободы',
  'travel-restriction': 'Ограничение выезда',
}

const noticeType: typeof enVocabulary.noticeType = {
  'red-notice': 'Красное уведомление',
  'blue-notice': 'Синее уведомление',
  'green-notice': 'Зелёное уведомление',
  'yellow-notice': 'Жёлтое уведомление',
  'black-notice': 'Чёрное уведомление',
  'orange-notice': 'Оранжевое уведомление',
  'purple-notice': 'Фиолетовое уведомление',
  'un-special-notice': 'Специальное уведомление Интерпол — ООН',
  'silver-notice-pilot': 'Серебряное уведомление (пилотный проект)',
  diffusion: 'Диффузия (рассылка через Интерпол)',
  'notice-unspecified': 'Уведомление, тип не указан',
  'alert-unspecified': 'Оповещение, тип не указан',
}

const noticeStatus: typeof enVocabulary.noticeStatus = {
  unknown: 'Неизвестно',
  requested: 'Запрошено',
  published: 'Опубликовано',
  circulated: 'Разослано',
  'reported-in-effect': 'По сообщениям, действует',
  suspended: 'Приостановлено',
  deleted: 'Удалено',
  'deleted-by-source': 'Удалено запросившим государством',
  refused: 'Отказано',
  'removed-from-public-site': 'Удалено с общедоступного сайта',
}

const claimKind: typeof enVocabulary.claimKind = {
  reporter: 'Пресса',
  opinion: 'Мнение автора',
  'state-accusation': 'Обвинение со стороны государства',
  'state-claim': 'Заявление государства',
  court: 'Суд',
  lawyer: 'Адвокат этого лица',
  person: 'Само лицо или семья',
  ngo: 'Правозащитная организация',
  advocacy: 'Сторона кампании',
  un: 'Орган или эксперт ООН',
  'opposing-party': 'Противоположная сторона в процессе',
  'article-author': 'Автор статьи (сторона кампании)',
  'article-opinion': 'Мнение автора статьи (сторона кампании)',
  'state-media': 'Государственное СМИ',
  'international-body': 'Международный орган',
  parliamentarian: 'Депутат парламента',
  'professional-body': 'Профессиональное объединение',
  commentator: 'Комментатор',
}

const conflictField: typeof enVocabulary.conflictField = {
  actor: 'кто действовал',
  amount: 'сумма',
  'character of the act': 'характер действия',
  date: 'дата',
  deaths: 'число погибших',
  'effect of protection': 'действие защиты',
  ground: 'основание',
  'legal basis': 'правовое основание',
  measure: 'мера',
  'prison terms': 'сроки лишения свободы',
  requestedBy: 'запрашивающее государство',
  'requestedBy / date': 'запрашивающее государство и дата',
  'state behind the warrant': 'государство, от которого исходит ордер',
  status: 'статус',
  type: 'тип',
}

const track: typeof enVocabulary.track = {
  case: 'Статус',
  custody: 'Содержание под стражей',
  protection: 'Защита',
}

const facet: typeof enVocabulary.facet = {
  held: 'Страна задержания',
  sought: 'Кто запрашивает',
  notice: 'Уведомление',
  status: 'Статус',
  custody: 'Содержание под стражей',
  protection: 'Защита',
}

const regions = new Intl.DisplayNames(['ru'], { type: 'region', fallback: 'code' })

function country(code: string): string {
  return regions.of(code) ?? code
}

function look(labels: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(labels, key) ? (labels[key] ?? key) : key
}

const facetLabels: Readonly<Record<Facet, (value: string) => string>> = {
  held: (value) => (value === NONE ? 'Не зафиксировано' : country(value)),
  sought: (value) => (value === NONE ? 'Не сообщалось' : country(value)),
  notice: (value) => (value === NONE ? 'Не сообщалось' : look(noticeType, value)),
  // Not as in a row with its date: whether the person is still held is said under custody.
  status: (value) => (value === 'detained' ? 'Задержание, без дальнейших решений' : look(caseStatus, value)),
  custody: (value) => look(custody, value),
  protection: (value) => look(protection, value),
}

/** Labels of the vocabularies, and names of countries, in Russian. */
export const ruVocabulary: typeof enVocabulary = {
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
