import type { Selection } from '../../domain/collection/select.ts'
import { isFiltered } from '../../domain/query/query.ts'
import { useMessages } from '../../messages/messages.ts'
import type { Messages } from '../../messages/types.ts'
import { useNewDay } from '../../messages/use-new-day.ts'

/** With a limit to what was known that is why a case is missing; or the day shown, where that is the earlier one. */
function describeMissing({ notYetOnRecord, query, asOf }: Selection, m: Messages): string {
  return query.known === null
    ? m.board.notYet(notYetOnRecord, m.day(asOf))
    : m.board.notYetKnown(notYetOnRecord, m.day(query.known), asOf < query.known ? m.day(asOf) : null)
}

/** How many cases are shown, announced when it changes, or when the day does, which may leave the number as it is. */
export function ResultLine({
  selection,
  lost = false,
}: {
  selection: Selection
  /** Whether the names that a search waits for could not be had. */
  lost?: boolean
}) {
  const m = useMessages()
  const day = useNewDay(selection)
  const { rows, onRecord, notYetOnRecord, inWindow, query, searchWaits } = selection
  const counts = [
    m.board.result(rows.length, onRecord, isFiltered(query)),
    ...(inWindow ? [m.board.window(inWindow.possibly, inWindow.certainly)] : []),
    ...(notYetOnRecord > 0 ? [describeMissing(selection, m)] : []),
  ]
  // Counted without the search, the number would not be that of the cases found.
  const parts = searchWaits ? [lost ? m.board.namesLost : m.board.namesOnTheirWay] : counts
  return (
    <p role="status" className="text-sm text-muted">
      {day !== null && <span key={day} className="sr-only">{`${day} `}</span>}
      <span key={parts.join(' · ')}>{parts.join(' · ')}</span>
    </p>
  )
}
