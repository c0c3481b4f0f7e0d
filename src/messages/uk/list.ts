import { formatCount } from '../count.ts'
import type { enList } from '../en/list.ts'

const count = (number: number) => formatCount(number, 'uk')

/** Words of the long list, of how the list looks, and of saved views, in Ukrainian. */
export const ukList: typeof enList = {
  region: 'Список справ, прокручується окремо',
  position: (row, of) => `рядок ${count(row)} з ${count(of)}`,
  first: (shown, of) => `Показано перші ${count(shown)} з ${count(of)} справ у порядку списку.`,
  printed: (shown, of) => `Надруковано перші ${count(shown)} з ${count(of)} справ у порядку списку.`,
  close: 'Закрити',
  columns: 'Стовпці',
  allColumns: 'Усі стовпці',
  densityName: 'Щільність рядків',
  density: { comfortable: 'Просторо', compact: 'Щільно' },
  order: 'Порядок',
  orderHelp: 'Спочатку сортує перший ключ; наступні вирішують між справами, рівними за ним.',
  noOrder: 'Як записано: ключів немає.',
  addKey: 'Додати ключ',
  choose: 'Виберіть стовпець',
  ascending: 'за зростанням',
  descending: 'за спаданням',
  turn: (column, order) => `${column}: ${order}; перевернути`,
  earlier: (column) => `${column}: на місце раніше`,
  later: (column) => `${column}: на місце пізніше`,
  dropKey: (column) => `${column}: не сортувати`,
  views: 'Збережені вигляди',
  viewsHelp:
    'Вигляд — це все, що в адресі: фільтри, дні, порядок, стовпці. Вигляди залишаються в цьому браузері.',
  noViews: 'Поки немає.',
  name: 'Назва цього вигляду',
  save: 'Зберегти цей вигляд',
  saved: (name) => `Вигляд «${name}» збережено.`,
  replaced: (name) => `Вигляд «${name}» тепер означає те, що показано.`,
  noName: 'Спершу дайте вигляду назву.',
  tooMany: (most) => `Зберігається не більше виглядів, ніж ${most}. Спершу вилучіть один.`,
  open: (name) => `Показати вигляд «${name}»`,
  pin: (name) => `Закріпити «${name}» над списком`,
  pinned: 'закріплено',
  makeDefault: (name) => `Починати з вигляду «${name}», коли дошку відкрито без фільтрів`,
  isDefault: 'типовий',
  remove: (name) => `Вилучити «${name}»`,
  removed: (name) => `Вигляд «${name}» вилучено.`,
  pinnedViews: 'Закріплені вигляди',
  toFile: 'Зберегти вигляди у файл',
  fromFile: 'Прочитати вигляди з файлу',
  imported: (added, same, bad) =>
    [
      `Додано: ${count(added)}`,
      ...(same > 0 ? [`уже були: ${count(same)}`] : []),
      ...(bad > 0 ? [`не прочитано й пропущено: ${count(bad)}`] : []),
    ].join(', '),
  fault: {
    'not-json': 'У цьому файлі немає виглядів: це не JSON. Виберіть файл, збережений тут.',
    'not-views': 'Це JSON, але виглядів Noticeboard у ньому немає. Виберіть файл, збережений тут.',
    newer: 'Ці вигляди збережено новішим Noticeboard. Завантажте сторінку знову і спробуйте ще раз.',
    'too-large': 'Цей файл більший за будь-який файл із виглядами. Виберіть файл, збережений тут.',
  },
  notKept:
    'Цей браузер не дає сторінці нічого зберігати. Вигляди зникнуть, коли ви закриєте сторінку; щоб їх зберегти, запишіть їх у файл.',
}
