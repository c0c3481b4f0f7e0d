import type { enKeys } from '../en/keys.ts'
import { makePlural } from '../plural.ts'

const plural = makePlural('ru')

/** Words of the command palette and of the list of keys in Russian. */
export const ruKeys: typeof enKeys = {
  palette: 'Перейти к делу, странице или действию',
  placeholder: 'Имя, страница или действие',
  results: 'Найдено',
  nothing: 'Так ничего не называется.',
  groups: { case: 'Дела', page: 'Страницы', action: 'Действия' },
  pages: {
    cases: 'Дела: общий список',
    sources: 'Источники',
    changes: 'Что изменилось между двумя днями',
    compare: 'Сравнить дела',
    about: 'О данных',
  },
  actions: {
    latest: 'Показать последнее известное',
    article: 'Вернуть список к дню статьи 2013 года',
    clear: 'Сбросить все фильтры',
    copy: 'Копировать ссылку на этот вид',
    print: 'Распечатать страницу',
    light: 'Светлое оформление',
    dark: 'Тёмное оформление',
    system: 'Оформление как в системе',
    keys: 'Список клавиш',
    language: (name) => `Язык: ${name}`,
  },
  found: (count) =>
    `Найдено: ${plural(count, { one: 'пункт', few: 'пункта', many: 'пунктов', other: 'пункта' })}`,
  title: 'Клавиши',
  close: 'Закрыть',
  single: 'Клавиши из одной буквы',
  singleHelp: 'Отключите их, если они мешают программе экранного доступа или диктовке. Ctrl+K остаётся.',
  list: [
    { keys: ['Ctrl', 'K'], what: 'Перейти к делу, странице или действию' },
    { keys: ['/'], what: 'Поиск' },
    { keys: ['?'], what: 'Этот список' },
    { keys: ['j'], what: 'Следующая строка' },
    { keys: ['k'], what: 'Предыдущая строка' },
    { keys: ['Enter'], what: 'Открыть то, на чём фокус' },
    { keys: ['Esc'], what: 'Закрыть и вернуться на прежнее место' },
    { keys: ['['], what: 'Предыдущее дело выборки' },
    { keys: [']'], what: 'Следующее дело выборки' },
    { keys: ['g', 'c'], what: 'К делам' },
    { keys: ['g', 't'], what: 'К ленте времени' },
    { keys: ['g', 's'], what: 'К источникам' },
    { keys: ['g', 'w'], what: 'К изменениям' },
    { keys: ['g', 'a'], what: 'К сведениям о данных' },
  ],
  followedBy: 'затем',
}
