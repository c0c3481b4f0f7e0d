import type { QueryRemark } from '../../domain/query/address-params.ts'
import { formatCount } from '../count.ts'
import type { enBoard } from '../en/board.ts'
import { lowerFirst } from '../lower-first.ts'
import { type Forms, makePlural } from '../plural.ts'
import { cutText } from '../quote.ts'
import { ruLead } from './lead.ts'
import { ruVocabulary } from './vocabulary.ts'

const plural = makePlural('ru')
const CASES: Forms = { one: 'дело', few: 'дела', many: 'дел', other: 'дела' }
/** After "из": the genitive. */
const OF_CASES: Forms = { one: 'дела', other: 'дел' }
const quote = (text: string) => `«${cutText(text)}»`

const parameters: Readonly<Record<string, string>> = {
  ...ruVocabulary.facet,
  from: 'С',
  to: 'По',
  asOf: 'По состоянию на',
  known: 'Известно на',
  sort: 'порядок сортировки',
  columns: 'столбцы',
  density: 'высота строк',
  certain: 'Только достоверно',
  lang: 'язык',
  support: 'подтверждение',
  words: 'чьи слова',
  type: 'тип события',
  context: 'контекст',
  ask: 'что показывает основная полоса',
  cases: 'сравниваемые дела',
  at: 'событие дня 0',
  since: 'день для сравнения',
  kind: 'тип источника',
  language: 'язык источника',
  after: 'Опубликовано с',
  before: 'Опубликовано по',
}

function nameParameter(parameter: string): string {
  return Object.hasOwn(parameters, parameter) ? `«${parameters[parameter]}»` : quote(parameter)
}

function remark(one: QueryRemark): string {
  switch (one.kind) {
    case 'unknown-value':
      return `${quote(one.value)} — недопустимое значение для ${nameParameter(one.parameter)}, оно не учтено.`
    case 'unknown-parameter':
      return `${quote(one.parameter)}: такого фильтра на этой странице нет, он не учтён.`
    case 'repeated-parameter':
      return `${nameParameter(one.parameter)} встречается в адресе несколько раз; учтено только первое значение.`
    case 'search-cut':
      return `Запрос был длиннее ${one.length} знаков и обрезан.`
    case 'address-cut':
      return `Адрес был длиннее ${one.length} знаков; остальное не учтено.`
  }
}

/** Words of the board in Russian. */
export const ruBoard: typeof enBoard = {
  title: 'Дела',
  filters: 'Фильтры',
  openFilters: (count) => (count === 0 ? 'Фильтры' : `Фильтры (${count})`),
  closeFilters: (count) => `Показать ${plural(count, CASES)}`,
  countOf: (count) => plural(count, CASES),
  allOptions: (count) => `Все (${count})`,
  withNone: (count) => `${formatCount(count, 'ru')} без дел`,
  chosen: (count) => `выбрано: ${formatCount(count, 'ru')}`,
  date: 'Дата',
  statusHelp:
    'Последний шаг в деле о выдаче или высылке. Кто находится под стражей в показанный день: см. «Содержание под стражей».',
  fewerOptions: 'Меньше',
  clearFacet: (facet) => `Сбросить: ${ruVocabulary.facet[facet]}`,
  clear: 'Сбросить',
  search: 'Поиск дел',
  searchKey: '/',
  when: 'Дата события',
  from: 'С',
  to: 'По',
  dateHint: 'Год, месяц или день: 2013, 2013-09 или 2013-09-05',
  badDate: (text) => `${quote(text)} — не дата. Укажите год, месяц или день: 2013, 2013-09 или 2013-09-05.`,
  reversed: (from, to) => `Начало (${from}) позже конца (${to}).`,
  swap: 'Поменять даты местами',
  own: 'ваша запись',
  certainOnly: 'Только достоверно',
  window: (possibly, certainly) =>
    `возможно ${formatCount(possibly, 'ru')}, достоверно ${formatCount(certainly, 'ru')}`,
  asOf: 'По состоянию на',
  dayLead: () => 'По состоянию на',
  latestDay: 'последнюю дату',
  dayShown: 'Показанный день',
  latestKnown: 'Последние данные',
  knownOn: 'Известно на',
  knownAny: 'любая дата',
  knownLine: (day: string) =>
    `Только то, что сообщают источники, опубликованные к ${day}; источники без даты не учитываются.`,
  knownWaits: (day: string) => `Выясняется, что было известно на ${day}. Список пока не изменился.`,
  knownCancel: 'Отменить',
  knownSources: 'Источники',
  pause: 'Остановить',
  playStopped: (day) => `Остановлено на ${day}: показать следующий день не удалось.`,
  result: (shown, all, filtered) =>
    filtered ? `${formatCount(shown, 'ru')} из ${plural(all, OF_CASES)}` : plural(all, CASES),
  notYet: (count, day) => `${formatCount(count, 'ru')} ещё без записей на ${day}`,
  notYetKnown: (count, day, asOf) =>
    `${formatCount(count, 'ru')} ещё без записей${asOf === null ? '' : ` на ${asOf}`} по сведениям, известным на ${day}`,
  lead: ruLead,
  chips: 'Активные фильтры',
  removeFilter: (label) => `Убрать фильтр: ${label}`,
  chip: {
    q: (text) => `Поиск: ${quote(text)}`,
    facet: (facet, label) => `${ruVocabulary.facet[facet]}: ${label}`,
    from: (day) => `С ${day}`,
    to: (day) => `По ${day}`,
    certain: 'Только достоверно',
    known: (day) => `Известно на ${day}`,
  },
  clearAll: 'Сбросить всё',
  noFilters: 'нет',
  remark,
  moreRemarks: (count) =>
    `И ещё ${plural(count, { one: 'замечание', few: 'замечания', many: 'замечаний', other: 'замечания' })}.`,
  beyondData: (compiled) => `Данные доведены до ${compiled}; более поздние даты приравниваются к этой.`,
  unreadable: (id, reason) => `Запись ${quote(id)} не удалось прочитать, и она не показана: ${reason}`,
  unreadableContext: (id, reason) =>
    `Событие контекста ${quote(id)} не удалось прочитать, и оно не показано: ${reason}`,
  dismiss: 'Скрыть',
  list: 'Дела',
  listRegion: 'Список дел с прокруткой',
  column: {
    person: 'Лицо',
    held: 'Страна задержания',
    sought: 'Кто запрашивает',
    first: 'Первое задержание',
    notice: 'Уведомление',
    status: 'Статус',
    custody: 'Содержание под стражей',
    protection: 'Защита',
  },
  statusLastKnown: 'Последний известный статус',
  statusAsOf: (day) => `Статус на ${day}`,
  sortBy: (label) => `Сортировать: ${label}`,
  sortOption: (label, descending) => `${label}, ${descending ? 'по убыванию' : 'по возрастанию'}`,
  view: 'Показ',
  sortMore: 'Сортировать (Shift добавляет ключ)',
  otherSpelling: 'найдено по другому написанию',
  alsoWritten: (name) => `пишется также ${name}`,
  rowMissing: {
    waiting: 'Эта строка загружается.',
    lost: 'Эту строку не удалось загрузить.',
    unreadable: 'Запись этой строки не удалось прочитать.',
  },
  namesLost:
    'Имена в некоторых делах не удалось загрузить; пока их нет, поиск и сортировка по имени недоступны.',
  namesOnTheirWay: 'Имена ещё загружаются; поиск и сортировка по имени станут доступны позже.',
  restFailed: 'Остальные дела не удалось загрузить',
  noneReported: 'Не сообщалось',
  noneOnRecord: 'Не зафиксировано',
  withCountry: (label, country) => `${label}, ${country}`,
  fact: {
    held: 'Задержание:',
    notHeld: 'Задержаний не зафиксировано',
    sought: () => 'Запрос:',
    notSought: 'О запросе не сообщалось',
    first: 'Первое задержание:',
    firstShort: 'Первое',
    side: {
      'state-accusation': 'обвинение государства',
      'state-claim': 'слова государства',
      lawyer: 'адвокат',
      person: 'лицо или семья',
      advocacy: 'кампания',
      'opposing-party': 'другая сторона',
      'article-author': 'кампания',
      'article-opinion': 'кампания',
      'state-media': 'гос. СМИ',
    },
    noNotice: 'Об уведомлении не сообщалось',
    unknown: {
      status: 'Статус неизвестен',
      custody: 'Под стражей ли, неизвестно',
      protection: 'О защите неизвестно',
    },
    noProtection: 'Защиты нет',
  },
  open: (name) => `Раскрыть строку: ${name}`,
  timeColumn: (from, to) => `Время: с ${from} по ${to}`,
  noticeStatusOn: (status, date) => `${lowerFirst(status)}: ${date}`,
  by: (date) => `не позднее ${date}`,
  notices: (types) => {
    const alert = types.find(({ key }) => key === 'alert-unspecified')
    const notice = types.find(({ key }) => key === 'notice-unspecified')
    const named = types
      .filter((one) => one !== alert && one !== notice)
      .map(({ label, count }) => (count === 1 ? label : `${label} (${count})`))
    const words = [
      ...(notice ? [notice.count === 1 ? 'уведомление' : 'уведомления'] : []),
      ...(alert ? [alert.count === 1 ? 'оповещение' : 'оповещения'] : []),
    ].join(' и ')
    const open = words === '' ? [] : [`${words.charAt(0).toUpperCase()}${words.slice(1)}, тип не указан`]
    return [...named, ...open].join('; ')
  },
  wordsOf: (kind) => `чьи слова: ${lowerFirst(kind)}`,
  inWordsOf: (kind) => `${kind}:`,
  sourcesDiffer: 'источники расходятся',
  sourcesDifferOn: (fields) => `Источники расходятся: ${fields}`,
  toSources: 'Все версии — на странице дела',
  possibly: (count) =>
    `${plural(count, { one: 'событие могло', few: 'события могли', many: 'событий могли', other: 'события могли' })} произойти к этому дню`,
  possiblyHelp:
    'Источники не называют точного дня. Эти события могли произойти позже показанного дня, поэтому здесь они ничего не меняют.',
  empty: 'Этим фильтрам не соответствует ни одно дело.',
  emptyDay: (day) => `На ${day} записей нет.`,
  clearFilters: 'Сбросить все фильтры',
}
