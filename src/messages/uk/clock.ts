import type { enClock } from '../en/clock.ts'
import { makePlural } from '../plural.ts'

const plural = makePlural('uk')
const EVENTS = { one: 'подія', few: 'події', many: 'подій', other: 'події' }

/** Words in Ukrainian of the panel that sets the day shown and the day by which sources were published. */
export const ukClock: typeof enClock = {
  which: { board: 'Який день показано у списку?', page: 'Який день показано на цій сторінці?' },
  aDay: 'День',
  hint: '5 вересня 2013, вересень 2013 або 2013',
  before: 'Попередня подія',
  after: 'Наступна подія',
  play: 'По черзі',
  article: 'День статті 2013 року',
  told: 'За якими джерелами?',
  all: 'За всіма, що є в базі сьогодні',
  eventsBy: (count) => `${plural(count, EVENTS)} на цей день`,
  events: (count) => plural(count, EVENTS),
  published: (day) => `Лише за опублікованими до ${day} включно`,
  other: 'За опублікованими до іншого дня',
  difference:
    'Перше показує, що на той час сталося. Друге — що тоді могло бути відомо; джерела без дати не враховано.',
  more: 'У чому різниця',
  back: 'До останніх даних',
  knownHint:
    'Лише те, що повідомляють джерела, опубліковані до цього дня включно. Порожнє поле — усі записи.',
}
