import { COUNTRY_CODES } from '../../domain/countries.ts'
import { computeSearchWords } from '../../domain/fold-text.ts'
import { type Redaction, redact } from '../../domain/redact.ts'
import { type Summary, summarise } from '../../domain/summary.ts'
import type { SummaryPart } from '../../domain/summary-parts.ts'
import type { Words } from '../../messages/messages.ts'
import type { DocumentContext } from './document.ts'
import type { ExportChoice, ExportJob } from './export-choice.ts'
import { isDocument } from './forms.ts'

/** What every form is made from. */
export interface PreparedJob {
  readonly summary: Summary
  readonly context: DocumentContext
  /** The id of the one case that it is about, as it may be told; null for the board. */
  readonly single: string | null
  readonly redaction: Redaction | null
}

/** The parts of a document; a redacted one has no timeline, whose lanes and days would tell what was taken out. */
function listParts({ parts, redact: redacted }: ExportChoice): readonly SummaryPart[] {
  return redacted ? parts.filter((part) => part !== 'figure') : parts
}

/** Makes the model of a job, redacted where that was chosen, and what is told beside it. */
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
      title: single === null ? m.export.titleBoard : m.export.titleCase(names.get(single) ?? single),
      isBoard: single === null,
      onRecord: scope.onRecord,
      names,
      // An id is a name.
      leftOut: redaction ? leftOut.map((_, i) => `#${i + 1}`) : leftOut,
      linkBack: redaction ? null : scope.address,
      figure: redaction ? null : figure,
    },
  }
}
