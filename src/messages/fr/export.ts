import type { enExport } from '../en/export.ts'

/** Words of the export button and of titles in French. */
export const frExport: typeof enExport = {
  board: 'Exporter',
  boardOf: (cases) => `Exporter ${cases}`,
  exportSummary: 'Exporter le résumé',
}
