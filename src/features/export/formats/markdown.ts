import { findDrawingLoss, makeDocumentFormat } from './document-format.ts'

/** Markdown has no drawings. */
export const markdown = makeDocumentFormat(({ markdown: content, setting }) => ({
  content,
  losses: findDrawingLoss(setting),
}))
