import { formatCount } from '../count.ts'
/** Words of the export button and of titles. */
export const enExport = {
  board: 'Export',
  nothing: 'There is no case to export: the filters leave none.',
  tooMany: (most: number) =>
    `A summary or a file holds at most ${formatCount(most, 'en')} cases. Narrow the list with filters.`,
  notYet: 'Some of the cases are still being read. The export opens as soon as they are there.',
  save: (name: string) => `Save ${name}`,
  leftOut: (ids: string) => `Left out, because the record could not be read: ${ids}.`,
  titleBoard: 'Cases',
  titleCase: (name: string) => `${name}: case summary`,
  exportSummary: 'Export summary',
}
