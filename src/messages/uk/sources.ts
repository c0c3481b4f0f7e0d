import type { enSources } from '../en/sources.ts'
import { type Forms, makePlural } from '../plural.ts'

const plural = makePlural('uk')
const SOURCES: Forms = { one: 'джерело', few: 'джерела', many: 'джерел', other: 'джерела' }

/** Words of the page of sources in Ukrainian. */
export const ukSources: typeof enSources = {
  title: 'Джерела',
  lead: (count) =>
    `Відкриті тексти, на яких стоїть кожне твердження: ${count}. Що це за текст, чия це сторона і що на ньому засновано.`,
  search: 'Пошук джерел',
  kind: 'Вид',
  language: 'Мова',
  publisher: 'Видання',
  anyPublisher: 'Будь-яке видання',
  published: 'Опубліковано',
  after: 'Опубліковано від',
  before: 'Опубліковано до',
  undatedLeftOut: 'Джерело без дати не потрапляє до жодного такого відрізка.',
  result: (shown, all) =>
    shown === all ? plural(all, SOURCES) : `${shown} з ${plural(all, { one: 'джерела', other: 'джерел' })}`,
  empty: 'Цим фільтрам не відповідає жодне джерело.',
  clear: 'Скинути всі фільтри',
  filters: 'Фільтри джерел',
  list: 'Список джерел',
  side: {
    campaign: 'сторона кампанії',
    court: 'суд',
    official: 'офіційний орган: держава, парламент, міжнародна або професійна організація',
    press: 'преса',
    opinion: 'думка автора',
    organisation: 'організація',
    party: 'сторона в процесі проти особи',
    reference: 'науковий або довідковий текст',
    'state-media': 'державне агентство або ЗМІ',
  },
  standsFor: (side) => `Сторона: ${side}`,
  statements: (count) =>
    `Лежить в основі: ${plural(count, { one: 'твердження', few: 'твердження', many: 'тверджень', other: 'твердження' })}`,
  noStatement: 'Жодне твердження на нього не посилається; його збережено для довідки.',
  ofCase: (name) => `Справа: ${name}`,
  ofTheTime: 'Події того часу',
  role: { cited: '', differs: 'каже інакше', named: 'назване в тексті' },
  kinds: {
    event: 'Подія',
    notice: 'Сповіщення',
    claim: 'Твердження',
    relation: 'Зв’язок',
    person: 'Хто це',
    context: 'Подія того часу',
  },
  person: 'Опис і громадянство',
  relationTo: (name) => `Зв’язок зі справою: ${name}`,
  tooMany: 'У зібранні такого розміру те, що засновано на джерелі, вказано на сторінках справ.',
  noSource: (id) => `Джерела «${id}» тут немає; можливо, його видалено. Ось усі джерела.`,
  notKnown: (count: number) => `Джерел, опублікованих пізніше й тут не показаних: ${count}.`,
  neverKnown: 'Без дати публікації: не вважається відомим на жоден день, і ніщо тут на ньому не ґрунтується.',
  failed: 'Джерела не вдалося завантажити',
  failedStatements: 'Не вдалося завантажити те, що засновано на джерелах',
  loading: 'Джерела завантажуються',
}
