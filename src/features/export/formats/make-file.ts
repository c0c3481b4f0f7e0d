import { formatDay } from '../../../domain/dates/day.ts'
import type { Summary } from '../../../domain/summary/summary.ts'
import type { Words } from '../../../messages/types.ts'
import { buildDocument } from '../document/build-document.ts'
import type { DocumentContext } from '../document/model.ts'
import { formatCsl, formatRis } from './bibliography.ts'
import { formatCasesCsv, formatStatementsCsv } from './csv.ts'
import type { InterchangeKind } from './interchange.ts'
import { formatJson } from './json.ts'
import { renderMarkdown } from './markdown.ts'
import type { ExportKind } from './registry.ts'

/** Forms that are text and need nothing but the model. */
export type TextKind = Exclude<ExportKind, 'pdf' | 'docx' | 'html' | InterchangeKind>

/** A file made in the page. */
export interface TextFile {
  readonly name: string
  readonly type: string
  readonly text: string
}

const FORMS: Readonly<Record<ExportKind, { readonly ending: string; readonly type: string }>> = {
  pdf: { ending: 'pdf', type: 'application/pdf' },
  docx: {
    ending: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  html: { ending: 'html', type: 'text/html;charset=utf-8' },
  markdown: { ending: 'md', type: 'text/markdown;charset=utf-8' },
  xlsx: { ending: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  cases: { ending: 'csv', type: 'text/csv;charset=utf-8' },
  statements: { ending: 'csv', type: 'text/csv;charset=utf-8' },
  json: { ending: 'json', type: 'application/json' },
  exchange: { ending: 'zip', type: 'application/zip' },
  timelinejs: { ending: 'json', type: 'application/json' },
  ftm: { ending: 'jsonl', type: 'application/x-ndjson' },
  ris: { ending: 'ris', type: 'application/x-research-info-systems' },
  csl: { ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json' },
}

const FORMATS: Readonly<Record<TextKind, (s: Summary, c: DocumentContext, m: Words) => string>> = {
  markdown: (summary, context, m) => renderMarkdown(buildDocument(summary, context, m)),
  cases: formatCasesCsv,
  statements: formatStatementsCsv,
  json: formatJson,
  ris: formatRis,
  csl: formatCsl,
}

/** What tells files of the same ending apart; the version of the model for FollowTheMoney, which has changed hands. */
const SUFFIXES: Readonly<Partial<Record<ExportKind, string>>> = {
  ris: 'sources',
  csl: 'sources',
  exchange: 'exchange',
  timelinejs: 'timelinejs3',
  ftm: 'ftm-3-8',
}

/** A name that says what and as of when; only letters, digits and hyphens, so that no file system minds. */
function nameStem(kind: ExportKind, day: string, single: string | null, m: Words): string {
  const suffix = SUFFIXES[kind]
  if (suffix !== undefined)
    return `${single === null ? m.document.fileBoard(day) : m.document.fileCase(single, day)}-${suffix}`
  if (kind === 'statements')
    return single === null ? m.document.fileStatements(day) : `${m.document.fileCase(single, day)}-statements`
  if (single === null) return m.document.fileBoard(day)
  return m.document.fileCase(single, day)
}

/** Name and media type of a file; `single` is the id of the one case it is about, null for the board. */
export function describeFile(
  kind: ExportKind,
  summary: Summary,
  { single, m }: { readonly single: string | null; readonly m: Words },
): { readonly name: string; readonly type: string } {
  const clean = single?.replaceAll(/[^\p{L}\p{N}-]+/gu, '-').slice(0, 80) ?? null
  const { ending, type } = FORMS[kind]
  return { name: `${nameStem(kind, formatDay(summary.asOf), clean, m)}.${ending}`, type }
}

/** Makes a file of text. */
export function makeFile(
  kind: TextKind,
  summary: Summary,
  {
    context,
    single,
    m,
  }: { readonly context: DocumentContext; readonly single: string | null; readonly m: Words },
): TextFile {
  return { ...describeFile(kind, summary, { single, m }), text: FORMATS[kind](summary, context, m) }
}
