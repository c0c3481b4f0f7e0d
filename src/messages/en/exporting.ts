import { formatCount } from '../count.ts'

/** Words of the export dialog. */
export const enExporting = {
  /** The number of cases to export, and the filters; null: no filters. */
  titleBoard: (cases: string, filters: string | null) =>
    `Export: ${cases}, ${filters === null ? 'no filters' : `filters: ${filters}`}`,
  titleCase: (name: string) => `Export: ${name}`,
  /** Titles of files, of the page to print and of citations. */
  fileBoard: 'Cases',
  fileCase: (name: string) => `${name}: case summary`,
  /** Why nothing can be exported. */
  refusal: {
    nothing: 'There is nothing to export: no case matches the filters, or nothing is on record by this day.',
    tooMany: (most: number) =>
      `A summary or a file can hold up to ${formatCount(most, 'en')} cases. Narrow the list with filters.`,
    lost: 'Some of the cases could not be loaded and would be missing from the file. Load them first: the button is in the message above the list.',
    notYet: 'Some of the cases are still loading. The export opens as soon as they are ready.',
  },
  format: 'Format',
  group: { documents: 'Case summary', data: 'Data', tools: 'For other tools', sources: 'Cited sources' },
  more: (count: number) => `${count} more`,
  choice: {
    pdf: { label: 'PDF', help: 'Pages with bookmarks and links; to file, send or print.' },
    docx: { label: 'Word (DOCX)', help: 'With footnotes; to edit and file.' },
    html: { label: 'Web page (HTML)', help: 'One file that opens anywhere, without a network.' },
    markdown: { label: 'Markdown', help: 'For Obsidian, GitHub and other plain-text editors.' },
    xlsx: {
      label: 'Table (XLSX)',
      help: 'Cases, statements and sources as three sheets; every cell is text.',
    },
    exchange: {
      label: 'Exchange (ZIP)',
      help: 'The same data as JSON and as exact tables, for importing again; not for spreadsheets.',
    },
    timelinejs: {
      label: 'TimelineJS3 (JSON)',
      help: 'For a timeline on your own page, with a slide for each event.',
    },
    ftm: {
      label: 'FollowTheMoney (Aleph)',
      help: 'People, events and notes for Aleph; notices are exported as events, never as sanctions.',
    },
    cases: { label: 'Cases (CSV)', help: 'A table with one row per case, for a spreadsheet.' },
    statements: {
      label: 'Statements (CSV)',
      help: 'A table with one row per event, notice, claim and relation, each with its sources.',
    },
    json: { label: 'Data (JSON)', help: 'For machines: vocabulary keys and dates as recorded.' },
    ris: { label: 'Sources (RIS)', help: 'For Zotero, EndNote and other citation managers.' },
    csl: { label: 'Sources (CSL-JSON)', help: 'The same for Zotero and pandoc, with date ranges.' },
  },
  options: 'Options',
  parts: 'Parts',
  only: 'Only',
  onlyPart: (part: string) => `Only ${part}`,
  allParts: 'All parts',
  part: {
    who: 'Who it is',
    tracks: 'Where the case stands',
    figure: 'Timeline',
    notices: 'Notices',
    chronology: 'Chronology',
    claims: 'Claims by each side',
    disagreements: 'Where sources disagree',
    related: 'Related cases',
  },
  language: 'Language of labels',
  paper: 'Paper size',
  size: { A4: 'A4', LETTER: 'Letter (US)' },
  get: 'What you will get',
  counts: ({
    cases,
    statements,
    sources,
  }: {
    readonly cases: number | null
    readonly statements: number | null
    readonly sources: number
  }) =>
    [
      ...(cases === null ? [] : [`Cases: ${cases}.`]),
      ...(statements === null ? [] : [`Events, notices, claims and relations: ${statements}.`]),
      `Sources: ${sources}.`,
    ].join(' '),
  leftOut: (ids: string) => `Left out because the record could not be read: ${ids}.`,
  lost: 'What this format changes or leaves out',
  whole: 'Everything you chose is in the file.',
  fields: {
    since: 'From when the other account counts',
    vouches: 'Whether it says where the person is',
  },
  loss: {
    fields: (count: number, ex: string) => `Fields not included in this format: ${count} (${ex}).`,
    figure: () => 'The timeline is given in words, not drawn.',
    cells: (count: number, ex: string) => `Texts too long for a cell, cut off: ${count} (${ex}).`,
    dates: (count: number, ex: string) =>
      `Uncertain dates, given in words beside their first and last day: ${count} (${ex}).`,
    undated: (count: number, ex: string) =>
      `Undated events, named on the title slide only: ${count} (${ex}).`,
    notices: (count: number) => `Notices, not included in this format: ${count}.`,
    claims: (count: number) => `Claims, not included in this format: ${count}.`,
    relations: (count: number, ex: string) => `Relations that this format cannot hold: ${count} (${ex}).`,
    tracks: (count: number) =>
      `The status of each case on that day, given in words with the person: ${count}.`,
    published: (count: number, ex: string) =>
      `Publication dates that are not a plain day, month or year, given in words in a note: ${count} (${ex}).`,
    guarded: (count: number, ex: string) =>
      `Cells in which a spreadsheet might run a formula, whether it separates cells by commas, semicolons or tabs, now with an apostrophe before it: ${count} (${ex}).`,
    rows: (count: number) =>
      `Individual events, notices, claims and relations; this table gives only what follows from them: ${count}.`,
    controls: (count: number, ex: string) =>
      `Texts with control characters that this format cannot hold, shown as \ufffd or as spaces: ${count} (${ex}).`,
    outside: (count: number, ex: string) =>
      `Relations to cases that are not in the file, given in words with the person: ${count} (${ex}).`,
    voices: (count: number) =>
      `Whose words an entry is, its support and where sources disagree, given in its text rather than in separate fields: ${count}.`,
    noFigure: () =>
      'The timeline is not in the file: there is nothing to draw, too much to fit on a page, or it could not be drawn.',
    characters: (count: number, examples: string) =>
      `Characters missing from the font, shown as \ufffd: ${count} (${examples}).`,
  },
  preview: 'Start of the file, as text',
  prepare: 'Create the file',
  many: 'With this many cases it takes a while, so it starts only when you ask.',
  gathering: (done: number, all: number) => `Reading the records: ${done} of ${all}`,
  working: 'Creating the file',
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was saved.',
  close: 'Close',
  save: (name: string, size: string) => `Download ${name} (${size})`,
  again: 'Download did not start? Use the link again, or save it from its context menu.',
  saveFigure: (name: string) => `Save ${name}`,
  saveBeside: (name: string) => `Download this list (${name})`,
  failed: 'The file could not be created',
  failedHelp: (reason: string) => `${reason} Nothing is lost; try again.`,
  notLoaded: 'The code for this format could not be loaded. Nothing is lost; other formats may still work.',
  redact: {
    title: 'Redaction',
    label: 'Remove names, days, places below country level, and publishers, titles and addresses of sources',
    keepTexts: 'Keep the texts, with initials instead of names and months instead of days',
    changes: 'What is removed',
    changed: {
      names: (count: number) => `Names reduced to initials: ${count}.`,
      dates: (count: number) => `Days reduced to months: ${count}.`,
      texts: (count: number) => `Texts left out or changed: ${count}.`,
      sources: (count: number) => `Titles and addresses of sources left out: ${count}.`,
      publishers: (count: number) => `Publishers of sources left out: ${count}.`,
      locators: (count: number) => `Places cited within sources left out: ${count}.`,
      numbers: (count: number) => `Case numbers left out of texts: ${count}.`,
    },
    also: 'Also left out: the timeline, the link back, who acted, and search terms. Ids and the file name are plain numbers. A filter on dates is widened to months. The day shown and the day known by stay as you chose them.',
    nothing: '(left out)',
    tellingDays: (days: string) =>
      `The day you chose (${days}) is also a day of the record: the file gives that day away. Choose another day to keep it out.`,
    remains: (count: number) => `Texts in which part of a name, a day or a case number may remain: ${count}.`,
    proper: (count: number) =>
      `Words kept in the texts that may name a place, an organisation or another person: ${count}.`,
    read: 'Read every text before you pass the file on: the app cannot tell places and other people from ordinary words.',
  },
  print: {
    figureFailed: 'The timeline could not be drawn and is missing here.',
    noFigure: 'There is no timeline here: there is nothing to draw, or too much to fit on a page.',
    link: 'Print from the browser',
    help: 'A page for printing from the browser. A PDF saved from it is tagged for screen readers and keeps links and headings.',
    now: 'Print',
    back: 'Back to the source page',
  },
  sheets: { cases: 'Cases', statements: 'Statements', sources: 'Sources' },
}
