import { type Facet, NONE } from '../../domain/query.ts'
import type { enVocabulary } from '../en/vocabulary.ts'

const caseStatus: typeof enVocabulary.caseStatus = {
  unknown: 'Неизвестно',
  sought: 'Разыскивается (обвинение, ордер или уведомление)',
  detained: 'Под стражей',
  'extradition-requested': 'Запрошена экстрадиция',
  'extradition-admissible': 'Экстрадиция признана допустимой',
  'appeal-pending': 'Обжалование не завершено',
  'extradition-refused': 'В экстрадиции отказано',
  'surrender-ordered': 'Принято решение о передаче',
  'removal-suspended': 'Высылка приостановлена',
  surrendered: 'Передан(а)',
  'expulsion-ordered': 'Принято решение о выдворении',
  removed: 'Выслан(а)',
  returned: 'Вернулся (вернулась)',
  protected: 'Под защитой',
  'removal-not-pending': 'Высылка не рассматривается',
  closed: 'Закрыто',
}

const custody: typeof enVocabulary.custody = {
  unknown: 'Неизвестно',
  'at-liberty': 'На свободе',
  detained: 'Под стражей',
  'conditional-release': 'Освобождение с условиями',
  restricted: 'Действуют ограничения',
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
  excluded: 'Исключение из защиты',
}

const eventType: typeof enVocabulary.eventType = {
  accusation: 'Обвинение',
  'appeal-decided-quashed': 'Решение по жалобе: отменено',
  'appeal-decided-upheld': 'Решение по жалобе: оставлено в силе',
  'appeal-filed': 'Подана жалоба',
  'arrest-warrant-issued': 'Выдан ордер на арест',
  'charges-filed': 'Предъявлено обвинение',
  'conditional-release': 'Освобождение с условиями',
  'contempt-judgment': 'Решение о неуважении к суду',
  context: 'Событие того времени',
  conviction: 'Обвинительный приговор',
  'conviction-in-absentia': 'Заочный обвинительный приговор',
  'criminal-case-opened': 'Возбуждено уголовное дело',
  'custody-ordered': 'Назначено содержание под стражей',
  detention: 'Задержание',
  'diffusion-circulated': 'Разослан циркуляр',
  'expulsion-executed': 'Выдворение исполнено',
  'expulsion-ordered': 'Решение о выдворении',
  'expulsion-revoked': 'Решение о выдворении отозвано',
  'expulsion-ruled-unlawful': 'Выдворение признано незаконным',
  'extradition-executed': 'Экстрадиция исполнена',
  'extradition-found-admissible': 'Экстрадиция признана допустимой',
  'extradition-refused': 'В экстрадиции отказано',
  'extradition-requested': 'Запрошена экстрадиция',
  'interim-measure': 'Обеспечительная мера',
  'notice-deleted': 'Уведомление удалено',
  'notice-published': 'Уведомление опубликовано',
  'notice-refused': 'В уведомлении отказано',
  'notice-requested': 'Запрошено уведомление',
  'notice-suspended': 'Уведомление приостановлено',
  'officials-acquitted': 'Должностные лица оправданы',
  'officials-convicted': 'Должностные лица осуждены',
  'placed-under-formal-investigation': 'Начато официальное расследование в отношении лица (mise en examen)',
  'proceedings-dropped': 'Производство прекращено',
  'protection-applied': 'Ходатайство о защите',
  'protection-decision-annulled': 'Решение о защите отменено',
  'protection-exclusion': 'Исключение из защиты',
  'protection-refused': 'В защите отказано',
  'protection-revocation-announced': 'Объявлено об отзыве защиты',
  'refugee-status-granted': 'Предоставлен статус беженца',
  release: 'Освобождение',
  'release-ordered': 'Решение об освобождении',
  return: 'Возвращение',
  'ruling-quashed': 'Решение отменено',
  statement: 'Заявление',
  'status-report': 'Сообщение о состоянии дела',
  'subsidiary-protection-granted': 'Предоставлена дополнительная защита',
  'surrender-order-annulled': 'Решение о передаче отменено',
  'surrender-ordered': 'Решение о передаче',
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
  diffusion: 'Циркуляр',
  'notice-unspecified': 'Уведомление, вид не указан',
  'alert-unspecified': 'Оповещение, вид не указан',
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
  'removed-from-public-site': 'Снято с открытого сайта',
}

const claimKind: typeof enVocabulary.claimKind = {
  reporter: 'Пресса',
  opinion: 'Мнение автора',
  'state-accusation': 'Обвинение со стороны государства',
  'state-claim': 'Заявление государства',
  court: 'Суд',
  lawyer: 'Адвокат лица',
  person: 'Само лицо или семья',
  ngo: 'Правозащитная организация',
  advocacy: 'Сторона кампании',
  un: 'ООН',
  'opposing-party': 'Противная сторона в процессе',
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
  type: 'вид',
}

const track: typeof enVocabulary.track = { case: 'Статус', custody: 'Свобода', protection: 'Защита' }

const facet: typeof enVocabulary.facet = {
  held: 'Где задержан(а)',
  sought: 'Кто разыскивает',
  notice: 'Уведомление',
  status: 'Статус',
  custody: 'Свобода',
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
  status: (value) => look(caseStatus, value),
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
