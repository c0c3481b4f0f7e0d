import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { CaseQuery } from '../../domain/query/query.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../ui/button.tsx'
import type { FiltersState } from './use-filters.ts'

/** A wait that is over sooner, in milliseconds, is not spoken of. */
const SOON = 150

function Sentence({ state, shown }: { state: FiltersState; shown: CaseQuery }) {
  const m = useMessages()
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), SOON)
    return () => clearTimeout(timer)
  }, [])
  const line = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = line.current
    return () => {
      // The day has come while the focus was on the way back.
      if (element?.contains(document.activeElement)) document.querySelector('main')?.focus()
    }
  }, [])
  const { query, change } = state
  const cancel = () => {
    change({ ...query, asOf: shown.asOf, known: shown.known }, 'return')
    document.querySelector('main')?.focus()
  }
  const words = query.known === null ? null : m.board.knownWaits(m.day(query.known))
  return (
    <div
      ref={line}
      role="status"
      className="fixed inset-x-0 bottom-4 z-20 flex justify-center px-4 print:hidden"
    >
      {late && (
        <p className="flex items-center gap-x-4 rounded-md border border-ink bg-ground px-4 py-2 text-sm shadow-lg">
          {words}
          <Button look="pill" onClick={cancel}>
            {m.board.knownCancel}
          </Button>
        </p>
      )}
    </div>
  )
}

/**
 * That another day known on is being worked out, with a way back, while a page that is marked busy shows what stood there
 * before. `state` is what the address asks for, `shown` the query that is answered.
 */
export function PendingDay({
  waits,
  state,
  shown,
}: {
  waits: boolean
  state: FiltersState
  shown: CaseQuery
}) {
  return waits && <Sentence state={state} shown={shown} />
}
