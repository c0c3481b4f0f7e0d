import type { enClock } from '../en/clock.ts'
import { makePlural } from '../plural.ts'

const plural = makePlural('ru')
const EVENTS = { one: 'событие', few: 'события', many: 'событий', other: 'события' }

/** Words in Russian of the panel that sets the day shown and the day by which sources were published. */
export const ruClock: typeof enClock = {
  which: { board: 'Какой день показан в списке?', page: 'Какой день показан на этой странице?' },
  aDay: 'День',
  hint: '5 сентября 2013, сентябрь 2013 или 2013',
  before: 'Предыдущее событие',
  after: 'Следующее событие',
  play: 'По порядку',
  article: 'День статьи 2013 года',
  told: 'По каким источникам?',
  all: 'По всем, что есть в базе сегодня',
  eventsBy: (count) => `${plural(count, EVENTS)} к этому дню`,
  events: (count) => plural(count, EVENTS),
  published: (day) => `Только по опубликованным к ${day}`,
  other: 'По опубликованным к другому дню',
  difference:
    'Первое показывает, что к тому времени произошло. Второе — что тогда могло быть известно; источники без даты не учитываются.',
  more: 'В чём разница',
  back: 'К последним данным',
  knownHint: 'Только то, что сообщают источники, опубликованные к этому дню. Пустое поле — все записи.',
}
