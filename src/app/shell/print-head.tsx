import type { ReactNode } from 'react'
import { type Day, formatDay } from '../../domain/dates/day.ts'
import { useMessages } from '../../messages/messages.ts'

/** The head of a printed page: the day shown, the filters, and the address. */
export function PrintHead({
  asOf,
  known,
  address,
  children,
}: {
  asOf: Day
  known: Day | null
  address: string
  children?: ReactNode
}) {
  const m = useMessages()
  return (
    <div className="mb-1 hidden flex-wrap gap-x-4 border-b-2 border-ink pb-1 text-xs print:flex">
      <p className="font-semibold">
        {m.frame.printedAsOf(m.day(asOf, 'long'))} ({formatDay(asOf)})
      </p>
      {known !== null && <p>{m.board.knownLine(m.day(known, 'long'))}</p>}
      {children}
      <p className="break-all text-muted">{m.frame.printedFrom(address)}</p>
    </div>
  )
}
