import type { enExport } from '../en/export.ts'

/** Words of the export button and of titles in Russian. */
export const ruExport: typeof enExport = {
  board: 'Экспорт',
  boardOf: (cases) => `Экспорт: ${cases}`,
  exportSummary: 'Экспорт сводки',
}
