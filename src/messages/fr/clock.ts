import type { enClock } from '../en/clock.ts'
import { makePlural } from '../plural.ts'

const plural = makePlural('fr')
const EVENTS = { one: 'événement', other: 'événements' }

/** Words in French of the panel that sets the day shown and the day by which sources were published. */
export const frClock: typeof enClock = {
  which: { board: 'Quelle date le tableau affiche-t-il ?', page: 'Quelle date cette page affiche-t-elle ?' },
  aDay: 'Une date',
  hint: '5 septembre 2013, sept. 2013 ou 2013',
  before: 'Événement précédent',
  after: 'Événement suivant',
  play: 'Faire défiler',
  article: 'Le jour de l’article de 2013',
  told: 'D’après quelles sources ?',
  all: 'Toutes celles recensées aujourd’hui',
  eventsBy: (count) => `${plural(count, EVENTS)} à cette date`,
  events: (count) => plural(count, EVENTS),
  published: (day) => `Seulement celles publiées au ${day}`,
  other: 'Celles publiées à une autre date',
  difference:
    'Le premier choix montre ce qui s’était passé à cette date. Le second montre ce qui pouvait alors en être connu ; les sources sans date sont exclues.',
  more: 'La différence',
  back: 'Revenir à la dernière date',
  knownHint: 'Seulement ce que disent les sources publiées à cette date. Laissez vide pour tout voir.',
}
