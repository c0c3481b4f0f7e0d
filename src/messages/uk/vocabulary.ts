import { type Facet, NONE } from '../../domain/query/query.ts'
import type { enVocabulary } from '../en/vocabulary.ts'

const caseStatus: typeof enVocabulary.caseStatus = {
  unknown: 'Невідомо',
  sought: 'Є обвинувачення, ордер або сповіщення',
  detained: 'Під вартою',
  'extradition-requested': 'Подано запит про екстрадицію',
  'extradition-admissible': 'Суд визнав екстрадицію допустимою (це ще не рішення про неї)',
  'appeal-pending': 'Скаргу подано, рішення немає',
  'extradition-refused': 'В екстрадиції відмовлено',
  'surrender-ordered': 'Ухвалено рішення про передачу',
  'removal-suspended': 'Екстрадицію чи вислання зупинено',
  surrendered: 'Передача державі, що подала запит, відбулася',
  'expulsion-ordered': 'Ухвалено рішення про вислання',
  removed: 'Вислання з країни відбулося',
  returned: 'Повернення до держави перебування',
  protected: 'Під захистом',
  'removal-not-pending': 'Екстрадиція та вислання не розглядаються',
  closed: 'Справу закрито',
}

const custody: typeof enVocabulary.custody = {
  unknown: 'Невідомо',
  'at-liberty': 'На волі',
  detained: 'Під вартою',
  'conditional-release': 'Звільнення з умовами',
  restricted: 'Свободу пересування обмежено',
}

const protection: typeof enVocabulary.protection = {
  unknown: 'Невідомо',
  none: 'Немає',
  applied: 'Подано заяву',
  refused: 'Відмовлено',
  'under-review': 'На розгляді',
  refugee: 'Статус біженця',
  subsidiary: 'Додатковий захист',
  revoked: 'Відкликано',
  excluded: 'Виключення зі статусу біженця',
}

const eventType: typeof enVocabulary.eventType = {
  accusation: 'Обвинувачення',
  'appeal-decided-quashed': 'Скаргу задоволено (рішення скасовано)',
  'appeal-decided-upheld': 'Скаргу відхилено (рішення залишено в силі)',
  'appeal-filed': 'Подано скаргу',
  'arrest-warrant-issued': 'Видано ордер на арешт',
  'charges-filed': 'Пред’явлено обвинувачення',
  'conditional-release': 'Звільнення з умовами',
  'contempt-judgment': 'Рішення про неповагу до суду',
  context: 'Контекст',
  conviction: 'Обвинувальний вирок',
  'conviction-in-absentia': 'Заочний обвинувальний вирок',
  'criminal-case-opened': 'Відкрито кримінальну справу',
  'custody-ordered': 'Рішення про взяття під варту',
  'death-in-custody': 'Смерть у місці несвободи',
  detention: 'Затримання',
  'diffusion-circulated': 'Розіслано дифузію Інтерполу',
  disappearance: 'Зникнення',
  'expulsion-executed': 'Вислання виконано',
  'expulsion-ordered': 'Рішення про вислання',
  'expulsion-revoked': 'Рішення про вислання відкликано урядом',
  'expulsion-ruled-unlawful': 'Вислання визнано незаконним',
  'extradition-executed': 'Екстрадицію виконано',
  'extradition-found-admissible': 'Суд визнав екстрадицію допустимою (це ще не рішення про неї)',
  'extradition-refused': 'В екстрадиції відмовлено',
  'extradition-requested': 'Подано запит про екстрадицію',
  hearing: 'Судове засідання',
  'hunger-strike': 'Голодування',
  'interim-measure': 'Суд тимчасово зупинив екстрадицію чи вислання',
  'notice-deleted': 'Сповіщення видалено',
  'notice-published': 'Сповіщення опубліковано',
  'notice-refused': 'У публікації сповіщення відмовлено',
  'notice-requested': 'Подано запит про публікацію сповіщення',
  'notice-suspended': 'Дію сповіщення зупинено',
  'officials-acquitted': 'Посадовців виправдано',
  'officials-convicted': 'Посадовців засуджено',
  other: 'Інша подія',
  pardon: 'Помилування',
  'placed-under-formal-investigation': 'Розпочато офіційне розслідування щодо особи (mise en examen)',
  'proceedings-dropped': 'Кримінальну справу закрито без вироку',
  'protection-applied': 'Подано заяву про захист',
  'protection-decision-annulled': 'Суд скасував рішення про захист (про надання чи відмову)',
  'protection-exclusion': 'Виключення зі статусу біженця',
  'protection-refused': 'У захисті відмовлено',
  'protection-revocation-announced': 'Повідомлено про відкликання захисту',
  'refugee-status-granted': 'Надано статус біженця',
  release: 'Звільнення',
  'release-ordered': 'Рішення про звільнення',
  return: 'Повернення до держави перебування',
  'ruling-quashed': 'Судове рішення скасовано',
  'sentence-served': 'Відбуття строку',
  statement: 'Заява',
  'status-report': 'Повідомлення про перебіг справи',
  'subsidiary-protection-granted': 'Надано додатковий захист',
  'surrender-order-annulled': 'Рішення про передачу скасовано',
  'surrender-ordered': 'Рішення про передачу',
  transfer: 'Переведення до іншого місця несвободи',
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
  diffusion: 'Дифузія (розсилання через Інтерпол)',
  'notice-unspecified': 'Сповіщення, тип не вказано',
  'alert-unspecified': 'Оповіщення, тип не вказано',
}

const noticeStatus: typeof enVocabulary.noticeStatus = {
  unknown: 'Невідомо',
  requested: 'Подано запит',
  published: 'Опубліковано',
  circulated: 'Розіслано',
  'reported-in-effect': 'За повідомленнями, чинне',
  suspended: 'Зупинено',
  deleted: 'Видалено',
  'deleted-by-source': 'Видалено державою, що подала запит',
  refused: 'Відмовлено',
  'removed-from-public-site': 'Вилучено із загальнодоступного сайту',
}

const claimKind: typeof enVocabulary.claimKind = {
  reporter: 'Преса',
  opinion: 'Думка автора',
  'state-accusation': 'Обвинувачення з боку держави',
  'state-claim': 'Заява держави',
  court: 'Суд',
  lawyer: 'Адвокат цієї особи',
  person: 'Сама особа або родина',
  ngo: 'Правозахисна організація',
  advocacy: 'Сторона кампанії',
  un: 'Орган або експерт ООН',
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
  'character of the act': 'характер діяння',
  date: 'дата',
  deaths: 'кількість загиблих',
  'effect of protection': 'дія захисту',
  ground: 'підстава',
  'legal basis': 'правова підстава',
  measure: 'захід',
  'prison terms': 'строки позбавлення волі',
  requestedBy: 'держава, що подала запит',
  'requestedBy / date': 'держава, що подала запит, і дата',
  'state behind the warrant': 'держава, від якої походить ордер',
  status: 'статус',
  type: 'тип',
}

const track: typeof enVocabulary.track = {
  case: 'Статус',
  custody: 'Тримання під вартою',
  protection: 'Захист',
}

const facet: typeof enVocabulary.facet = {
  held: 'Країна затримання',
  sought: 'Хто подав запит',
  notice: 'Сповіщення',
  status: 'Статус',
  custody: 'Тримання під вартою',
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
  // Not as in a row with its date: whether the person is still held is said under custody.
  status: (value) => (value === 'detained' ? 'Затримання, без подальших рішень' : look(caseStatus, value)),
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
