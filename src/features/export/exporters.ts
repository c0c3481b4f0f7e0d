import { formatDay } from '../../domain/day.ts'
import type { Summary } from '../../domain/summary.ts'
import type { Words } from '../../messages/messages.ts'
import { formatCsl, formatRis } from './bibliography.ts'
import { buildDocument } from './build-document.ts'
import { formatCasesCsv, formatStatementsCsv } from './csv.ts'
import type { DocumentContext } from './document.ts'
import { formatJson } from './json.ts'
import { renderMarkdown } from './markdown.ts'

/** The forms in which the data leave the app. */
export type ExportKind = 'markdown' | 'cases' | 'statements' | 'json' | 'ris' | 'csl'

/** A file made in the page. */
export interface ExportFile {
  readonly name: string
  readonly type: string
  readonly text: string
}

const FORMS: Readonly<
  Record<
    ExportKind,
    {
      readonly ending: string
      readonly type: string
      readonly format: (s: Summary, c: DocumentContext, m: Words) => string
    }
  >
> = {
  markdown: {
    ending: 'md',
    type: 'text/markdown;charset=utf-8',
    format: (summary, context, m) => renderMarkdown(buildDocument(summary, context, m)),
  },
  cases: { ending: 'csv', type: 'text/csv;charset=utf-8', format: formatCasesCsv },
  statements: { ending: 'csv', type: 'text/csv;charset=utf-8', format: formatStatementsCsv },
  json: { ending: 'json', type: 'application/json', format: formatJson },
  ris: { ending: 'ris', type: 'application/x-research-info-systems', format: formatRis },
  csl: { ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json', format: formatCsl },
}

/** A name that says what and as of when; only letters, digits and hyphens, so that no file system minds. */
function nameFile(kind: ExportKind, day: string, single: string | null, m: Words): string {
  if (kind === 'ris' || kind === 'csl')
    return `${single === null ? m.document.fileBoard(day) : m.document.fileCase(single, day)}-sources`
  if (kind === 'statements')
    return single === null ? m.document.fileStatements(day) : `${m.document.fileCase(single, day)}-statements`
  if (single === null) return m.document.fileBoard(day)
  return m.document.fileCase(single, day)
}

/** Makes a file; `single` is the id of the one case it is about, null for the board. */
export function makeFile(
  kind: ExportKind,
  summary: Summary,
  {
    context,
    single,
    m,
  }: { readonly context: DocumentContext; readonly single: string | null; readonly m: Words },
): ExportFile {
  const { ending, type, format } = FORMS[kind]
  const clean = single?.replaceAll(/[^\p{L}\p{N}-]+/gu, '-').slice(0, 80) ?? null
  const name = `${nameFile(kind, formatDay(summary.asOf), clean, m)}.${ending}`
  return { name, type, text: format(summary, context, m) }
}
