import type { Collection } from '../../../domain/collection/collection.ts'
import { computeLeadCounts } from '../../../domain/collection/lead-counts.ts'
import { isBeyondData, type Selection } from '../../../domain/collection/select.ts'
import type { UnreadableRecord } from '../../../domain/snapshot/snapshot.ts'
import { useMessages } from '../../../messages/messages.ts'
import { sayUnreadable } from '../../../messages/say-unreadable.ts'
import type { Messages } from '../../../messages/types.ts'
import type { FiltersState } from '../../state/use-filters.ts'

/** What the reader must be told about the address and the data, in sentences. */
export function listSentences(
  state: FiltersState,
  loaded: {
    readonly selection: Selection
    readonly collection: Collection
    readonly unreadable: readonly UnreadableRecord[]
    /** Events of the time. */
    readonly unreadableContext: readonly UnreadableRecord[]
    /** Whether names could not be had. */
    readonly lost: boolean
  },
  notice: string | undefined,
  m: Messages,
): readonly string[] {
  return [
    ...(notice === undefined ? [] : [notice]),
    ...(loaded.selection.waitsForNames && !loaded.selection.searchWaits
      ? [loaded.lost ? m.board.namesLost : m.board.namesOnTheirWay]
      : []),
    ...sayUnreadable(loaded.unreadable, m.board.unreadable),
    ...sayUnreadable(loaded.unreadableContext, m.board.unreadableContext),
    ...(isBeyondData(state.asked, loaded.collection.compiled)
      ? [m.board.beyondData(m.day(loaded.collection.compiled))]
      : []),
    ...state.remarks.map(m.board.remark),
  ]
}

/** What the list comes to, in a sentence. */
export function Lead({ selection, latest }: { selection: Selection; latest: boolean }) {
  const m = useMessages()
  return (
    <p className="mt-1 max-w-2xl font-serif text-lg leading-relaxed">
      {m.board.lead(computeLeadCounts(selection), latest ? null : m.day(selection.asOf))}
    </p>
  )
}
