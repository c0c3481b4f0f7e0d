/** Words of the export button and of titles. */
export const enExport = {
  board: 'Export',
  boardOf: (cases: string) => `Export ${cases}`,
  exportSummary: 'Export summary',
}
