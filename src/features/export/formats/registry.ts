/** The forms in which cases leave the app, in the order in which they are offered. */
export const EXPORT_KINDS = [
  'pdf',
  'docx',
  'html',
  'markdown',
  'xlsx',
  'cases',
  'statements',
  'json',
  'exchange',
  'timelinejs',
  'ftm',
  'ris',
  'csl',
] as const
export type ExportKind = (typeof EXPORT_KINDS)[number]

/** Forms for reading: they have parts, and are rendered from one document. */
export const DOCUMENT_KINDS = ['pdf', 'docx', 'html', 'markdown'] as const satisfies readonly ExportKind[]
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** Forms laid out on paper. */
export const PAGED_KINDS: readonly ExportKind[] = ['pdf', 'docx']

/** Lists of sources for citation managers. */
export const SOURCE_KINDS: readonly ExportKind[] = ['ris', 'csl']

export function isDocument(kind: ExportKind): kind is DocumentKind {
  return (DOCUMENT_KINDS as readonly ExportKind[]).includes(kind)
}
