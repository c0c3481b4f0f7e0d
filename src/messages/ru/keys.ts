import type { enKeys } from '../en/keys.ts'
import { makePlural } from '../plural.ts'

const plural = makePlural('ru')

/** Words of the command palette and of the list of keys in Russian. */
export const ruKeys: typeof enKeys = {
  palette: 'Перейти к делу, странице или действию',
  placeholder: 'Имя, страница или действие',
  results: 'Результаты',
  nothing: 'Ничего не найдено.',
  groups: { case: 'Дела', page: 'Страницы', action: 'Действия' },
  pages: {
    cases: 'Дела: общий список',
    sources: 'Источники',
    changes: 'Что изменилось между двумя датами',
    compare: 'Сравнить дела',
    about: 'О данных',
    own: 'Ваше собрание',
    new: 'Новое дело',
  },
  section: (name) => `На этой странице: ${name}`,
  actions: {
    latest: 'Показать последние данные',
    article: 'Показать список на день статьи 2013 года',
    clear: 'Сбросить все фильтры',
    copy: 'Копировать ссылку на показанное',
    print: 'Распечатать страницу',
    light: 'Светлое оформление',
    dark: 'Тёмное оформление',
    system: 'Системное оформление',
    keys: 'Сочетания клавиш',
    language: (name) => `Язык: ${name}`,
  },
  found: (count) =>
    plural(count, { one: 'результат', few: 'результата', many: 'результатов', other: 'результата' }),
  title: 'Сочетания клавиш',
  close: 'Закрыть',
  single: 'Однобуквенные сочетания',
  singleHelp: 'Отключите их, если они мешают программе экранного доступа или диктовке. Ctrl+K остаётся.',
  list: [
    { keys: ['Ctrl', 'K'], what: 'Перейти к делу, странице или действию' },
    { keys: ['/'], what: 'Поиск' },
    { keys: ['?'], what: 'Этот список' },
    { keys: ['j'], what: 'Следующая строка' },
    { keys: ['k'], what: 'Предыдущая строка' },
    { keys: ['Enter'], what: 'Открыть выбранное' },
    { keys: ['Esc'], what: 'Закрыть и вернуться на прежнее место' },
    { keys: ['→'], what: 'Открыть строку; в открытой строке — следующее событие' },
    { keys: ['←'], what: 'В открытой строке — предыдущее событие' },
    { keys: ['Shift', 'Enter'], what: 'К странице дела' },
    { keys: ['['], what: 'Предыдущее отобранное дело' },
    { keys: [']'], what: 'Следующее отобранное дело' },
    { keys: ['n'], what: 'Новое дело' },
    { keys: ['e'], what: 'Править своё дело' },
    { keys: ['g', 'c'], what: 'К делам' },
    { keys: ['g', 't'], what: 'К ленте времени' },
    { keys: ['g', 's'], what: 'К источникам' },
    { keys: ['g', 'w'], what: 'К изменениям' },
    { keys: ['g', 'a'], what: 'К сведениям о данных' },
  ],
  followedBy: 'затем',
}
