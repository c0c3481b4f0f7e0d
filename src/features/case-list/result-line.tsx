import { isFiltered } from '../../domain/query.ts'
import type { Selection } from '../../domain/select.ts'
import { useMessages } from '../../messages/messages.ts'

/** How many cases are shown, announced when it changes. */
export function ResultLine({ selection }: { selection: Selection }) {
  const m = useMessages()
  const { rows, onRecord, notYetOnRecord, inWindow, query, asOf, searchWaits } = selection
  const counts = [
    m.board.result(rows.length, onRecord, isFiltered(query)),
    ...(inWindow ? [m.board.window(inWindow.possibly, inWindow.certainly)] : []),
    ...(notYetOnRecord > 0 ? [m.board.notYet(notYetOnRecord, m.day(asOf))] : []),
  ]
  // Counted without the search, the number would not be that of the cases found.
  const parts = searchWaits ? [m.board.namesOnTheirWay] : counts
  return (
    <p role="status" className="text-sm text-muted">
      {parts.join(' · ')}
    </p>
  )
}
