import { useEffect } from 'react'
import { makeLate } from '../../ui/late.tsx'
import { readKey } from '../../ui/read-key.ts'
import type { PageState } from '../state/case-query.ts'
import { LateBoundary } from '../state/late-boundary.tsx'
import type { Door } from './palette.tsx'

export const Palette = makeLate(() => import('./palette.tsx'))

/** Opens the palette on Ctrl+K or Cmd+K, and draws what is open; both come when they are first asked for. */
export function PaletteDoor({
  state,
  open,
  onOpen,
}: {
  state: PageState
  open: Door
  onOpen: (door: Door) => void
}) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (
        readKey(event).toLowerCase() !== 'k' ||
        !(event.ctrlKey || event.metaKey) ||
        event.altKey ||
        event.shiftKey
      )
        return
      event.preventDefault()
      onOpen(open === 'palette' ? null : 'palette')
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [open, onOpen])
  if (open === null) return null
  return (
    <LateBoundary waiting={null}>
      <Palette door={open} state={state} onOpen={onOpen} />
    </LateBoundary>
  )
}
