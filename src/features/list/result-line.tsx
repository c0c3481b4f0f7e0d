import type { Selection } from '../../domain/collection/select.ts'
import { isFiltered } from '../../domain/query/query.ts'
import { useMessages } from '../../messages/messages.ts'
import type { Messages } from '../../messages/types.ts'
import { useNewDay } from '../../messages/use-new-day.ts'

/** Says which day hides cases: the day known on, if set, and the day shown if that is earlier. */
function describeMissing({ notYetOnRecord, query, asOf }: Selection, m: Messages): string {
  return query.known === null
    ? m.board.notYet(notYetOnRecord, m.day(asOf))
    : m.board.notYetKnown(notYetOnRecord, m.day(query.known), asOf < query.known ? m.day(asOf) : null)
}

/** Says how many cases are shown; announced when that changes, and when the day does, even if the number stays. */
export function ResultLine({
  selection,
  lost = false,
}: {
  selection: Selection
  /** Whether the names that the search waits for failed to load. */
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
  // Until the names are loaded, the counts ignore the search and would be wrong.
  const parts = searchWaits ? [lost ? m.board.namesLost : m.board.namesOnTheirWay] : counts
  return (
    <p role="status" className="text-sm text-muted">
      {day !== null && <span key={day} className="sr-only">{`${day} `}</span>}
      <span key={parts.join(' · ')}>{parts.join(' · ')}</span>
    </p>
  )
}
