import type { Case, Source } from '../../domain/case.ts'
import type { Day } from '../../domain/day.ts'
import type { Language } from '../../domain/language.ts'
import type { CaseQuery } from '../../domain/query.ts'
import { type Redaction, redact } from '../../domain/redact.ts'
import { type Summary, summarise } from '../../domain/summary.ts'
import type { SummaryPart } from '../../domain/summary-parts.ts'
import { loadMessages, loadWords } from '../../messages/messages.ts'
import type { DocumentContext, Figure } from './document.ts'
import { type DocumentSetting, type MadeDocument, makeDocument } from './documents.ts'
import { describeFile, makeFile } from './exporters.ts'
import { type ExportKind, isDocument } from './forms.ts'
import { isInterchange, makeInterchange } from './interchange.ts'
import { type Loss, listLosses } from './loss.ts'
import { findLostCharacters } from './lost-characters.ts'
import { orNotLoaded } from './not-loaded.ts'
import type { PageSize } from './page-size.ts'
import type { PdfFonts } from './pdf.ts'
import { findTableLosses } from './table-losses.ts'

/** What is displayed, and so exported. */
export interface ExportScope {
  readonly ids: readonly string[]
  readonly names: ReadonlyMap<string, string>
  readonly query: CaseQuery
  readonly asOf: Day
  readonly compiled: Day
  readonly dataVersion: string
  /** SHA-256 of the data file; null where it is not known. */
  readonly dataSha256: string | null
  /** The id of the article with which the collection began. */
  readonly article: string
  readonly onRecord: number
  /** The id of the one case that the file is about; null for the board. */
  readonly single: string | null
  /** The absolute address of the page. */
  readonly address: string
}

/** What the reader chose. */
export interface ExportChoice {
  readonly kind: ExportKind
  readonly language: Language
  readonly parts: readonly SummaryPart[]
  readonly size: PageSize
  /** Null: nothing is taken out. `keepTexts`: texts stay, with names replaced. */
  readonly redact: { readonly keepTexts: boolean } | null
}

/** All that a file is made from; plain data, which a worker can be sent. */
export interface ExportJob {
  readonly choice: ExportChoice
  readonly scope: ExportScope
  readonly records: readonly Case[]
  readonly sources: readonly Source[]
  readonly leftOut: readonly string[]
  readonly figure: Figure | null
}

/** A file, and what to tell of it before it is saved. */
export interface ExportResult {
  readonly name: string
  readonly type: string
  readonly content: string | Uint8Array<ArrayBuffer>
  /** What it looks like, as text; the beginning of it. */
  readonly preview: string
  readonly losses: readonly Loss[]
  /** The same one by one, as a file to lie beside it; null where nothing is lost. */
  readonly beside: { readonly name: string; readonly text: string } | null
  readonly cases: number
  /** Events, notices, claims and relations. */
  readonly statements: number
  readonly sources: number
  /** What was taken out, where that was chosen. */
  readonly redaction: Pick<Redaction, 'changes' | 'remaining'> | null
}

/** How many characters of a file are shown beforehand. */
const PREVIEW_LENGTH = 6000

/** The parts of a document; a redacted one has no timeline, whose lanes and days would tell what was taken out. */
function listParts({ parts, redact: redacted }: ExportChoice): readonly SummaryPart[] {
  return redacted ? parts.filter((part) => part !== 'figure') : parts
}

/** Makes the content of a file of any form. */
function makeContent(
  kind: ExportKind,
  summary: Summary,
  setting: DocumentSetting & { readonly single: string | null },
): Promise<MadeDocument> {
  const { context, m, single } = setting
  if (isDocument(kind)) return makeDocument(kind, summary, setting)
  if (isInterchange(kind)) return makeInterchange(kind, summary, setting)
  const { text } = makeFile(kind, summary, { context, single, m })
  return Promise.resolve({
    content: text,
    preview: text,
    losses: findTableLosses(kind, summary, { context, m }),
  })
}

/** Makes a file. The same job gives the same bytes. */
export async function runJob(
  { choice, scope, records, sources, leftOut, figure }: ExportJob,
  loadFonts: () => Promise<PdfFonts>,
): Promise<ExportResult> {
  const { kind, size } = choice
  const m = await orNotLoaded(loadMessages(choice.language).then(loadWords))
  const { onRecord } = scope
  const given = summarise({
    ...scope,
    records,
    sources,
    ...(isDocument(kind) ? { parts: listParts(choice) } : {}),
  })
  const redaction = choice.redact
    ? redact(given, { names: scope.names, keepTexts: choice.redact.keepTexts })
    : null
  const { summary, names } = redaction ?? { summary: given, names: scope.names }
  const single = scope.single === null || !redaction ? scope.single : (summary.cases[0]?.record.id ?? 'case')
  const context: DocumentContext = {
    title: single === null ? m.export.titleBoard : m.export.titleCase(names.get(single) ?? single),
    isBoard: single === null,
    onRecord,
    names,
    // An id is a name.
    leftOut: redaction ? leftOut.map((_, i) => `#${i + 1}`) : leftOut,
    linkBack: redaction ? null : scope.address,
    figure: redaction ? null : figure,
  }
  const file = describeFile(kind, summary, { single, m })
  const counts = {
    cases: summary.cases.length,
    statements: summary.cases.reduce(
      (sum, one) =>
        sum + one.chronology.length + one.notices.length + one.claims.length + one.relatedCases.length,
      0,
    ),
    sources: summary.sources.length,
    redaction: redaction && { changes: redaction.changes, remaining: redaction.remaining },
  }
  const { content, preview, ...made } = await makeContent(kind, summary, {
    context,
    m,
    size,
    loadFonts,
    single,
  })
  const losses = [...made.losses, ...findLostCharacters(kind, summary)]
  const beside = listLosses(file.name, losses, m)
  return { ...file, ...counts, content, losses, beside, preview: preview.slice(0, PREVIEW_LENGTH) }
}
