/** Words of the export dialog. */
export const enExporting = {
  title: 'Export',
  form: 'Form',
  group: { documents: 'Case summary', data: 'Data', tools: 'For other tools', sources: 'Cited sources' },
  choice: {
    pdf: { label: 'PDF', help: 'Paged, with bookmarks and links; to file, send or print.' },
    docx: { label: 'Word (DOCX)', help: 'With footnotes; to edit and file.' },
    html: { label: 'Web page (HTML)', help: 'One file that opens anywhere and needs no network.' },
    markdown: { label: 'Markdown', help: 'For Obsidian, GitHub and other editors of plain text.' },
    xlsx: {
      label: 'Workbook (XLSX)',
      help: 'Cases, statements and sources as three sheets; every cell is text.',
    },
    exchange: {
      label: 'Exchange (ZIP)',
      help: 'The same data as JSON and as exact tables, to be read in again; not for spreadsheets.',
    },
    timelinejs: {
      label: 'TimelineJS3 (JSON)',
      help: 'For a timeline on a page of your own; a slide for each event.',
    },
    ftm: {
      label: 'FollowTheMoney (Aleph)',
      help: 'Persons, events and notes for Aleph; notices go out as events, never as sanctions.',
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
  options: 'Options',
  parts: 'Parts',
  part: {
    who: 'Who it is',
    tracks: 'Where the case stands',
    figure: 'Timeline',
    notices: 'Notices',
    chronology: 'Chronology',
    claims: 'Claims by each side',
    disagreements: 'Where sources differ',
    related: 'Related cases',
  },
  language: 'Language of labels',
  paper: 'Paper',
  size: { A4: 'A4', LETTER: 'Letter (US)' },
  get: 'What you will get',
  counts: (cases: number, statements: number, sources: number) =>
    `Cases: ${cases}. Events, notices, claims and relations: ${statements}. Sources: ${sources}.`,
  lost: 'What this form cannot hold as it is',
  whole: 'Everything that was chosen is in the file.',
  loss: {
    figure: () => 'The timeline is told in words, not drawn.',
    cells: (count: number, ex: string) => `Texts longer than a cell can hold were cut: ${count} (${ex}).`,
    dates: (count: number, ex: string) =>
      `Dates in doubt, told in words beside their first and last day: ${count} (${ex}).`,
    undated: (count: number, ex: string) =>
      `Events without any date, named on the title slide only: ${count} (${ex}).`,
    notices: (count: number) => `Notices are not in this form: ${count}.`,
    claims: (count: number) => `Claims are not in this form: ${count}.`,
    relations: (count: number, ex: string) => `Relations that this form cannot hold: ${count} (${ex}).`,
    tracks: (count: number) => `Where each case stood that day is told in words with its person: ${count}.`,
    published: (count: number, ex: string) =>
      `Dates of publication that are no plain day, month or year, told in words in a note: ${count} (${ex}).`,
    guarded: (count: number, ex: string) =>
      `Cells that a spreadsheet might run as a formula, with an apostrophe in front: ${count} (${ex}).`,
    rows: (count: number) =>
      `Single events, notices, claims and relations are not in this table, only what follows from them: ${count}.`,
    controls: (count: number, ex: string) =>
      `Texts with control characters that this form cannot hold, shown as \ufffd or as blanks: ${count} (${ex}).`,
    outside: (count: number, ex: string) =>
      `Relations to cases that are not in the file, told in words with the person: ${count} (${ex}).`,
    voices: (count: number) =>
      `Whose words an entry is, its support and where sources differ stand in its text, not in fields of their own: ${count}.`,
    noFigure: () => 'The timeline is not in the file: there is nothing to draw, or more than fits a page.',
    characters: (count: number, examples: string) =>
      `Characters that the font cannot draw, shown as \ufffd: ${count} (${examples}).`,
  },
  preview: 'Beginning of the file, as text',
  prepare: 'Make the file',
  many: 'With this many cases it takes a while, so it starts when you say so.',
  gathering: (done: number, all: number) => `Reading the records: ${done} of ${all}`,
  working: 'Making the file',
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was saved.',
  close: 'Close',
  save: (name: string, size: string) => `Download ${name} (${size})`,
  again: 'The download did not start? The link above stays: open it again, or save it by its menu.',
  saveBeside: (name: string) => `Download this list (${name})`,
  failed: 'The file could not be made',
  failedHelp: (reason: string) => `${reason} Nothing is lost; try again.`,
  notLoaded:
    'What makes this form of file could not be loaded; the network may be gone. Nothing is lost: try again, or choose another form.',
  redact: {
    title: 'Redaction',
    label: 'Take out names, days, places below the country, titles and addresses of sources',
    keepTexts: 'Keep the texts, with initials in the place of names',
    changes: 'What is taken out',
    changed: {
      names: (count: number) => `Names become initials: ${count}.`,
      dates: (count: number) => `Days become months: ${count}.`,
      texts: (count: number) => `Texts left out or changed: ${count}.`,
      sources: (count: number) => `Titles and addresses of sources left out: ${count}.`,
    },
    also: 'Left out as well: the timeline, the link back, who acted, words searched for. Ids and the file name only count.',
    nothing: '(left out)',
    remains: (count: number) => `Part of a name may still stand in texts: ${count}.`,
    read: 'Read every text before you pass the file on: places, dates and other persons in texts are not found by the app.',
  },
  print: {
    link: 'Print it from the browser',
    help: 'A page for the browser’s printer; a PDF that it makes is tagged, for screen readers, and has the links and headings.',
    now: 'Print',
    back: 'Back to where this was made from',
  },
  sheets: { cases: 'Cases', statements: 'Statements', sources: 'Sources' },
}
