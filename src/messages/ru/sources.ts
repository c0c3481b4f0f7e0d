import type { enSources } from '../en/sources.ts'
import { type Forms, makePlural } from '../plural.ts'
import { cutText } from '../quote.ts'

const plural = makePlural('ru')
const SOURCES: Forms = { one: 'источник', few: 'источника', many: 'источников', other: 'источника' }

/** Words of the page of sources in Russian. */
export const ruSources: typeof enSources = {
  title: 'Источники',
  lead: (count) =>
    `Открытые тексты, на которых основаны утверждения: ${count}. Что представляет собой каждый, чью сторону он выражает и где на него ссылаются.`,
  search: 'Поиск источников',
  kind: 'Тип',
  language: 'Язык',
  publisher: 'Издание',
  anyPublisher: 'Любое издание',
  published: 'Опубликовано',
  after: 'Опубликовано с',
  before: 'Опубликовано по',
  undatedLeftOut: 'Источники без даты исключены.',
  result: (shown, all) =>
    shown === all
      ? plural(all, SOURCES)
      : `${shown} из ${plural(all, { one: 'источника', other: 'источников' })}`,
  empty: 'Этим фильтрам не соответствует ни один источник.',
  clear: 'Сбросить все фильтры',
  filters: 'Фильтры источников',
  list: 'Список источников',
  side: {
    campaign: 'сторона кампании',
    court: 'суд',
    official: 'официальный орган: государство, парламент, международная или профессиональная организация',
    press: 'пресса',
    opinion: 'мнение автора',
    organisation: 'неправительственная организация',
    party: 'сторона в процессе против лица',
    reference: 'научный или справочный текст',
    'state-media': 'государственное агентство или СМИ',
  },
  standsFor: (side) => `Сторона: ${side}`,
  statements: (count) =>
    `На него ссылаются: ${plural(count, { one: 'утверждение', few: 'утверждения', many: 'утверждений', other: 'утверждения' })}`,
  noStatement: 'На него не ссылается ни одно утверждение; оставлен для контекста.',
  ofCase: (name) => `Дело: ${name}`,
  ofTheTime: 'Контекст',
  role: { cited: '', differs: 'сообщает иначе', named: 'назван в тексте' },
  kinds: {
    event: 'Событие',
    notice: 'Уведомление',
    claim: 'Утверждение',
    relation: 'Связь',
    person: 'Кто это',
    context: 'Контекст',
  },
  unreadable: (id, reason) => `Источник «${cutText(id)}» не удалось прочитать, и он не показан: ${reason}`,
  person: 'Описание и гражданство',
  relationTo: (name) => `Связь с делом: ${name}`,
  tooMany: 'В собрании такого размера утверждения со ссылкой на источник указаны только на страницах дел.',
  noSource: (id) => `Источника «${id}» здесь нет; возможно, он удалён. Вот все источники.`,
  knownBy: (day) =>
    `Источники, опубликованные к ${day}, и источники без даты, которые не учитываются, пока задано «Известно на».`,
  notKnown: (count: number) => `Источников, опубликованных позже и здесь не показанных: ${count}.`,
  neverKnown: 'Без даты, поэтому не учитывается, когда задано «Известно на».',
  failed: 'Источники не удалось загрузить',
  failedStatements: 'Не удалось загрузить утверждения со ссылками на источники',
  loading: 'Источники загружаются',
}
