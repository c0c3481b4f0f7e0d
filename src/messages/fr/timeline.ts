import type { enTimeline } from '../en/timeline.ts'

/** Words of the timeline that show before its figure has loaded, in French. */
export const frTimeline: typeof enTimeline = {
  heading: 'Ce qui s’est passé, et quand',
  showTable: 'Voir en tableau',
  showChart: 'Voir en figure',
  none: 'Il n’y a rien à dessiner : aucune affaire ne correspond aux filtres, ou rien n’est recensé à cette date.',
}
