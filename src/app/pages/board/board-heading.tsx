import type { ComponentProps } from 'react'
import { DayPill } from '../../../features/clock/day-pill.tsx'
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
  links,
  clock,
}: Pick<BoardAnswer, 'selection' | 'latest' | 'lost' | 'links'> & {
  clock: ComponentProps<typeof DayPill>
}) {
  const m = useMessages()
  return (
    <div>
      <h1 tabIndex={-1} className="sr-only outline-none">
        {m.board.title}
      </h1>
      <div className="sr-only">
        <ResultLine selection={selection} lost={lost} />
      </div>
      <LeadSentence
        selection={selection}
        isLatest={latest}
        pill={<DayPill {...clock} help={links.about} />}
      />
      <KnownLine known={selection.query.known} sources={links.sources} />
    </div>
  )
}
