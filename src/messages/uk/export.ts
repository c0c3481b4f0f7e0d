import type { enExport } from '../en/export.ts'

/** Words of the export button and of titles in Ukrainian. */
export const ukExport: typeof enExport = {
  board: 'Експорт',
  boardOf: (cases) => `Експорт: ${cases}`,
  exportSummary: 'Експорт зведення',
}
