import type { QueryRemark } from '../../domain/query/address-params.ts'
import { formatCount } from '../count.ts'
import type { enBoard } from '../en/board.ts'
import { lowerFirst } from '../lower-first.ts'
import { type Forms, makePlural } from '../plural.ts'
import { cutText } from '../quote.ts'
import { ukLead } from './lead.ts'
import { ukVocabulary } from './vocabulary.ts'

const plural = makePlural('uk')
const CASES: Forms = { one: 'справа', few: 'справи', many: 'справ', other: 'справи' }
/** After "з": the genitive. */
const OF_CASES: Forms = { one: 'справи', other: 'справ' }
const quote = (text: string) => `«${cutText(text)}»`

const parameters: Readonly<Record<string, string>> = {
  ...ukVocabulary.facet,
  from: 'Від',
  to: 'До',
  asOf: 'Станом на',
  known: 'Відомо на',
  sort: 'порядок сортування',
  columns: 'стовпці',
  density: 'висота рядків',
  certain: 'Лише достеменно',
  lang: 'мова',
  support: 'підтвердження',
  words: 'чиї слова',
  type: 'тип події',
  context: 'контекст',
  ask: 'що показує основна смуга',
  cases: 'справи для порівняння',
  at: 'подія дня 0',
  since: 'день для порівняння',
  kind: 'тип джерела',
  language: 'мова джерела',
  after: 'Опубліковано від',
  before: 'Опубліковано до',
}

function nameParameter(parameter: string): string {
  return Object.hasOwn(parameters, parameter) ? `«${parameters[parameter]}»` : quote(parameter)
}

function remark(one: QueryRemark): string {
  switch (one.kind) {
    case 'unknown-value':
      return `${quote(one.value)} — недопустиме значення для ${nameParameter(one.parameter)}, його не враховано.`
    case 'unknown-parameter':
      return `${quote(one.parameter)}: такого фільтра на цій сторінці немає, його не враховано.`
    case 'repeated-parameter':
      return `${nameParameter(one.parameter)} трапляється в адресі кілька разів; враховано лише перше значення.`
    case 'search-cut':
      return `Запит був довший за ${one.length} знаків, і його обрізано.`
    case 'address-cut':
      return `Адреса була довша за ${one.length} знаків; решту не враховано.`
  }
}

/** Words of the board in Ukrainian. */
export const ukBoard: typeof enBoard = {
  title: 'Справи',
  filters: 'Фільтри',
  openFilters: (count) => (count === 0 ? 'Фільтри' : `Фільтри (${count})`),
  closeFilters: (count) => `Показати: ${plural(count, CASES)}`,
  countOf: (count) => plural(count, CASES),
  allOptions: (count) => `Усі (${count})`,
  withNone: (count) => `${formatCount(count, 'uk')} без справ`,
  chosen: (count) => `обрано: ${formatCount(count, 'uk')}`,
  date: 'Дата',
  statusHelp:
    'Останній крок у справі про видачу чи вислання. Хто перебуває під вартою в показаний день: див. «Тримання під вартою».',
  fewerOptions: 'Менше',
  clearFacet: (facet) => `Скинути: ${ukVocabulary.facet[facet]}`,
  clear: 'Скинути',
  search: 'Пошук справ',
  searchKey: '/',
  when: 'Дата події',
  from: 'Від',
  to: 'До',
  dateHint: 'Рік, місяць або день: 2013, 2013-09 або 2013-09-05',
  badDate: (text) => `${quote(text)} — не дата. Вкажіть рік, місяць або день: 2013, 2013-09 або 2013-09-05.`,
  reversed: (from, to) => `Початок (${from}) пізніший за кінець (${to}).`,
  swap: 'Поміняти дати місцями',
  own: 'ваш запис',
  certainOnly: 'Лише достеменно',
  window: (possibly, certainly) =>
    `можливо ${formatCount(possibly, 'uk')}, достеменно ${formatCount(certainly, 'uk')}`,
  asOf: 'Станом на',
  dayLead: () => 'Станом на',
  latestDay: 'останню дату',
  dayShown: 'Показаний день',
  latestKnown: 'Останні дані',
  knownOn: 'Відомо на',
  knownAny: 'будь-яка дата',
  knownLine: (day: string) =>
    `Лише те, що повідомляють джерела, опубліковані до ${day} включно; джерела без дати не враховано.`,
  knownWaits: (day: string) => `З’ясовується, що було відомо на ${day}. Список поки що не змінився.`,
  knownCancel: 'Скасувати',
  knownSources: 'Джерела',
  pause: 'Зупинити',
  playStopped: (day) => `Зупинено на ${day}: показати наступний день не вдалося.`,
  result: (shown, all, filtered) =>
    filtered ? `${formatCount(shown, 'uk')} з ${plural(all, OF_CASES)}` : plural(all, CASES),
  notYet: (count, day) => `${formatCount(count, 'uk')} ще без записів на ${day}`,
  notYetKnown: (count, day, asOf) =>
    `${formatCount(count, 'uk')} ще без записів${asOf === null ? '' : ` на ${asOf}`} за відомостями на ${day}`,
  lead: ukLead,
  chips: 'Активні фільтри',
  removeFilter: (label) => `Прибрати фільтр: ${label}`,
  chip: {
    q: (text) => `Пошук: ${quote(text)}`,
    facet: (facet, label) => `${ukVocabulary.facet[facet]}: ${label}`,
    from: (day) => `Від ${day}`,
    to: (day) => `До ${day}`,
    certain: 'Лише достеменно',
    known: (day) => `Відомо на ${day}`,
  },
  clearAll: 'Скинути все',
  noFilters: 'немає',
  remark,
  moreRemarks: (count) =>
    `І ще ${plural(count, { one: 'зауваження', few: 'зауваження', many: 'зауважень', other: 'зауваження' })}.`,
  beyondData: (compiled) => `Дані доведено до ${compiled}; пізніші дати прирівняно до цієї.`,
  unreadable: (id, reason) => `Запис ${quote(id)} не вдалося прочитати, і його не показано: ${reason}`,
  unreadableContext: (id, reason) =>
    `Подію контексту ${quote(id)} не вдалося прочитати, і її не показано: ${reason}`,
  dismiss: 'Сховати',
  list: 'Справи',
  listRegion: 'Список справ із прокручуванням',
  column: {
    person: 'Особа',
    held: 'Країна затримання',
    sought: 'Хто подав запит',
    first: 'Перше затримання',
    notice: 'Сповіщення',
    status: 'Статус',
    custody: 'Тримання під вартою',
    protection: 'Захист',
  },
  statusLastKnown: 'Останній відомий статус',
  statusAsOf: (day) => `Статус на ${day}`,
  sortBy: (label) => `Сортувати: ${label}`,
  sortOption: (label, descending) => `${label}, ${descending ? 'за спаданням' : 'за зростанням'}`,
  view: 'Показ',
  sortMore: 'Сортувати (Shift додає ключ)',
  otherSpelling: 'знайдено за іншим написанням',
  alsoWritten: (name) => `пишеться також ${name}`,
  rowMissing: {
    waiting: 'Цей рядок завантажується.',
    lost: 'Цей рядок не вдалося завантажити.',
    unreadable: 'Запис цього рядка не вдалося прочитати.',
  },
  namesLost:
    'Імена в деяких справах не вдалося завантажити; поки їх немає, пошук і сортування за іменем недоступні.',
  namesOnTheirWay: 'Імена ще завантажуються; пошук і сортування за іменем будуть доступні згодом.',
  restFailed: 'Решту справ не вдалося завантажити',
  noneReported: 'Не повідомлялося',
  noneOnRecord: 'Не зафіксовано',
  withCountry: (label, country) => `${label}, ${country}`,
  fact: {
    held: 'Затримання:',
    notHeld: 'Затримань не зафіксовано',
    sought: () => 'Запит:',
    notSought: 'Про запит не повідомлялося',
    first: 'Перше затримання:',
    firstShort: 'Перше',
    side: {
      'state-accusation': 'звинувачення держави',
      'state-claim': 'слова держави',
      lawyer: 'адвокат',
      person: 'особа чи родина',
      advocacy: 'кампанія',
      'opposing-party': 'інша сторона',
      'article-author': 'кампанія',
      'article-opinion': 'кампанія',
      'state-media': 'державні ЗМІ',
    },
    noNotice: 'Про сповіщення не повідомлялося',
    unknown: {
      status: 'Статус невідомий',
      custody: 'Чи під вартою, невідомо',
      protection: 'Про захист невідомо',
    },
    noProtection: 'Захисту немає',
  },
  open: (name) => `Розгорнути рядок: ${name}`,
  timeColumn: (from, to) => `Час: з ${from} до ${to}`,
  noticeStatusOn: (status, date) => `${lowerFirst(status)}: ${date}`,
  by: (date) => `не пізніше ${date}`,
  notices: (types) => {
    const alert = types.find(({ key }) => key === 'alert-unspecified')
    const notice = types.find(({ key }) => key === 'notice-unspecified')
    const named = types
      .filter((one) => one !== alert && one !== notice)
      .map(({ label, count }) => (count === 1 ? label : `${label} (${count})`))
    const words = [...(notice ? ['сповіщення'] : []), ...(alert ? ['оповіщення'] : [])].join(' та ')
    const open = words === '' ? [] : [`${words.charAt(0).toUpperCase()}${words.slice(1)}, тип не вказано`]
    return [...named, ...open].join('; ')
  },
  wordsOf: (kind) => `чиї слова: ${lowerFirst(kind)}`,
  inWordsOf: (kind) => `${kind}:`,
  sourcesDiffer: 'джерела розходяться',
  sourcesDifferOn: (fields) => `Джерела розходяться: ${fields}`,
  toSources: 'Усі версії — на сторінці справи',
  possibly: (count) =>
    `${plural(count, { one: 'подія могла', few: 'події могли', many: 'подій могли', other: 'події могли' })} статися до цього дня`,
  possiblyHelp:
    'Джерела не називають точного дня. Ці події могли статися пізніше показаного дня, тому тут вони нічого не змінюють.',
  empty: 'Цим фільтрам не відповідає жодна справа.',
  emptyDay: (day) => `На ${day} записів немає.`,
  clearFilters: 'Скинути всі фільтри',
}
