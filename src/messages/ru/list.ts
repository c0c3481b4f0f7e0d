import { formatCount } from '../count.ts'
import type { enList } from '../en/list.ts'
import { type Forms, makePlural } from '../plural.ts'
import { cutText } from '../quote.ts'

const count = (number: number) => formatCount(number, 'ru')
const plural = makePlural('ru')
/** After "из": the genitive. */
const OF_CASES: Forms = { one: 'дела', other: 'дел' }
const quote = (text: string) => `«${cutText(text)}»`

/** Words of the long list, of the panel for its look, and of saved views, in Russian. */
export const ruList: typeof enList = {
  position: (row, of) => `строка ${count(row)} из ${count(of)}`,
  first: (shown, of) => `Показаны первые ${count(shown)} из ${plural(of, OF_CASES)} в порядке списка.`,
  printed: (shown, of) => `Напечатаны первые ${count(shown)} из ${plural(of, OF_CASES)} в порядке списка.`,
  close: 'Закрыть',
  columns: 'Столбцы',
  allColumns: 'Все столбцы',
  layoutName: 'Показывать',
  layout: { both: 'Факты и время', table: 'Все факты отдельно', time: 'Имена и время' },
  densityName: 'Высота строк',
  density: { auto: 'По числу дел', roomy: 'Просторно', comfortable: 'Средне', compact: 'Плотно' },
  order: 'Порядок сортировки',
  orderHelp: 'Дела сортируются по первому ключу; остальные определяют порядок при равенстве.',
  noOrder: 'Исходный порядок: ключей сортировки нет.',
  addKey: 'Добавить ключ сортировки',
  choose: 'Выберите столбец',
  ascending: 'по возрастанию',
  descending: 'по убыванию',
  turn: (column, order) => `${column}: ${order}; изменить направление`,
  earlier: (column) => `${column}: выше`,
  later: (column) => `${column}: ниже`,
  dropKey: (column) => `${column}: не сортировать по этому столбцу`,
  views: 'Сохранённые подборки',
  viewsHelp:
    'Подборка — это всё, что есть в адресе: фильтры, даты, порядок, столбцы. Подборки хранятся в этом браузере.',
  noViews: 'Пока нет.',
  name: 'Название подборки',
  save: 'Сохранить подборку',
  saved: (name) => `Подборка «${name}» сохранена.`,
  replaced: (name) => `Подборка «${name}» заменена тем, что показано.`,
  noName: 'Сначала дайте подборке название.',
  tooMany: (most) =>
    `Можно хранить до ${plural(most, { one: 'подборки', other: 'подборок' })}. Сначала удалите одну из них.`,
  open: (name) => `Показать подборку «${name}»`,
  pin: (name) => `Закрепить «${name}» над списком`,
  pinned: 'закреплена',
  makeDefault: (name) => `Начинать с подборки «${name}», когда список открыт без фильтров`,
  isDefault: 'по умолчанию',
  remove: (name) => `Удалить «${name}»`,
  removed: (name) => `Подборка «${name}» удалена.`,
  pinnedViews: 'Закреплённые подборки',
  toFile: 'Сохранить подборки в файл',
  fromFile: 'Загрузить подборки из файла',
  imported: (added, same, bad) =>
    [
      `Добавлено: ${count(added)}`,
      ...(same > 0 ? [`уже были: ${count(same)}`] : []),
      ...(bad > 0 ? [`не прочитано: ${count(bad)}`] : []),
    ].join(', '),
  fault: {
    'not-json': 'В этом файле нет подборок: это не JSON. Выберите файл, сохранённый здесь.',
    'not-views': 'Это JSON, но подборок Noticeboard в нём нет. Выберите файл, сохранённый здесь.',
    newer:
      'Эти подборки сохранены более новой версией Noticeboard. Загрузите страницу заново и попробуйте ещё раз.',
    'too-large': 'Этот файл слишком велик для файла с подборками. Выберите файл, сохранённый здесь.',
  },
  notKept:
    'Этот браузер не разрешает странице хранить данные. Подборки пропадут, когда вы закроете страницу; чтобы их сохранить, запишите их в файл.',
  ambiguousDate: (text, dayFirst, monthFirst) =>
    `${quote(text)} — это ${dayFirst} или ${monthFirst}? Напишите месяц словом или дату в виде 2013-09-05.`,
  openDate: {
    first: (text) => `${quote(text)}: первый день не определён. Укажите день, месяц или год.`,
    last: (text) => `${quote(text)}: последний день не определён. Укажите день, месяц или год.`,
  },
  didYouMean: 'Возможно, вы искали:',
  outside: (from, to) =>
    `В этом периоде ничего нет: даты записей приходятся на ${from === to ? `${from} год` : `${from}–${to} годы`}.`,
  allTime: 'Показать все годы',
  emptyKnown: (day, asOf) =>
    `По сведениям, известным на ${day}, ${asOf === null ? 'записей нет' : `записей на ${asOf} нет`}.`,
  emptyCollection: 'В собрании пока нет ни одного дела.',
}
