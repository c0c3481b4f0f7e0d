import type { QueryRemark } from '../../domain/address-params.ts'
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
  asOf: 'На день',
  known: 'Известно на',
  sort: 'порядок',
  columns: 'столбцы',
  density: 'плотность строк',
  certain: 'Только точно',
  lang: 'язык',
  support: 'подтверждение',
  words: 'чьи слова',
  type: 'вид события',
  context: 'события того времени',
  ask: 'что показывает лента',
  cases: 'сравниваемые дела',
  at: 'событие дня 0',
  since: 'день для сравнения',
  kind: 'вид источника',
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
      return `${quote(one.value)}: такого значения у параметра ${nameParameter(one.parameter)} нет, оно пропущено.`
    case 'unknown-parameter':
      return `${quote(one.parameter)}: такого фильтра здесь нет, он пропущен.`
    case 'repeated-parameter':
      return `${nameParameter(one.parameter)} стоит в адресе больше одного раза; прочитано только первое.`
    case 'search-cut':
      return `Запрос был длиннее ${one.length} знаков и обрезан.`
    case 'address-cut':
      return `Адрес был длиннее ${one.length} знаков; остальное не прочитано.`
  }
}

/** Words of the board in Russian. */
export const ruBoard: typeof enBoard = {
  title: 'Дела',
  filters: 'Фильтры',
  openFilters: (count) => (count === 0 ? 'Фильтры' : `Фильтры (включено: ${count})`),
  closeFilters: (count) => `Показать ${plural(count, CASES)}`,
  countOf: (count) => plural(count, CASES),
  allOptions: (count) => `Все (${count})`,
  fewerOptions: 'Меньше',
  optionsOf: (facet, whole, count) =>
    `${ruVocabulary.facet[facet]}: ${whole ? 'меньше значений' : `все значения (${count})`}`,
  clearFacet: (facet) => `Сбросить: ${ruVocabulary.facet[facet]}`,
  clear: 'Сбросить',
  search: 'Поиск дел',
  searchKey: '/',
  when: 'Когда что-то произошло',
  from: 'С',
  to: 'По',
  dateHint: 'Год, месяц или день: 2013, 2013-09 или 2013-09-05',
  ambiguousDate: (text, dayFirst, monthFirst) =>
    `${quote(text)} — это ${dayFirst} или ${monthFirst}? Напишите месяц словом или дату в виде 2013-09-05.`,
  openDate: {
    first: (text) => `${quote(text)}: первый день не определён. Укажите день, месяц или год.`,
    last: (text) => `${quote(text)}: последний день не определён. Укажите день, месяц или год.`,
  },
  badDate: (text) => `${quote(text)} — не дата. Укажите год, месяц или день: 2013, 2013-09 или 2013-09-05.`,
  reversed: (from, to) => `Начало (${from}) позже конца (${to}): между ними нет ни одного дня.`,
  swap: 'Поменять местами',
  certainOnly: 'Только точно',
  window: (possibly, certainly) =>
    `возможно ${formatCount(possibly, 'ru')}, точно ${formatCount(certainly, 'ru')}`,
  asOf: 'На день',
  latestKnown: 'Последнее известное',
  theArticle: 'Статья 2013 года',
  knownOn: 'Известно на',
  asThenKnown: 'Как было известно тогда',
  knownAny: 'любой день',
  knownHint: 'Показать только то, что сообщали источники, опубликованные к этому дню; пусто: всё, что есть',
  knownLine: (day: string) =>
    `Показано только то, что сообщали источники, опубликованные к ${day}; источник без даты не считается известным ни на какой день.`,
  knownWaits: (day: string) => `Выясняется, что было известно на ${day}. Пока показано то же, что и раньше.`,
  knownCancel: 'Отменить',
  knownSources: 'Источники',
  step: 'Шаг по дням записей',
  stepBack: 'На один день записей назад',
  stepForward: 'На один день записей вперёд',
  play: 'Пройти по дням',
  pause: 'Остановить',
  playStopped: (day) => `Остановлено на ${day}: показать следующий день не удалось.`,
  result: (shown, all, filtered) =>
    filtered ? `${formatCount(shown, 'ru')} из ${plural(all, OF_CASES)}` : plural(all, CASES),
  notYet: (count, day) => `${formatCount(count, 'ru')} ещё без записей на ${day}`,
  notYetKnown: (count, day, asOf) =>
    `${formatCount(count, 'ru')} ещё без записей${asOf === null ? '' : ` на ${asOf}`} в том, что было известно на ${day}`,
  lead: ruLead,
  chips: 'Включённые фильтры',
  removeFilter: (label) => `Убрать фильтр: ${label}`,
  chip: {
    q: (text) => `Поиск: ${quote(text)}`,
    facet: (facet, label) => `${ruVocabulary.facet[facet]}: ${label}`,
    from: (day) => `С ${day}`,
    to: (day) => `По ${day}`,
    certain: 'Только точно',
    asOf: (day) => `На день: ${day}`,
    known: (day) => `Известно на ${day}`,
  },
  clearAll: 'Сбросить всё',
  noFilters: 'нет',
  remark,
  moreRemarks: (count) =>
    `И ещё ${plural(count, { one: 'замечание', few: 'замечания', many: 'замечаний', other: 'замечания' })}.`,
  beyondData: (compiled) => `Данные доведены до ${compiled}; более поздний день читается как этот.`,
  unreadable: (id, reason) => `Дело ${quote(id)} не удалось прочитать, и оно не показано: ${reason}`,
  unreadableSource: (id, reason) => `Источник ${quote(id)} не удалось прочитать, и он не показан: ${reason}`,
  unreadableContext: (id, reason) =>
    `Событие того времени ${quote(id)} не удалось прочитать, и оно не показано: ${reason}`,
  dismiss: 'Скрыть',
  list: 'Дела',
  column: {
    person: 'Лицо',
    held: 'Где задержан(а)',
    sought: 'Кто разыскивает',
    first: 'Первое задержание',
    notice: 'Уведомление',
    status: 'Статус',
    custody: 'Свобода',
    protection: 'Защита',
  },
  statusLastKnown: 'Статус, последний известный',
  statusAsOf: (day) => `Статус на ${day}`,
  sortBy: 'Порядок',
  fileOrder: 'Как записано',
  sortOption: (label, descending) => `${label}, ${descending ? 'по убыванию' : 'по возрастанию'}`,
  view: 'Вид',
  sortMore: 'Сортировать; с Shift — ещё и по этому столбцу',
  otherSpelling: 'найдено по другому написанию',
  alsoWritten: (name) => `пишется также ${name}`,
  rowMissing: {
    waiting: 'Эта строка загружается.',
    unreadable: 'Запись этой строки не удалось прочитать.',
  },
  namesOnTheirWay: 'Имена ещё читаются; поиск и порядок по имени последуют.',
  restFailed: 'Остальные дела не удалось загрузить',
  didYouMean: 'Возможно, вы искали:',
  noneReported: 'Не сообщалось',
  noneOnRecord: 'Не зафиксировано',
  withCountry: (label, country) => `${label}, ${country}`,
  notInSelection: 'вне выборки',
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
    const open = words === '' ? [] : [`${words.charAt(0).toUpperCase()}${words.slice(1)}, вид не указан`]
    return [...named, ...open].join('; ')
  },
  wordsOf: (kind) => `слова: ${lowerFirst(kind)}`,
  inWordsOf: (kind) => `${kind}:`,
  sourcesDiffer: 'источники расходятся',
  sourcesDifferOn: (fields) => `Источники расходятся: ${fields}`,
  another: (value) => `Другой источник: ${value}`,
  toSources: 'Прочитать оба на странице дела',
  possibly: (count) => `${count} возможно к этому дню`,
  possiblyHelp:
    'Источники не называют точного дня; эти события могли произойти позже показанного дня и здесь ничего не меняют.',
  empty: 'Этим фильтрам не отвечает ни одно дело.',
  outside: (from, to) =>
    `В этом окне ничего нет: даты в записях приходятся на ${from === to ? `${from} год` : `${from}–${to} годы`}.`,
  allTime: 'Показать все годы',
  emptyDay: (day) => `На ${day} записей нет.`,
  emptyKnown: (day, asOf) =>
    `В том, что было известно на ${day}, ${asOf === null ? 'записей нет' : `на ${asOf} записей нет`}.`,
  emptyCollection: 'В собрании пока нет ни одного дела.',
  clearFilters: 'Сбросить все фильтры',
}
