import { formatCount } from '../count.ts'
import type { enList } from '../en/list.ts'

const count = (number: number) => formatCount(number, 'ru')

/** Words of the long list, of how the list looks, and of saved views, in Russian. */
export const ruList: typeof enList = {
  region: 'Список дел, прокручивается отдельно',
  position: (row, of) => `строка ${count(row)} из ${count(of)}`,
  first: (shown, of) => `Показаны первые ${count(shown)} из ${count(of)} дел в порядке списка.`,
  printed: (shown, of) => `Напечатаны первые ${count(shown)} из ${count(of)} дел в порядке списка.`,
  close: 'Закрыть',
  columns: 'Столбцы',
  allColumns: 'Все столбцы',
  densityName: 'Плотность строк',
  density: { comfortable: 'Просторно', compact: 'Плотно' },
  order: 'Порядок',
  orderHelp: 'Сначала сортирует первый ключ; следующие решают между делами, равными по нему.',
  noOrder: 'Как записано: ключей нет.',
  addKey: 'Добавить ключ',
  choose: 'Выберите столбец',
  ascending: 'по возрастанию',
  descending: 'по убыванию',
  turn: (column, order) => `${column}: ${order}; перевернуть`,
  earlier: (column) => `${column}: на место раньше`,
  later: (column) => `${column}: на место позже`,
  dropKey: (column) => `${column}: не сортировать`,
  views: 'Сохранённые виды',
  viewsHelp: 'Вид — это всё, что в адресе: фильтры, дни, порядок, столбцы. Виды остаются в этом браузере.',
  noViews: 'Пока нет.',
  name: 'Название этого вида',
  save: 'Сохранить этот вид',
  saved: (name) => `Вид «${name}» сохранён.`,
  replaced: (name) => `Вид «${name}» теперь означает то, что показано.`,
  noName: 'Сначала дайте виду название.',
  tooMany: (most) => `Хранится не больше видов, чем ${most}. Сначала удалите один.`,
  open: (name) => `Показать вид «${name}»`,
  pin: (name) => `Закрепить «${name}» над списком`,
  pinned: 'закреплён',
  makeDefault: (name) => `Начинать с вида «${name}», когда доска открыта без фильтров`,
  isDefault: 'по умолчанию',
  remove: (name) => `Удалить «${name}»`,
  removed: (name) => `Вид «${name}» удалён.`,
  pinnedViews: 'Закреплённые виды',
  toFile: 'Сохранить виды в файл',
  fromFile: 'Прочитать виды из файла',
  imported: (added, same, bad) =>
    [
      `Добавлено: ${count(added)}`,
      ...(same > 0 ? [`уже были: ${count(same)}`] : []),
      ...(bad > 0 ? [`не прочитано и пропущено: ${count(bad)}`] : []),
    ].join(', '),
  fault: {
    'not-json': 'В этом файле нет видов: это не JSON. Выберите файл, сохранённый здесь.',
    'not-views': 'Это JSON, но видов Noticeboard в нём нет. Выберите файл, сохранённый здесь.',
    newer: 'Эти виды сохранены более новым Noticeboard. Загрузите страницу заново и попробуйте ещё раз.',
    'too-large': 'Этот файл больше любого файла с видами. Выберите файл, сохранённый здесь.',
  },
  notKept:
    'Этот браузер не даёт странице ничего хранить. Виды пропадут, когда вы закроете страницу; чтобы их сохранить, запишите их в файл.',
}
