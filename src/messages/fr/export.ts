import { formatCount } from '../count.ts'
import type { enExport } from '../en/export.ts'

/** Words of the export button and of titles in French. */
export const frExport: typeof enExport = {
  board: 'Exporter',
  nothing: 'Il n’y a aucune affaire à exporter : les filtres n’en laissent pas.',
  tooMany: (most) =>
    `Un résumé ou un fichier contient au plus ${formatCount(most, 'fr')} affaires. Réduisez la liste par des filtres.`,
  notYet:
    'Une partie des affaires est encore en cours de lecture. L’export s’ouvrira dès qu’elles seront là.',
  save: (name) => `Enregistrer ${name}`,
  leftOut: (ids) => `Laissé de côté, faute de pouvoir lire la fiche : ${ids}.`,
  titleBoard: 'Affaires',
  titleCase: (name) => `${name} : résumé de l’affaire`,
  exportSummary: 'Exporter le résumé',
}
