import { Fragment, type ReactNode } from 'react'
import { computeLeadCounts, findLeadSides } from '../../domain/collection/lead-counts.ts'
import type { Selection } from '../../domain/collection/select.ts'
import { useMessages } from '../../messages/messages.ts'

/**
 * The sentence that sums the board up, with `pill` where it names the day. While the cases or the names that a search needs are
 * loading there is nothing to count: only the day is there.
 */
export function LeadSentence({
  selection,
  isLatest,
  pill,
}: {
  selection: Selection | null
  isLatest: boolean
  pill: ReactNode
}) {
  const m = useMessages()
  const parts =
    selection && !selection.searchWaits
      ? m.board.lead(computeLeadCounts(selection), { isLatest, sides: findLeadSides(selection) })
      : null
  return (
    <p className="font-serif text-[1.0625rem] leading-[1.875rem]">
      {parts === null ? (
        <>
          {m.board.dayLead(isLatest)} {pill}
        </>
      ) : (
        parts.map((part, i) =>
          part.kind === 'day' ? (
            <Fragment key="day">{pill}</Fragment>
          ) : part.kind === 'strong' ? (
            // The order of the parts is their identity.
            <b key={`strong ${i}`} className="font-semibold">
              {part.text}
            </b>
          ) : (
            <Fragment key={`text ${i}`}>{part.text}</Fragment>
          ),
        )
      )}
    </p>
  )
}
