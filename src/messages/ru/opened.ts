import type { enOpened } from '../en/opened.ts'
import { type Forms, makePlural } from '../plural.ts'

const plural = makePlural('ru')
const SOURCES: Forms = { one: 'источник', few: 'источника', many: 'источников', other: 'источника' }

/** Words of an opened row in Russian. */
export const ruOpened: typeof enOpened = {
  region: (person) => `События дела: ${person}`,
  at: (n, of) => `Событие ${n} из ${of}`,
  ofPerson: (person, n, of) => `${person}, событие ${n} из ${of}`,
  none: 'К этому дню не зафиксировано ни одного события.',
  previous: 'Предыдущее событие',
  next: 'Следующее событие',
  goThrough: 'переходить между событиями',
  openCase: 'Открыть дело',
  exportCase: 'Экспорт дела',
  close: 'Закрыть',
  loading: 'Загрузка источников и текстов…',
  failed: 'Не удалось загрузить источники и тексты этого дела.',
  sources: (count) => plural(count, SOURCES),
  around: 'До и после',
  otherDates: (count, dates) => `${count === 1 ? 'Другой источник' : 'Другие источники'}: ${dates}`,
  addressHidden: 'адрес не показан',
  toHomePage: 'ссылка на главную страницу издателя',
  noNotices: 'не сообщалось',
}
