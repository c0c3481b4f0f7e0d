import { useEffect } from 'react'
import { makeLazyPart } from '../../ui/lazy-part.tsx'
import { readKey } from '../../ui/read-key.ts'
import { LazyBoundary } from '../state/lazy-boundary.tsx'
import type { PageState } from '../state/use-filters.ts'
import type { OpenDialog } from './palette.tsx'

export const Palette = makeLazyPart(() => import('./palette.tsx'))

/** Opens the palette on Ctrl+K or Cmd+K, and draws the open dialog, whose code is loaded on first use. */
export function PaletteLauncher({
  state,
  open,
  onOpen,
}: {
  state: PageState
  open: OpenDialog
  onOpen: (dialog: OpenDialog) => void
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
    <LazyBoundary waiting={null}>
      <Palette dialog={open} state={state} onOpen={onOpen} />
    </LazyBoundary>
  )
}
