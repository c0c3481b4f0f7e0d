import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { CaseQuery } from '../../domain/query/query.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../ui/button.tsx'
import { SOON_MS } from './first-second.ts'
import type { FiltersState } from './use-filters.ts'

/** Says that another day known on is being computed, with a button to cancel. */
export default function DayNotice({ state, shown }: { state: FiltersState; shown: CaseQuery }) {
  const m = useMessages()
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), SOON_MS)
    return () => clearTimeout(timer)
  }, [])
  const line = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = line.current
    return () => {
      // The notice disappears while the focus is on its button.
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
