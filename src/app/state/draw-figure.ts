import type { CaseAsOf } from '../../domain/as-of/case-as-of.ts'
import type { Day } from '../../domain/dates/day.ts'
import type { Links } from '../../domain/query/links.ts'
import type { DrawFigure } from '../../features/export/job/make-exporter.ts'
import { loadMessages, loadWords } from '../../messages/messages.ts'

/** What the timeline of a document is drawn from. */
export interface FigureScope {
  readonly rows: readonly CaseAsOf[]
  readonly asOf: Day
  readonly latest: boolean
  readonly single: boolean
  readonly links: Links
}

/** Makes what draws the timeline for a document, in the language chosen for it; as a bitmap too where its form needs that. */
export function makeDrawFigure(read: () => FigureScope): DrawFigure {
  return async ({ kind, language }) => {
    const { links, ...scope } = read()
    const [{ drawDocumentFigure }, m] = await Promise.all([
      import('../../features/timeline/document-figure.ts'),
      loadMessages(language).then(loadWords),
    ])
    const address = (caseId: string, event: string) =>
      `${location.href.split('#')[0]}${links.event(caseId, event)}`
    return drawDocumentFigure({ ...scope, m, address }, { withPng: kind === 'docx' })
  }
}
