import { useCallback, useSyncExternalStore } from 'react'
import { usePageMemory } from './page-memory.ts'

/** The font size for which sizes in pixels are made. */
const PLAIN_PX = 16

function readScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / PLAIN_PX || 1
}

/** The reader's text size relative to the default: 1, or 2 at 200 %. */
export function useTextScale(): number {
  const memory = usePageMemory()
  const subscribe = useCallback(
    (onChange: () => void) => {
      const read = () => {
        memory.keep({ textScale: undefined })
        onChange()
      }
      // It may have changed while nothing was subscribed.
      read()
      addEventListener('resize', read)
      return () => removeEventListener('resize', read)
    },
    [memory],
  )
  return useSyncExternalStore(subscribe, () => {
    // Remembered: reading a computed style forces the browser to recalculate all of them.
    const textScale = memory.read().textScale ?? readScale()
    memory.keep({ textScale })
    return textScale
  })
}
