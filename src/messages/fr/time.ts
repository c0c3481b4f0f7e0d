import type { enTime } from '../en/time.ts'
import { makePeriodWords } from '../period-words.ts'
import { frDates } from './dates.ts'

/** Words of the time column: its head, its zoom, and the day shown. */
export const frTime: typeof enTime = {
  ...makePeriodWords({
    months: [
      'janv.',
      'févr.',
      'mars',
      'avr.',
      'mai',
      'juin',
      'juil.',
      'août',
      'sept.',
      'oct.',
      'nov.',
      'déc.',
    ],
    mid: (year) => `mi-${year}`,
    day: frDates.day,
    join: (from, to) => `${from} à ${to}`,
    joinDays: (from, to) => `du ${from} au ${to}`,
  }),
  head: 'Période et jour affichés',
  overview: (highest) =>
    `Chaque barre de l’aperçu compte les affaires qui ont un événement dans cette période. La plus haute est ${highest}.`,
  start: 'Début de la période affichée',
  end: 'Fin de la période affichée',
  day: 'Jour affiché',
  latest: 'dernier état connu',
  latestDay: (day) => `dernières données connues, ${day}`,
  before: (day) => `${day}, avant la période affichée`,
  after: (day) => `${day}, après la période affichée`,
  zoom: 'Zoom de la colonne du temps',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  all: 'Toutes',
  allYears: 'Toutes les années',
  leaveView: (view) => `${view}\u00A0: afficher de nouveau toutes les années`,
  onlyThen: 'seulement les affaires avec un événement alors',
}
