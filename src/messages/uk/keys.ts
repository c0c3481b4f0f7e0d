import type { enKeys } from '../en/keys.ts'
import { makePlural } from '../plural.ts'

const plural = makePlural('uk')

/** Words of the command palette and of the list of keys in Ukrainian. */
export const ukKeys: typeof enKeys = {
  palette: 'Перейти до справи, сторінки або дії',
  placeholder: 'Ім’я, сторінка або дія',
  results: 'Знайдено',
  nothing: 'Так нічого не називається.',
  groups: { case: 'Справи', page: 'Сторінки', action: 'Дії' },
  pages: {
    cases: 'Справи: загальний список',
    sources: 'Джерела',
    changes: 'Що змінилося між двома днями',
    compare: 'Порівняти справи',
    about: 'Про дані',
  },
  actions: {
    latest: 'Показати останнє відоме',
    article: 'Повернути список до дня статті 2013 року',
    clear: 'Скинути всі фільтри',
    copy: 'Копіювати посилання на цей вид',
    print: 'Надрукувати сторінку',
    light: 'Світлий вигляд',
    dark: 'Темний вигляд',
    system: 'Вигляд як у системі',
    keys: 'Список клавіш',
    language: (name) => `Мова: ${name}`,
  },
  found: (count) =>
    `Знайдено: ${plural(count, { one: 'пункт', few: 'пункти', many: 'пунктів', other: 'пункту' })}`,
  title: 'Клавіші',
  close: 'Закрити',
  single: 'Клавіші з однієї літери',
  singleHelp: 'Вимкніть їх, якщо вони заважають програмі екранного доступу чи диктуванню. Ctrl+K лишається.',
  list: [
    { keys: ['Ctrl', 'K'], what: 'Перейти до справи, сторінки або дії' },
    { keys: ['/'], what: 'Пошук' },
    { keys: ['?'], what: 'Цей список' },
    { keys: ['j'], what: 'Наступний рядок' },
    { keys: ['k'], what: 'Попередній рядок' },
    { keys: ['Enter'], what: 'Відкрити те, на чому фокус' },
    { keys: ['Esc'], what: 'Закрити й повернутися на попереднє місце' },
    { keys: ['['], what: 'Попередня справа вибірки' },
    { keys: [']'], what: 'Наступна справа вибірки' },
    { keys: ['g', 'c'], what: 'До справ' },
    { keys: ['g', 't'], what: 'До стрічки часу' },
    { keys: ['g', 's'], what: 'До джерел' },
    { keys: ['g', 'w'], what: 'До змін' },
    { keys: ['g', 'a'], what: 'До відомостей про дані' },
  ],
  followedBy: 'потім',
}
