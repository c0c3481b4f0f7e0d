import { formatCount } from '../count.ts'
import type { enExport } from '../en/export.ts'

/** Words of the export button and of titles in French. */
export const frExport: typeof enExport = {
  board: 'Exporter',
  boardOf: (cases) => `Exporter ${cases}`,
  nothing:
    'Il n’y a rien à exporter : aucune affaire ne correspond aux filtres, ou rien n’est recensé à cette date.',
  tooMany: (most) =>
    `Un résumé ou un fichier contient au plus ${formatCount(most, 'fr')} affaires. Réduisez la liste par des filtres.`,
  lost: 'Certaines affaires n’ont pas pu être chargées et manqueraient au fichier. Chargez-les d’abord : le bouton est dans le message au-dessus de la liste.',
  notYet: 'Certaines affaires se chargent encore. L’export s’ouvrira dès qu’elles seront prêtes.',
  exportSummary: 'Exporter le résumé',
}
