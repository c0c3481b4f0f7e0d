/** Words of the export button and of titles. */
export const enExport = {
  board: 'Export',
  nothing: 'There is no case to export: the filters leave none.',
  save: (name: string) => `Save ${name}`,
  leftOut: (ids: string) => `Left out, because the record could not be read: ${ids}.`,
  titleBoard: 'Cases',
  titleCase: (name: string) => `${name}: case summary`,
  exportSummary: 'Export summary',
}
