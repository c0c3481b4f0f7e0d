import type { enSources } from '../en/sources.ts'
import { type Forms, makePlural } from '../plural.ts'
import { cutText } from '../quote.ts'

const plural = makePlural('uk')
const SOURCES: Forms = { one: 'джерело', few: 'джерела', many: 'джерел', other: 'джерела' }

/** Words of the page of sources in Ukrainian. */
export const ukSources: typeof enSources = {
  title: 'Джерела',
  lead: (count) =>
    `Відкриті тексти, на яких ґрунтуються твердження: ${count}. Що являє собою кожен, чию сторону він висловлює і де на нього посилаються.`,
  search: 'Пошук джерел',
  kind: 'Тип',
  language: 'Мова',
  publisher: 'Видання',
  anyPublisher: 'Будь-яке видання',
  published: 'Опубліковано',
  after: 'Опубліковано від',
  before: 'Опубліковано до',
  undatedLeftOut: 'Джерела без дати вилучено.',
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
    organisation: 'неурядова організація',
    party: 'сторона в процесі проти особи',
    reference: 'науковий або довідковий текст',
    'state-media': 'державне агентство або ЗМІ',
  },
  standsFor: (side) => `Сторона: ${side}`,
  statements: (count) =>
    `На нього посилаються: ${plural(count, { one: 'твердження', few: 'твердження', many: 'тверджень', other: 'твердження' })}`,
  noStatement: 'На нього не посилається жодне твердження; лишено для контексту.',
  ofCase: (name) => `Справа: ${name}`,
  ofTheTime: 'Контекст',
  role: { cited: '', differs: 'повідомляє інакше', named: 'назване в тексті' },
  kinds: {
    event: 'Подія',
    notice: 'Сповіщення',
    claim: 'Твердження',
    relation: 'Зв’язок',
    person: 'Хто це',
    context: 'Контекст',
  },
  unreadable: (id, reason) => `Джерело «${cutText(id)}» не вдалося прочитати, і його не показано: ${reason}`,
  person: 'Опис і громадянство',
  relationTo: (name) => `Зв’язок зі справою: ${name}`,
  tooMany: 'У зібранні такого розміру твердження з посиланням на джерело вказано лише на сторінках справ.',
  noSource: (id) => `Джерела «${id}» тут немає; можливо, його видалено. Ось усі джерела.`,
  knownBy: (day) =>
    `Джерела, опубліковані до ${day} включно, і джерела без дати, які не враховуються, поки задано «Відомо на».`,
  notKnown: (count: number) => `Джерел, опублікованих пізніше й тут не показаних: ${count}.`,
  neverKnown: 'Без дати, тому не враховано, коли задано «Відомо на».',
  failed: 'Джерела не вдалося завантажити',
  failedStatements: 'Не вдалося завантажити твердження з посиланнями на джерела',
  loading: 'Джерела завантажуються',
}
