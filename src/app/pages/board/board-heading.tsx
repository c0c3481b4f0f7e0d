import { computeLeadCounts, findLeadSides } from '../../../domain/collection/lead-counts.ts'
import { KnownLine } from '../../../features/clock/known-line.tsx'
import { ResultLine } from '../../../features/list/result-line.tsx'
import { useMessages } from '../../../messages/messages.ts'
import { nameSides } from '../../../messages/name-sides.ts'
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
  const sides = Object.fromEntries(
    Object.entries(findLeadSides(selection)).map(([value, kinds]) => [
      value,
      m.board.wordsOf(nameSides(kinds, m)),
    ]),
  )
  return (
    <div>
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h1 tabIndex={-1} className="font-serif text-3xl font-semibold outline-none">
          {m.board.title}
        </h1>
        <ResultLine selection={selection} lost={lost} />
      </div>
      {hasLead && (
        <p className="mt-1 max-w-2xl font-serif text-lg leading-relaxed">
          {m.board.lead(computeLeadCounts(selection), latest ? null : m.day(selection.asOf), sides)}
        </p>
      )}
      <KnownLine known={selection.query.known} sources={links.sources} />
    </div>
  )
}
