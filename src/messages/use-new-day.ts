import { useState } from 'react'
import type { Day } from '../domain/dates/day.ts'
import type { CaseQuery } from '../domain/query/query.ts'
import { formatQuery } from '../domain/query/query-codec.ts'
import { useMessages } from './messages.ts'

/** A query, and the day that the page shows for it. */
export interface QueryDay {
  readonly query: CaseQuery
  readonly asOf: Day
}

/** Names the day shown, after a step that changed it or the day known on, until the next step; otherwise null. */
export function useNewDay({ query, asOf }: QueryDay): string | null {
  const m = useMessages()
  const address = formatQuery(query)
  const [last, setLast] = useState({ address, asOf, known: query.known, isNew: false })
  const isStep = last.address !== address || last.asOf !== asOf
  const isNew = isStep ? last.asOf !== asOf || last.known !== query.known : last.isNew
  if (isStep) setLast({ address, asOf, known: query.known, isNew })
  if (!isNew) return null
  const day = `${m.frame.printedAsOf(m.day(asOf, 'long'))}.`
  return query.known === null ? day : `${day} ${m.board.knownLine(m.day(query.known, 'long'))}`
}
