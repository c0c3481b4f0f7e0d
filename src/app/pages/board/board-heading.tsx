import { KnownLine } from '../../../features/clock/known-line.tsx'
import { LeadSentence } from '../../../features/clock/lead-sentence.tsx'
import { ResultLine } from '../../../features/list/result-line.tsx'
import { useMessages } from '../../../messages/messages.ts'
import type { BoardAnswer } from './use-board.ts'

/** The title of the board, the number of cases found, and a sentence that sums them up. */
export function BoardHeading({
  selection,
  latest,
  lost,
  hasLead,
  links,
}: Pick<BoardAnswer, 'selection' | 'latest' | 'lost' | 'hasLead' | 'links'>) {
  const m = useMessages()
  return (
    <div>
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h1 tabIndex={-1} className="font-serif text-3xl font-semibold outline-none">
          {m.board.title}
        </h1>
        <ResultLine selection={selection} lost={lost} />
      </div>
      {hasLead && (
        <LeadSentence
          selection={selection}
          isLatest={latest}
          pill={latest ? m.board.latestDay : m.day(selection.asOf)}
        />
      )}
      <KnownLine known={selection.query.known} sources={links.sources} />
    </div>
  )
}
