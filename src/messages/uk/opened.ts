import type { enOpened } from '../en/opened.ts'
import { type Forms, makePlural } from '../plural.ts'

const plural = makePlural('uk')
const SOURCES: Forms = { one: 'джерело', few: 'джерела', many: 'джерел', other: 'джерела' }

/** Words of an opened row in Ukrainian. */
export const ukOpened: typeof enOpened = {
  region: (person) => `Події у справі: ${person}`,
  at: (n, of) => `Подія ${n} з ${of}`,
  ofPerson: (person, n, of) => `${person}, подія ${n} з ${of}`,
  none: 'До цього дня жодної події не зафіксовано.',
  previous: 'Попередня подія',
  next: 'Наступна подія',
  goThrough: 'переходити між подіями',
  openCase: 'Відкрити справу',
  exportCase: 'Експорт справи',
  close: 'Закрити',
  loading: 'Завантаження джерел і текстів…',
  failed: 'Не вдалося завантажити джерела й тексти цієї справи.',
  sources: (count) => plural(count, SOURCES),
  around: 'До і після',
  otherDates: (count, dates) => `${count === 1 ? 'Інше джерело' : 'Інші джерела'}: ${dates}`,
  addressHidden: 'адресу не показано',
  toHomePage: 'посилання на головну сторінку видавця',
  noNotices: 'не повідомлялося',
}
