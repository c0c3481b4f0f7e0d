import type { Summary } from '../../../domain/summary/summary.ts'
import { buildDocument } from '../document/build-document.ts'
import type { ExportDocument } from '../document/model.ts'
import type { FormatCode, FormatSetting, MadeContent } from './format.ts'
import { type Loss, makeLoss } from './loss.ts'
import { CONTROLS } from './lost-characters.ts'
import { FINE_FIELDS, type LostField, SOURCE_FIELDS } from './lost-fields.ts'
import { renderMarkdown } from './render-markdown.ts'

/** Fields that no document shows. */
export const DOCUMENT_FIELDS: readonly LostField[] = [
  ...FINE_FIELDS,
  'notices.id',
  'claims.id',
  ...SOURCE_FIELDS,
]

/** Fields that a document without data for machines does not show: the ids of cases and events too. */
export const READING_FIELDS: readonly LostField[] = [...DOCUMENT_FIELDS, 'id', 'events.id']

/** What a document is rendered from. `markdown` is the same document as Markdown, which the preview shows. */
export interface DocumentInput {
  readonly doc: ExportDocument
  readonly summary: Summary
  readonly setting: FormatSetting
  readonly markdown: string
}

/** The loss of a timeline that the file gives in words. */
export function findDrawingLoss({ context }: FormatSetting): readonly Loss[] {
  return makeLoss('figure', 'in-words', context.figure ? [context.title] : [])
}

/** A format for reading: one document, rendered in its own way. */
export function makeDocumentFormat(
  render: (input: DocumentInput) => Promise<Omit<MadeContent, 'preview'>> | Omit<MadeContent, 'preview'>,
  lostFields = READING_FIELDS,
): FormatCode {
  return {
    lostFields,
    lostCharacters: CONTROLS,
    make: async (summary, setting) => {
      const { context, m } = setting
      const doc = buildDocument(summary, context, m)
      const markdown = renderMarkdown(doc)
      const undrawn = summary.parts.has('figure') && !context.figure ? [context.title] : []
      const { content, losses } = await render({ doc, summary, setting, markdown })
      return { content, preview: markdown, losses: [...makeLoss('figure', 'left-out', undrawn), ...losses] }
    },
  }
}
