import { type Facet, NONE } from '../../domain/query.ts'
import type { enVocabulary } from '../en/vocabulary.ts'

const caseStatus: typeof enVocabulary.caseStatus = {
  unknown: 'Невідомо',
  sought: 'Розшукується (обвинувачення, ордер або сповіщення)',
  detained: 'Під вартою',
  'extradition-requested': 'Запитано екстрадицію',
  'extradition-admissible': 'Екстрадицію визнано допустимою',
  'appeal-pending': 'Оскарження не завершено',
  'extradition-refused': 'В екстрадиції відмовлено',
  'surrender-ordered': 'Ухвалено рішення про передачу',
  'removal-suspended': 'Висилку призупинено',
  surrendered: 'Передано',
  'expulsion-ordered': 'Ухвалено рішення про видворення',
  removed: 'Вислано',
  returned: 'Повернення відбулося',
  protected: 'Під захистом',
  'removal-not-pending': 'Висилка не розглядається',
  closed: 'Закрито',
}

const custody: typeof enVocabulary.custody = {
  unknown: 'Невідомо',
  'at-liberty': 'На волі',
  detained: 'Під вартою',
  'conditional-release': 'Звільнення з умовами',
  restricted: 'Діють обмеження',
}

const protection: typeof enVocabulary.protection = {
  unknown: 'Невідомо',
  none: 'Немає',
  applied: 'Подано клопотання',
  refused: 'Відмовлено',
  'under-review': 'На розгляді',
  refugee: 'Статус біженця',
  subsidiary: 'Додатковий захист',
  revoked: 'Відкликано',
  excluded: 'Виключення із захисту',
}

const eventType: typeof enVocabulary.eventType = {
  accusation: 'Обвинувачення',
  'appeal-decided-quashed': 'Рішення за скаргою: скасовано',
  'appeal-decided-upheld': 'Рішення за скаргою: залишено в силі',
  'appeal-filed': 'Подано скаргу',
  'arrest-warrant-issued': 'Видано ордер на арешт',
  'charges-filed': 'Пред’явлено обвинувачення',
  'conditional-release': 'Звільнення з умовами',
  'contempt-judgment': 'Рішення про неповагу до суду',
  context: 'Подія того часу',
  conviction: 'Обвинувальний вирок',
  'conviction-in-absentia': 'Заочний обвинувальний вирок',
  'criminal-case-opened': 'Порушено кримінальну справу',
  'custody-ordered': 'Призначено тримання під вартою',
  detention: 'Затримання',
  'diffusion-circulated': 'Розіслано циркуляр',
  'expulsion-executed': 'Видворення виконано',
  'expulsion-ordered': 'Рішення про видворення',
  'expulsion-revoked': 'Рішення про видворення відкликано',
  'expulsion-ruled-unlawful': 'Видворення визнано незаконним',
  'extradition-executed': 'Екстрадицію виконано',
  'extradition-found-admissible': 'Екстрадицію визнано допустимою',
  'extradition-refused': 'В екстрадиції відмовлено',
  'extradition-requested': 'Запитано екстрадицію',
  'interim-measure': 'Тимчасовий захід',
  'notice-deleted': 'Сповіщення видалено',
  'notice-published': 'Сповіщення опубліковано',
  'notice-refused': 'У сповіщенні відмовлено',
  'notice-requested': 'Запитано сповіщення',
  'notice-suspended': 'Сповіщення призупинено',
  'officials-acquitted': 'Посадовців виправдано',
  'officials-convicted': 'Посадовців засуджено',
  'placed-under-formal-investigation': 'Розпочато офіційне розслідування щодо особи (mise en examen)',
  'proceedings-dropped': 'Провадження закрито',
  'protection-applied': 'Клопотання про захист',
  'protection-decision-annulled': 'Рішення про захист скасовано',
  'protection-exclusion': 'Виключення із захисту',
  'protection-refused': 'У захисті відмовлено',
  'protection-revocation-announced': 'Оголошено про відкликання захисту',
  'refugee-status-granted': 'Надано статус біженця',
  release: 'Звільнення',
  'release-ordered': 'Рішення про звільнення',
  return: 'Повернення',
  'ruling-quashed': 'Рішення скасовано',
  statement: 'Заява',
  'status-report': 'Повідомлення про стан справи',
  'subsidiary-protection-granted': 'Надано додатковий захист',
  'surrender-order-annulled': 'Рішення про передачу скасовано',
  'surrender-ordered': 'Рішення про передачу',
  'travel-restriction': 'Обмеження виїзду',
}

const noticeType: typeof enVocabulary.noticeType = {
  'red-notice': 'Червоне сповіщення',
  'blue-notice': 'Синє сповіщення',
  'green-notice': 'Зелене сповіщення',
  'yellow-notice': 'Жовте сповіщення',
  'black-notice': 'Чорне сповіщення',
  'orange-notice': 'Помаранчеве сповіщення',
  'purple-notice': 'Фіолетове сповіщення',
  'un-special-notice': 'Спеціальне сповіщення Інтерпол — ООН',
  'silver-notice-pilot': 'Срібне сповіщення (пілотний проєкт)',
  diffusion: 'Циркуляр',
  'notice-unspecified': 'Сповіщення, вид не вказано',
  'alert-unspecified': 'Оповіщення, вид не вказано',
}

const noticeStatus: typeof enVocabulary.noticeStatus = {
  unknown: 'Невідомо',
  requested: 'Запитано',
  published: 'Опубліковано',
  circulated: 'Розіслано',
  'reported-in-effect': 'За повідомленнями, чинне',
  suspended: 'Призупинено',
  deleted: 'Видалено',
  'deleted-by-source': 'Видалено державою, що запитувала',
  refused: 'Відмовлено',
  'removed-from-public-site': 'Знято з відкритого сайту',
}

const claimKind: typeof enVocabulary.claimKind = {
  reporter: 'Преса',
  opinion: 'Думка автора',
  'state-accusation': 'Обвинувачення з боку держави',
  'state-claim': 'Заява держави',
  court: 'Суд',
  lawyer: 'Адвокат особи',
  person: 'Сама особа або родина',
  ngo: 'Правозахисна організація',
  advocacy: 'Сторона кампанії',
  un: 'ООН',
  'opposing-party': 'Протилежна сторона в процесі',
  'article-author': 'Автор статті (сторона кампанії)',
  'article-opinion': 'Думка автора статті (сторона кампанії)',
  'state-media': 'Державне ЗМІ',
  'international-body': 'Міжнародний орган',
  parliamentarian: 'Депутат парламенту',
  'professional-body': 'Професійне об’єднання',
  commentator: 'Коментатор',
}

const conflictField: typeof enVocabulary.conflictField = {
  actor: 'хто діяв',
  amount: 'сума',
  'character of the act': 'характер дії',
  date: 'дата',
  deaths: 'кількість загиблих',
  'effect of protection': 'дія захисту',
  ground: 'підстава',
  'legal basis': 'правова підстава',
  measure: 'захід',
  'prison terms': 'строки позбавлення волі',
  requestedBy: 'держава, що запитує',
  'requestedBy / date': 'держава, що запитує, і дата',
  'state behind the warrant': 'держава, від якої походить ордер',
  status: 'статус',
  type: 'вид',
}

const track: typeof enVocabulary.track = { case: 'Статус', custody: 'Свобода', protection: 'Захист' }

const facet: typeof enVocabulary.facet = {
  held: 'Де затримано',
  sought: 'Хто розшукує',
  notice: 'Сповіщення',
  status: 'Статус',
  custody: 'Свобода',
  protection: 'Захист',
}

const regions = new Intl.DisplayNames(['uk'], { type: 'region', fallback: 'code' })

function country(code: string): string {
  return regions.of(code) ?? code
}

function look(labels: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(labels, key) ? (labels[key] ?? key) : key
}

const facetLabels: Readonly<Record<Facet, (value: string) => string>> = {
  held: (value) => (value === NONE ? 'Не зафіксовано' : country(value)),
  sought: (value) => (value === NONE ? 'Не повідомлялося' : country(value)),
  notice: (value) => (value === NONE ? 'Не повідомлялося' : look(noticeType, value)),
  status: (value) => look(caseStatus, value),
  custody: (value) => look(custody, value),
  protection: (value) => look(protection, value),
}

/** Labels of the vocabularies, and names of countries, in Ukrainian. */
export const ukVocabulary: typeof enVocabulary = {
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
