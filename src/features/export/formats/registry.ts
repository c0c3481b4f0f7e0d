import { orNotLoaded } from '../../../ui/not-loaded.ts'
import type { FormatCode, FormatEntry, FormatGroup } from './format.ts'

/**
 * Every format of an export, in the order of the dialog. A new one needs an entry here, its code in `CODE` below, a file of its
 * own, and a label in `exporting.choice` of each language.
 */
const ENTRIES = [
  {
    kind: 'pdf',
    group: 'documents',
    extension: 'pdf',
    mime: 'application/pdf',
    isPaged: true,
    needsFonts: true,
  },
  {
    kind: 'docx',
    group: 'documents',
    extension: 'docx',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    isPaged: true,
    needsBitmap: true,
  },
  { kind: 'html', group: 'documents', extension: 'html', mime: 'text/html;charset=utf-8' },
  { kind: 'markdown', group: 'documents', extension: 'md', mime: 'text/markdown;charset=utf-8' },
  {
    kind: 'xlsx',
    group: 'data',
    extension: 'xlsx',
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  { kind: 'cases', group: 'data', extension: 'csv', mime: 'text/csv;charset=utf-8' },
  {
    kind: 'statements',
    group: 'data',
    extension: 'csv',
    mime: 'text/csv;charset=utf-8',
    suffix: 'statements',
    nameBoard: (day, m) => m.document.fileStatements(day),
  },
  { kind: 'json', group: 'data', extension: 'json', mime: 'application/json', hasNoLabels: true },
  { kind: 'exchange', group: 'data', extension: 'zip', mime: 'application/zip', suffix: 'exchange' },
  {
    kind: 'timelinejs',
    group: 'tools',
    extension: 'json',
    mime: 'application/json',
    suffix: 'timelinejs3',
  },
  {
    kind: 'ftm',
    group: 'tools',
    extension: 'jsonl',
    mime: 'application/x-ndjson',
    // With the version of the model, whose maintainers have changed.
    suffix: 'ftm-3-8',
  },
  {
    kind: 'ris',
    group: 'sources',
    extension: 'ris',
    mime: 'application/x-research-info-systems',
    suffix: 'sources',
  },
  {
    kind: 'csl',
    group: 'sources',
    extension: 'csl.json',
    mime: 'application/vnd.citationstyles.csl+json',
    suffix: 'sources',
  },
] as const satisfies readonly FormatEntry[]

export type ExportKind = (typeof ENTRIES)[number]['kind']

/**
 * The code of each format. Apart from the entries, so that the bundler leaves it out of the page, which reads only those: files
 * are made in the worker.
 */
const CODE: Readonly<Record<ExportKind, () => Promise<FormatCode>>> = {
  pdf: () => import('./pdf.ts').then(({ pdf }) => pdf),
  docx: () => import('./docx.ts').then(({ docx }) => docx),
  html: () => import('./html.tsx').then(({ html }) => html),
  markdown: () => import('./markdown.ts').then(({ markdown }) => markdown),
  xlsx: () => import('./xlsx.ts').then(({ xlsx }) => xlsx),
  cases: () => import('./csv.ts').then(({ casesCsv }) => casesCsv),
  statements: () => import('./csv.ts').then(({ statementsCsv }) => statementsCsv),
  json: () => import('./json.ts').then(({ json }) => json),
  exchange: () => import('./exchange.ts').then(({ exchange }) => exchange),
  timelinejs: () => import('./timelinejs.ts').then(({ timelinejs }) => timelinejs),
  ftm: () => import('./follow-the-money.ts').then(({ followTheMoney }) => followTheMoney),
  ris: () => import('./bibliography.ts').then(({ ris }) => ris),
  csl: () => import('./bibliography.ts').then(({ csl }) => csl),
}

/** The kinds that the dialog offers at once; it chooses the first. */
export const FIRST_KINDS = ['pdf', 'docx', 'xlsx'] as const satisfies readonly ExportKind[]

export const EXPORT_KINDS: readonly ExportKind[] = ENTRIES.map(({ kind }) => kind)

/** The kinds of a group, in the order of the dialog. */
export function listKinds(group: FormatGroup): readonly ExportKind[] {
  return ENTRIES.filter((entry) => entry.group === group).map(({ kind }) => kind)
}

/** What the page knows of a format. */
export function getFormat(kind: ExportKind): FormatEntry {
  const found = ENTRIES.find((entry) => entry.kind === kind)
  if (!found) throw new Error(`There is no format ${kind}.`)
  return found
}

/** Whether a format is a document for reading, with parts that the reader chooses. */
export function isDocument(kind: ExportKind): boolean {
  return getFormat(kind).group === 'documents'
}

/** A format with its code. Throws `NotLoaded` where that cannot be fetched. */
export async function loadFormat(kind: ExportKind): Promise<FormatEntry & FormatCode> {
  return { ...getFormat(kind), ...(await orNotLoaded(CODE[kind]())) }
}

/** Loads the code of every format, one after the other, so that each can be made without a network. */
export async function loadAllFormats(): Promise<void> {
  for (const kind of EXPORT_KINDS) await CODE[kind]()
}
