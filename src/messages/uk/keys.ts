import type { enKeys } from '../en/keys.ts'
import { makePlural } from '../plural.ts'

const plural = makePlural('uk')

/** Words of the command palette and of the list of keys in Ukrainian. */
export const ukKeys: typeof enKeys = {
  palette: 'Перейти до справи, сторінки або дії',
  placeholder: 'Ім’я, сторінка або дія',
  results: 'Результати',
  nothing: 'Нічого не знайдено.',
  groups: { case: 'Справи', page: 'Сторінки', action: 'Дії' },
  pages: {
    cases: 'Справи: загальний список',
    sources: 'Джерела',
    changes: 'Що змінилося між двома датами',
    compare: 'Порівняти справи',
    about: 'Про дані',
    own: 'Ваша збірка',
    new: 'Нова справа',
  },
  section: (name) => `На цій сторінці: ${name}`,
  actions: {
    latest: 'Показати останні дані',
    article: 'Показати список на день статті 2013 року',
    clear: 'Скинути всі фільтри',
    copy: 'Копіювати посилання на показане',
    print: 'Надрукувати сторінку',
    light: 'Світла тема',
    dark: 'Темна тема',
    system: 'Системна тема',
    keys: 'Сполучення клавіш',
    language: (name) => `Мова: ${name}`,
  },
  found: (count) =>
    plural(count, { one: 'результат', few: 'результати', many: 'результатів', other: 'результату' }),
  title: 'Сполучення клавіш',
  close: 'Закрити',
  single: 'Однолітерні сполучення',
  singleHelp: 'Вимкніть їх, якщо вони заважають програмі екранного доступу чи диктуванню. Ctrl+K лишається.',
  list: [
    { keys: ['Ctrl', 'K'], what: 'Перейти до справи, сторінки або дії' },
    { keys: ['/'], what: 'Пошук' },
    { keys: ['?'], what: 'Цей список' },
    { keys: ['j'], what: 'Наступний рядок' },
    { keys: ['k'], what: 'Попередній рядок' },
    { keys: ['Enter'], what: 'Відкрити вибране' },
    { keys: ['Esc'], what: 'Закрити й повернутися на попереднє місце' },
    { keys: ['→'], what: 'Відкрити рядок; у відкритому рядку — наступна подія' },
    { keys: ['←'], what: 'У відкритому рядку — попередня подія' },
    { keys: ['Shift', 'Enter'], what: 'До сторінки справи' },
    { keys: ['['], what: 'Попередня відібрана справа' },
    { keys: [']'], what: 'Наступна відібрана справа' },
    { keys: ['n'], what: 'Нова справа' },
    { keys: ['e'], what: 'Редагувати свою справу' },
    { keys: ['g', 'c'], what: 'До справ' },
    { keys: ['g', 't'], what: 'До стрічки часу' },
    { keys: ['g', 's'], what: 'До джерел' },
    { keys: ['g', 'w'], what: 'До змін' },
    { keys: ['g', 'a'], what: 'До відомостей про дані' },
  ],
  followedBy: 'потім',
}
