import { makePlural } from '../plural.ts'

const plural = makePlural('en')

/** Words of the panel that sets the day shown and the day by which sources were published. */
export const enClock = {
  which: { board: 'Which day does the board show?', page: 'Which day does this page show?' },
  aDay: 'A day',
  hint: '5 Sep 2013, Sept 2013 or 2013',
  before: 'Event before',
  after: 'Event after',
  play: 'Play',
  article: 'The day of the 2013 article',
  told: 'Told from which sources?',
  all: 'All on record today',
  eventsBy: (count: number) => `${plural(count, { one: 'event', other: 'events' })} by that day`,
  events: (count: number) => plural(count, { one: 'event', other: 'events' }),
  published: (day: string) => `Only those published by ${day}`,
  other: 'Those published by another day',
  difference:
    'The first shows what had happened by then. The second shows what could have been known then; undated sources are left out.',
  more: 'The difference',
  back: 'Back to latest',
  knownHint: 'Only what sources published by this day say. Leave empty for everything on record.',
}
