import type { enTimeline } from '../en/timeline.ts'

/** Words of the timeline before its figure has come, in French. */
export const frTimeline: typeof enTimeline = {
  title: 'Frise',
  heading: 'Ce qui s’est passé, et quand',
  extent: (from, to) =>
    `${from === to ? from : `de ${from} à ${to}`}, chaque trait aussi sûr que ses sources`,
  loading: 'La frise se dessine',
  failed: 'La frise n’a pas pu être dessinée',
  failedHelp: 'La liste ci-dessous n’en est pas touchée. Réessayez ; si cela dure, rechargez la page.',
  showTable: 'Voir en tableau',
  showChart: 'Voir en figure',
  zoom: 'Fenêtre de temps',
  zooms: { all: 'Tout', five: '5 a', one: '1 a' },
  zoomNames: {
    all: 'Tout : toutes les années',
    five: '5 a : cinq ans jusqu’au dernier événement',
    one: '1 a : un an jusqu’au dernier événement',
  },
  compare: (count) => `Comparer ces ${count} affaires`,
  none: 'Rien à dessiner : les filtres ne laissent aucune affaire, ou rien n’est enregistré ce jour-là.',
  nothingThere: (from, to) =>
    `Aucune affaire n’a d’événement entre le ${from} et le ${to} ; la période affichée reste la même.`,
}
