/** Words of the export menu. */
export const enExport = {
  board: 'Export',
  menu: 'Export as',
  choice: {
    markdown: {
      label: 'Summary (Markdown)',
      help: 'To read, print or file: each case with its chronology and numbered sources.',
    },
    cases: { label: 'Cases (CSV)', help: 'A table with one row per case, for a spreadsheet.' },
    statements: {
      label: 'Statements (CSV)',
      help: 'A table with one row per event, notice, claim and relation, each with its sources.',
    },
    json: { label: 'Data (JSON)', help: 'For machines: vocabulary keys and dates as recorded.' },
    ris: { label: 'Sources (RIS)', help: 'For Zotero, EndNote and other citation managers.' },
    csl: { label: 'Sources (CSL-JSON)', help: 'The same for Zotero and pandoc, with ranges of dates.' },
  },
  working: 'Making the file',
  ready: (name: string) => `${name} is ready.`,
  save: (name: string) => `Save ${name}`,
  failed: 'The file could not be made',
  failedHelp: (reason: string) => `${reason} Nothing is lost; try again.`,
  nothing: 'There is no case to export: the filters leave none.',
  leftOut: (ids: string) => `Left out, because the record could not be read: ${ids}.`,
  titleBoard: 'Cases',
  titleCase: (name: string) => `${name}: case summary`,
  exportSummary: 'Export summary',
}
