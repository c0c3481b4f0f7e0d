import { createElement, Fragment, type ReactNode } from 'react'
import { computeLeadCounts, findLeadSides } from '../../domain/collection/lead-counts.ts'
import type { Selection } from '../../domain/collection/select.ts'
import type { LeadPart } from '../../messages/lead-parts.ts'
import { useMessages } from '../../messages/messages.ts'

function renderPart(part: LeadPart): ReactNode {
  if (part.kind === 'day') return null
  return part.kind === 'strong' ? <b className="font-semibold">{part.text}</b> : <span>{part.text}</span>
}

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
      : [{ kind: 'text', text: `${m.board.dayLead(isLatest)} ` } as const]
  const cut = parts.findIndex(({ kind }) => kind === 'day')
  const at = cut === -1 ? parts.length : cut
  // The pill has one place among its siblings, so that a new sentence does not close what it has opened.
  return (
    <div className="pt-1.5 pb-1 font-serif text-[0.8125rem] leading-[1.125rem] min-[45rem]:pb-1.5 min-[45rem]:text-[1.0625rem] min-[45rem]:min-h-[4.25rem] min-[45rem]:leading-7 min-[100rem]:min-h-0 print:min-h-0! print:py-1! print:text-sm! print:leading-5!">
      {createElement(Fragment, null, ...parts.slice(0, at).map(renderPart))}
      {pill}
      {createElement(Fragment, null, ...parts.slice(at).map(renderPart))}
    </div>
  )
}
