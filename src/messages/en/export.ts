import { formatCount } from '../count.ts'
/** Words of the export button and of titles. */
export const enExport = {
  board: 'Export',
  boardOf: (cases: string) => `Export ${cases}`,
  nothing: 'There is nothing to export: no case matches the filters, or nothing is on record by this day.',
  tooMany: (most: number) =>
    `A summary or a file can hold up to ${formatCount(most, 'en')} cases. Narrow the list with filters.`,
  lost: 'Some of the cases could not be loaded and would be missing from the file. Load them first: the button is in the message above the list.',
  notYet: 'Some of the cases are still loading. The export opens as soon as they are ready.',
  exportSummary: 'Export summary',
}
