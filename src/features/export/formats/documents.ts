import { formatDay } from '../../../domain/dates/day.ts'
import type { Summary } from '../../../domain/summary/summary.ts'
import type { Words } from '../../../messages/types.ts'
import { orNotLoaded } from '../../../ui/not-loaded.ts'
import { buildDocument } from '../document/build-document.ts'
import type { DocumentContext } from '../document/model.ts'
import { FORM_CODE } from './form-code.ts'
import { type Loss, makeLoss } from './loss.ts'
import { renderMarkdown } from './markdown.ts'
import type { PageSize } from './page-size.ts'
import type { PdfFonts } from './pdf.ts'
import type { DocumentKind } from './registry.ts'

/** What making a document needs beside its model. */
export interface DocumentSetting {
  readonly context: DocumentContext
  readonly m: Words
  readonly size: PageSize
  readonly loadFonts: () => Promise<PdfFonts>
  /** Told how much of a long file is written, from 0 to 1. */
  readonly onProgress?: ((part: number) => void) | undefined
}

export interface MadeDocument {
  readonly content: string | Uint8Array<ArrayBuffer>
  readonly losses: readonly Loss[]
  /** The same document as Markdown, for looking at beforehand. */
  readonly preview: string
}

/** Makes a document of a kind; what renders it is loaded on first use. The same model gives the same bytes. */
export async function makeDocument(
  kind: DocumentKind,
  summary: Summary,
  { context, m, size, loadFonts, onProgress }: DocumentSetting,
): Promise<MadeDocument> {
  const doc = buildDocument(summary, context, m)
  const compiled = formatDay(summary.compiled)
  const preview = renderMarkdown(doc)
  const told = context.figure ? [context.title] : []
  const undrawn = summary.parts.has('figure') && !context.figure ? [context.title] : []
  const losses = makeLoss('figure', 'left-out', undrawn)
  switch (kind) {
    case 'markdown':
      return { content: preview, preview, losses: [...losses, ...makeLoss('figure', 'in-words', told)] }
    case 'html': {
      const [{ renderHtml }, { formatJsonLd }] = await orNotLoaded(FORM_CODE.html())
      return { content: renderHtml(doc, formatJsonLd(summary, context, m), m), preview, losses }
    }
    case 'docx': {
      const { renderDocx } = await orNotLoaded(FORM_CODE.docx())
      return {
        content: await renderDocx(doc, { size, compiled }),
        preview,
        losses: [...losses, ...makeLoss('figure', 'in-words', context.figure?.png === null ? told : [])],
      }
    }
    case 'pdf': {
      const [{ renderPdf }, fonts] = await orNotLoaded(Promise.all([FORM_CODE.pdf(), loadFonts()]))
      const { bytes, lacking } = await renderPdf(doc, { size, compiled, fonts, onProgress })
      return { content: bytes, preview, losses: [...losses, ...makeLoss('characters', 'left-out', lacking)] }
    }
  }
}
