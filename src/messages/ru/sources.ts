import type { enSources } from '../en/sources.ts'
import { type Forms, makePlural } from '../plural.ts'

const plural = makePlural('ru')
const SOURCES: Forms = { one: 'источник', few: 'источника', many: 'источников', other: 'источника' }

/** Words of the page of sources in Russian. */
export const ruSources: typeof enSources = {
  title: 'Источники',
  lead: (count) =>
    `Открытые тексты, на которых стоит каждое утверждение: ${count}. Что это за текст, чья это сторона и что на нём основано.`,
  search: 'Поиск источников',
  kind: 'Вид',
  language: 'Язык',
  publisher: 'Издание',
  anyPublisher: 'Любое издание',
  published: 'Опубликовано',
  after: 'Опубликовано с',
  before: 'Опубликовано по',
  undatedLeftOut: 'Источник без даты не попадает ни в какой такой отрезок.',
  result: (shown, all) =>
    shown === all
      ? plural(all, SOURCES)
      : `${shown} из ${plural(all, { one: 'источника', other: 'источников' })}`,
  empty: 'Этим фильтрам не отвечает ни один источник.',
  clear: 'Сбросить все фильтры',
  filters: 'Фильтры источников',
  list: 'Список источников',
  side: {
    campaign: 'сторона кампании',
    court: 'суд',
    official: 'официальный орган: государство, парламент, международная или профессиональная организация',
    press: 'пресса',
    opinion: 'мнение автора',
    organisation: 'организация',
    party: 'сторона в процессе против лица',
    reference: 'научный или справочный текст',
    'state-media': 'государственное агентство или СМИ',
  },
  standsFor: (side) => `Сторона: ${side}`,
  statements: (count) =>
    `Лежит в основе: ${plural(count, { one: 'утверждение', few: 'утверждения', many: 'утверждений', other: 'утверждения' })}`,
  noStatement: 'Ни одно утверждение на него не ссылается; он хранится для справки.',
  ofCase: (name) => `Дело: ${name}`,
  ofTheTime: 'События того времени',
  role: { cited: '', differs: 'говорит иначе', named: 'назван в тексте' },
  kinds: {
    event: 'Событие',
    notice: 'Уведомление',
    claim: 'Утверждение',
    relation: 'Связь',
    person: 'Кто это',
    context: 'Событие того времени',
  },
  person: 'Описание и гражданство',
  relationTo: (name) => `Связь с делом: ${name}`,
  tooMany: 'В собрании такого размера то, что основано на источнике, указано на страницах дел.',
  noSource: (id) => `Источника «${id}» здесь нет; возможно, он удалён. Вот все источники.`,
  notKnown: (count: number) => `Источников, опубликованных позже и здесь не показанных: ${count}.`,
  neverKnown:
    'Без даты публикации: не считается известным ни на какой день, и ничто здесь на нём не основано.',
  failed: 'Источники не удалось загрузить',
  failedStatements: 'Не удалось загрузить то, что основано на источниках',
  loading: 'Источники загружаются',
}
