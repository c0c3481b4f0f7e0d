import type { CaseAsOf } from '../../domain/as-of/case-as-of.ts'
import type { Day } from '../../domain/dates/day.ts'
import type { Links } from '../../domain/query/links.ts'
import { getFormat } from '../../features/export/formats/registry.ts'
import type { DrawFigure } from '../../features/export/job/exporter.ts'
import { loadMessages, loadWords } from '../../messages/messages.ts'
import { toAbsolute } from './address-store.ts'

/** The input for the timeline figure of a document. */
export interface FigureScope {
  readonly rows: readonly CaseAsOf[]
  readonly asOf: Day
  readonly latest: boolean
  readonly single: boolean
  readonly links: Links
}

/** Makes the function that draws the timeline figure in the language of the document, as a PNG too where its format needs one. */
export function makeDrawFigure(read: () => FigureScope): DrawFigure {
  return async ({ kind, language }) => {
    const { links, ...scope } = read()
    const [{ drawDocumentFigure }, m] = await Promise.all([
      import('../../features/timeline/document-figure.ts'),
      loadMessages(language).then(loadWords),
    ])
    const address = (caseId: string, event: string) => toAbsolute(links.event(caseId, event))
    return drawDocumentFigure({ ...scope, m, address }, { withPng: getFormat(kind).needsBitmap ?? false })
  }
}
