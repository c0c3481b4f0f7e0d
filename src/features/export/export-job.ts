import type { Redaction } from '../../domain/redact.ts'
import type { Summary } from '../../domain/summary.ts'
import { loadMessages, loadWords } from '../../messages/messages.ts'
import { orNotLoaded } from '../../ui/not-loaded.ts'
import { countWritten, type Written } from './count-written.ts'
import { type DocumentSetting, type MadeDocument, makeDocument } from './documents.ts'
import type { ExportJob } from './export-choice.ts'
import { describeFile, makeFile } from './exporters.ts'
import { type ExportKind, isDocument } from './forms.ts'
import { isInterchange, makeInterchange } from './interchange.ts'
import { type Loss, listLosses } from './loss.ts'
import { findLostCharacters } from './lost-characters.ts'
import { findLostFields } from './lost-fields.ts'
import type { PdfFonts } from './pdf.ts'
import { prepareJob } from './prepare-job.ts'
import { findTableLosses } from './table-losses.ts'

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
  readonly written: Written
  /** What was taken out, where that was chosen. */
  readonly redaction: Pick<Redaction, 'changes' | 'remaining' | 'proper' | 'tellingDays'> | null
}

/** How many characters of a file are shown beforehand. */
const PREVIEW_LENGTH = 6000

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
  job: ExportJob,
  loadFonts: () => Promise<PdfFonts>,
  onProgress?: (part: number) => void,
): Promise<ExportResult> {
  const { kind, size, language } = job.choice
  const m = await orNotLoaded(loadMessages(language).then(loadWords))
  const { summary, context, single, redaction } = prepareJob(job, m)
  const file = describeFile(kind, summary, { single, m })
  const told = {
    written: countWritten(kind, summary, m),
    redaction: redaction && {
      changes: redaction.changes,
      remaining: redaction.remaining,
      proper: redaction.proper,
      tellingDays: redaction.tellingDays,
    },
  }
  const { content, preview, ...made } = await makeContent(kind, summary, {
    context,
    m,
    size,
    loadFonts,
    onProgress,
    single,
  })
  const losses = [...made.losses, ...findLostFields(kind, summary, m), ...findLostCharacters(kind, summary)]
  const beside = listLosses(file.name, losses, m)
  return { ...file, ...told, content, losses, beside, preview: preview.slice(0, PREVIEW_LENGTH) }
}
