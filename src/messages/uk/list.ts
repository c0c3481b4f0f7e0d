import { formatCount } from '../count.ts'
import type { enList } from '../en/list.ts'
import { type Forms, makePlural } from '../plural.ts'
import { cutText } from '../quote.ts'

const count = (number: number) => formatCount(number, 'uk')
const plural = makePlural('uk')
/** After "з": the genitive. */
const OF_CASES: Forms = { one: 'справи', other: 'справ' }
const quote = (text: string) => `«${cutText(text)}»`

/** Words of the long list, of the panel for its look, and of saved views, in Ukrainian. */
export const ukList: typeof enList = {
  position: (row, of) => `рядок ${count(row)} з ${count(of)}`,
  first: (shown, of) => `Показано перші ${count(shown)} з ${plural(of, OF_CASES)} у порядку списку.`,
  printed: (shown, of) => `Надруковано перші ${count(shown)} з ${plural(of, OF_CASES)} у порядку списку.`,
  close: 'Закрити',
  columns: 'Стовпці',
  allColumns: 'Усі стовпці',
  layoutName: 'Показувати',
  layout: { both: 'Факти й час', table: 'Усі факти окремо', time: 'Імена й час' },
  densityName: 'Висота рядків',
  density: { auto: 'За кількістю справ', roomy: 'Просторо', comfortable: 'Середньо', compact: 'Щільно' },
  order: 'Порядок сортування',
  orderHelp: 'Справи відсортовано за першим ключем; інші визначають порядок у разі рівності.',
  noOrder: 'Початковий порядок: ключів сортування немає.',
  addKey: 'Додати ключ сортування',
  choose: 'Виберіть стовпець',
  ascending: 'за зростанням',
  descending: 'за спаданням',
  turn: (column, order) => `${column}: ${order}; змінити напрямок`,
  earlier: (column) => `${column}: вище`,
  later: (column) => `${column}: нижче`,
  dropKey: (column) => `${column}: не сортувати за цим стовпцем`,
  views: 'Збережені добірки',
  viewsHelp:
    'Добірка — це все, що є в адресі: фільтри, дати, порядок, стовпці. Добірки зберігаються в цьому браузері.',
  noViews: 'Поки немає.',
  name: 'Назва добірки',
  save: 'Зберегти добірку',
  saved: (name) => `Добірку «${name}» збережено.`,
  replaced: (name) => `Добірку «${name}» замінено тим, що показано.`,
  noName: 'Спершу дайте добірці назву.',
  tooMany: (most) =>
    `Можна зберігати до ${plural(most, { one: 'добірки', other: 'добірок' })}. Спершу вилучіть одну з них.`,
  open: (name) => `Показати добірку «${name}»`,
  pin: (name) => `Закріпити «${name}» над списком`,
  pinned: 'закріплено',
  makeDefault: (name) => `Починати з добірки «${name}», коли список відкрито без фільтрів`,
  isDefault: 'типова',
  remove: (name) => `Вилучити «${name}»`,
  removed: (name) => `Добірку «${name}» вилучено.`,
  pinnedViews: 'Закріплені добірки',
  toFile: 'Зберегти добірки у файл',
  fromFile: 'Завантажити добірки з файлу',
  imported: (added, same, bad) =>
    [
      `Додано: ${count(added)}`,
      ...(same > 0 ? [`уже були: ${count(same)}`] : []),
      ...(bad > 0 ? [`не прочитано: ${count(bad)}`] : []),
    ].join(', '),
  fault: {
    'not-json': 'У цьому файлі немає добірок: це не JSON. Виберіть файл, збережений тут.',
    'not-views': 'Це JSON, але добірок Noticeboard у ньому немає. Виберіть файл, збережений тут.',
    newer: 'Ці добірки збережено новішою версією Noticeboard. Завантажте сторінку знову і спробуйте ще раз.',
    'too-large': 'Цей файл завеликий для файлу з добірками. Виберіть файл, збережений тут.',
  },
  notKept:
    'Цей браузер не дозволяє сторінці зберігати дані. Добірки зникнуть, коли ви закриєте сторінку; щоб їх зберегти, запишіть їх у файл.',
  ambiguousDate: (text, dayFirst, monthFirst) =>
    `${quote(text)} — це ${dayFirst} чи ${monthFirst}? Напишіть місяць словом або дату у вигляді 2013-09-05.`,
  openDate: {
    first: (text) => `${quote(text)}: перший день не визначено. Вкажіть день, місяць або рік.`,
    last: (text) => `${quote(text)}: останній день не визначено. Вкажіть день, місяць або рік.`,
  },
  didYouMean: 'Можливо, ви шукали:',
  outside: (from, to) =>
    `У цьому періоді нічого немає: дати записів припадають на ${from === to ? `${from} рік` : `${from}–${to} роки`}.`,
  allTime: 'Показати всі роки',
  emptyKnown: (day, asOf) =>
    `За відомостями на ${day}, ${asOf === null ? 'записів немає' : `записів на ${asOf} немає`}.`,
  emptyCollection: 'У зібранні ще немає жодної справи.',
}
