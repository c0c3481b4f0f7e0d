import type { QueryRemark } from '../../domain/address-params.ts'
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
  asOf: 'На день',
  known: 'Відомо на',
  sort: 'порядок',
  columns: 'стовпці',
  density: 'щільність рядків',
  certain: 'Лише напевно',
  lang: 'мова',
  support: 'підтвердження',
  words: 'чиї слова',
  type: 'вид події',
  context: 'події того часу',
  ask: 'що показує стрічка',
  cases: 'порівнювані справи',
  at: 'подія дня 0',
  since: 'день для порівняння',
  kind: 'вид джерела',
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
      return `${quote(one.value)}: такого значення параметр ${nameParameter(one.parameter)} не має, його пропущено.`
    case 'unknown-parameter':
      return `${quote(one.parameter)}: такого фільтра тут немає, його пропущено.`
    case 'repeated-parameter':
      return `${nameParameter(one.parameter)} стоїть в адресі більше одного разу; прочитано лише перше.`
    case 'search-cut':
      return `Запит був довший за ${one.length} знаків, і його обрізано.`
    case 'address-cut':
      return `Адреса була довша за ${one.length} знаків; решту не прочитано.`
  }
}

/** Words of the board in Ukrainian. */
export const ukBoard: typeof enBoard = {
  title: 'Справи',
  filters: 'Фільтри',
  openFilters: (count) => (count === 0 ? 'Фільтри' : `Фільтри (увімкнено: ${count})`),
  closeFilters: (count) => `Показати: ${plural(count, CASES)}`,
  countOf: (count) => plural(count, CASES),
  allOptions: (count) => `Усі (${count})`,
  fewerOptions: 'Менше',
  optionsOf: (facet, whole, count) =>
    `${ukVocabulary.facet[facet]}: ${whole ? 'менше значень' : `усі значення (${count})`}`,
  clearFacet: (facet) => `Скинути: ${ukVocabulary.facet[facet]}`,
  clear: 'Скинути',
  search: 'Пошук справ',
  searchKey: '/',
  when: 'Коли щось сталося',
  from: 'Від',
  to: 'До',
  dateHint: 'Рік, місяць або день: 2013, 2013-09 або 2013-09-05',
  ambiguousDate: (text, dayFirst, monthFirst) =>
    `${quote(text)} — це ${dayFirst} чи ${monthFirst}? Напишіть місяць словом або дату у вигляді 2013-09-05.`,
  openDate: {
    first: (text) => `${quote(text)}: перший день не визначено. Вкажіть день, місяць або рік.`,
    last: (text) => `${quote(text)}: останній день не визначено. Вкажіть день, місяць або рік.`,
  },
  badDate: (text) => `${quote(text)} — не дата. Вкажіть рік, місяць або день: 2013, 2013-09 або 2013-09-05.`,
  reversed: (from, to) => `Початок (${from}) пізніший за кінець (${to}): між ними немає жодного дня.`,
  swap: 'Поміняти місцями',
  certainOnly: 'Лише напевно',
  window: (possibly, certainly) =>
    `можливо ${formatCount(possibly, 'uk')}, напевно ${formatCount(certainly, 'uk')}`,
  asOf: 'На день',
  latestKnown: 'Останнє відоме',
  theArticle: 'Стаття 2013 року',
  knownOn: 'Відомо на',
  asThenKnown: 'Як було відомо тоді',
  knownAny: 'будь-який день',
  knownHint: 'Показати лише те, що повідомляли джерела, опубліковані до цього дня; порожньо: усе, що є',
  knownLine: (day: string) =>
    `Показано лише те, що повідомляли джерела, опубліковані до ${day} включно; джерело без дати не вважається відомим на жоден день.`,
  knownWaits: (day: string) =>
    `З’ясовується, що було відомо на ${day}. Поки що показано те саме, що й раніше.`,
  knownCancel: 'Скасувати',
  knownSources: 'Джерела',
  step: 'Крок по днях записів',
  stepBack: 'На один день записів назад',
  stepForward: 'На один день записів уперед',
  play: 'Пройти по днях',
  pause: 'Зупинити',
  playStopped: (day) => `Зупинено на ${day}: показати наступний день не вдалося.`,
  result: (shown, all, filtered) =>
    filtered ? `${formatCount(shown, 'uk')} з ${plural(all, OF_CASES)}` : plural(all, CASES),
  notYet: (count, day) => `${formatCount(count, 'uk')} ще без записів на ${day}`,
  notYetKnown: (count, day, asOf) =>
    `${formatCount(count, 'uk')} ще без записів${asOf === null ? '' : ` на ${asOf}`} у тому, що було відомо на ${day}`,
  lead: ukLead,
  chips: 'Увімкнені фільтри',
  removeFilter: (label) => `Прибрати фільтр: ${label}`,
  chip: {
    q: (text) => `Пошук: ${quote(text)}`,
    facet: (facet, label) => `${ukVocabulary.facet[facet]}: ${label}`,
    from: (day) => `Від ${day}`,
    to: (day) => `До ${day}`,
    certain: 'Лише напевно',
    asOf: (day) => `На день: ${day}`,
    known: (day) => `Відомо на ${day}`,
  },
  clearAll: 'Скинути все',
  noFilters: 'немає',
  remark,
  moreRemarks: (count) =>
    `І ще ${plural(count, { one: 'зауваження', few: 'зауваження', many: 'зауважень', other: 'зауваження' })}.`,
  beyondData: (compiled) => `Дані доведено до ${compiled}; пізніший день читається як цей.`,
  unreadable: (id, reason) => `Справу ${quote(id)} не вдалося прочитати, і її не показано: ${reason}`,
  unreadableSource: (id, reason) =>
    `Джерело ${quote(id)} не вдалося прочитати, і його не показано: ${reason}`,
  unreadableContext: (id, reason) =>
    `Подію того часу ${quote(id)} не вдалося прочитати, і її не показано: ${reason}`,
  dismiss: 'Сховати',
  list: 'Справи',
  column: {
    person: 'Особа',
    held: 'Де затримано',
    sought: 'Хто розшукує',
    first: 'Перше затримання',
    notice: 'Сповіщення',
    status: 'Статус',
    custody: 'Свобода',
    protection: 'Захист',
  },
  statusLastKnown: 'Статус, останній відомий',
  statusAsOf: (day) => `Статус на ${day}`,
  sortBy: 'Порядок',
  fileOrder: 'Як записано',
  sortOption: (label, descending) => `${label}, ${descending ? 'за спаданням' : 'за зростанням'}`,
  view: 'Вигляд',
  sortMore: 'Сортувати; із Shift — ще й за цим стовпцем',
  otherSpelling: 'знайдено за іншим написанням',
  alsoWritten: (name) => `пишеться також ${name}`,
  rowMissing: {
    waiting: 'Цей рядок завантажується.',
    unreadable: 'Запис цього рядка не вдалося прочитати.',
  },
  namesOnTheirWay: 'Імена ще читаються; пошук і порядок за іменем буде згодом.',
  restFailed: 'Решту справ не вдалося завантажити',
  didYouMean: 'Можливо, ви шукали:',
  noneReported: 'Не повідомлялося',
  noneOnRecord: 'Не зафіксовано',
  withCountry: (label, country) => `${label}, ${country}`,
  notInSelection: 'поза вибіркою',
  noticeStatusOn: (status, date) => `${lowerFirst(status)}: ${date}`,
  by: (date) => `не пізніше ${date}`,
  notices: (types) => {
    const alert = types.find(({ key }) => key === 'alert-unspecified')
    const notice = types.find(({ key }) => key === 'notice-unspecified')
    const named = types
      .filter((one) => one !== alert && one !== notice)
      .map(({ label, count }) => (count === 1 ? label : `${label} (${count})`))
    const words = [...(notice ? ['сповіщення'] : []), ...(alert ? ['оповіщення'] : [])].join(' та ')
    const open = words === '' ? [] : [`${words.charAt(0).toUpperCase()}${words.slice(1)}, вид не вказано`]
    return [...named, ...open].join('; ')
  },
  wordsOf: (kind) => `слова: ${lowerFirst(kind)}`,
  inWordsOf: (kind) => `${kind}:`,
  sourcesDiffer: 'джерела розходяться',
  sourcesDifferOn: (fields) => `Джерела розходяться: ${fields}`,
  another: (value) => `Інше джерело: ${value}`,
  toSources: 'Прочитати обидва на сторінці справи',
  possibly: (count) => `${count} можливо до цього дня`,
  possiblyHelp:
    'Джерела не називають точного дня; ці події могли статися пізніше показаного дня і тут нічого не змінюють.',
  empty: 'Цим фільтрам не відповідає жодна справа.',
  outside: (from, to) =>
    `У цьому вікні нічого немає: дати в записах припадають на ${from === to ? `${from} рік` : `${from}–${to} роки`}.`,
  allTime: 'Показати всі роки',
  emptyDay: (day) => `На ${day} записів немає.`,
  emptyKnown: (day, asOf) =>
    `У тому, що було відомо на ${day}, ${asOf === null ? 'записів немає' : `на ${asOf} записів немає`}.`,
  emptyCollection: 'У зібранні ще немає жодної справи.',
  clearFilters: 'Скинути всі фільтри',
}
