import type { Collection } from '../domain/collection.ts'
import { computeLeadCounts, findLeadSides } from '../domain/lead-counts.ts'
import { isBeyondData, type Selection } from '../domain/select.ts'
import type { UnreadableRecord } from '../domain/snapshot.ts'
import { type Messages, useMessages } from '../messages/messages.ts'
import { nameSides } from '../messages/name-sides.ts'
import type { CaseQueryState } from './case-query.ts'

/** A reason may quote a value that is as long as it is wrong. */
const LONGEST_REASON = 200

/** What was set aside, a sentence each. */
export function sayUnreadable(
  records: readonly UnreadableRecord[],
  say: (id: string, reason: string) => string,
): readonly string[] {
  return records.map(({ id, reason }) =>
    say(id, reason.length > LONGEST_REASON ? `${reason.slice(0, LONGEST_REASON)}…` : reason),
  )
}

/** What the reader must be told about the address and the data, in sentences. */
export function listSentences(
  state: CaseQueryState,
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
  const sides = Object.fromEntries(
    Object.entries(findLeadSides(selection)).map(([value, kinds]) => [
      value,
      m.board.wordsOf(nameSides(kinds, m)),
    ]),
  )
  return (
    <p className="mt-1 max-w-2xl font-serif text-lg leading-relaxed">
      {m.board.lead(computeLeadCounts(selection), latest ? null : m.day(selection.asOf), sides)}
    </p>
  )
}
