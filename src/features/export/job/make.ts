import type { FontFiles } from '../../../api/fonts.ts'
import { COUNTRY_CODES } from '../../../domain/case/countries.ts'
import { computeSearchWords } from '../../../domain/names/fold-text.ts'
import { type Redaction, redact } from '../../../domain/summary/redaction/redact.ts'
import { type Summary, summarise } from '../../../domain/summary/summary.ts'
import type { SummaryPart } from '../../../domain/summary/summary-parts.ts'
import { loadMessages, loadWords } from '../../../messages/messages.ts'
import type { Words } from '../../../messages/types.ts'
import { orNotLoaded } from '../../../ui/not-loaded.ts'
import type { DocumentContext } from '../document/model.ts'
import { makeFile } from '../formats/make-file.ts'
import { isDocument, loadFormat } from '../formats/registry.ts'
import type { ExportChoice, ExportJob, ExportResult } from './protocol.ts'

/** What every format is made from. */
export interface PreparedJob {
  readonly summary: Summary
  readonly context: DocumentContext
  /** The id of the one case that it is about, replaced where it is redacted; null for the board. */
  readonly single: string | null
  readonly redaction: Redaction | null
}

/** The parts of a document. A redacted one has no timeline: its lanes and days would show what was removed. */
function listParts({ parts, redact: redacted }: ExportChoice): readonly SummaryPart[] {
  return redacted ? parts.filter((part) => part !== 'figure') : parts
}

/** Computes the summary of a job, redacted where that was chosen. */
export function prepareJob(
  { choice, scope, records, sources, leftOut, disclosure, figure }: ExportJob,
  m: Words,
): PreparedJob {
  const given = summarise({
    ...scope,
    records,
    sources,
    disclosure,
    ...(isDocument(choice.kind) ? { parts: listParts(choice), listed: scope.single === null } : {}),
  })
  const redaction = choice.redact
    ? redact(given, {
        names: scope.names,
        keepTexts: choice.redact.keepTexts,
        places: new Set(COUNTRY_CODES.flatMap((code) => computeSearchWords(m.country(code)))),
        leftOut: m.document.textLeftOut,
      })
    : null
  const { summary, names } = redaction ?? { summary: given, names: scope.names }
  const single = scope.single === null || !redaction ? scope.single : (summary.cases[0]?.record.id ?? 'case')
  return {
    summary,
    single,
    redaction,
    context: {
      title: single === null ? m.exporting.fileBoard : m.exporting.fileCase(names.get(single) ?? single),
      isBoard: single === null,
      onRecord: scope.onRecord,
      names,
      // An id may contain the name.
      leftOut: redaction ? leftOut.map((_, i) => `#${i + 1}`) : leftOut,
      linkBack: redaction ? null : scope.address,
      figure: redaction ? null : figure,
    },
  }
}

/** Makes the file of a job. The same job gives the same bytes. Runs in the worker, and in tests without one. */
export async function runJob(
  job: ExportJob,
  loadFonts: () => Promise<FontFiles>,
  onProgress?: (part: number) => void,
): Promise<ExportResult> {
  const { kind, size, language } = job.choice
  const m = await orNotLoaded(loadMessages(language).then(loadWords))
  const format = await loadFormat(kind)
  const { summary, context, single, redaction } = prepareJob(job, m)
  const file = await makeFile(format, summary, { context, single, m, size, loadFonts, onProgress })
  return {
    ...file,
    redaction: redaction && {
      changes: redaction.changes,
      remaining: redaction.remaining,
      proper: redaction.proper,
      tellingDays: redaction.tellingDays,
    },
  }
}
