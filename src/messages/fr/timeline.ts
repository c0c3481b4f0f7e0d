import type { enTimeline } from '../en/timeline.ts'

/** Words of the timeline that show before its figure has loaded, in French. */
export const frTimeline: typeof enTimeline = {
  title: 'Frise chronologique',
  heading: 'Ce qui s’est passé, et quand',
  extent: (from, to) =>
    `${from === to ? from : `de ${from} à ${to}`}, dates pas plus précises que les sources`,
  loading: 'Tracé de la frise',
  failed: 'La frise n’a pas pu être dessinée',
  showTable: 'Voir en tableau',
  showChart: 'Voir en figure',
  zoom: 'Période affichée',
  zooms: { all: 'Tout', five: '5 ans', one: '1 an' },
  zoomNames: {
    all: 'Tout : toutes les années',
    five: '5 ans : cinq ans jusqu’au dernier événement',
    one: '1 an : un an jusqu’au dernier événement',
  },
  compare: (count) => `Comparer ces affaires (${count})`,
  none: 'Il n’y a rien à dessiner : aucune affaire ne correspond aux filtres, ou rien n’est recensé à cette date.',
  nothingThere: (from, to) =>
    `Aucune affaire n’a d’événement entre le ${from} et le ${to} ; la période affichée reste la même.`,
}
