import { useSyncExternalStore } from 'react'

/** The font size for which sizes in pixels are made. */
const PLAIN_PX = 16

/** Cached until the window changes: reading a computed style forces the browser to recalculate all of them. */
let known: number | null = null

function readScale(): number {
  known ??= Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / PLAIN_PX || 1
  return known
}

function subscribe(onChange: () => void): () => void {
  const read = () => {
    known = null
    onChange()
  }
  // It may have changed while nothing was subscribed.
  read()
  addEventListener('resize', read)
  return () => removeEventListener('resize', read)
}

/** The reader's text size relative to the default: 1, or 2 at 200 %. */
export function useTextScale(): number {
  return useSyncExternalStore(subscribe, readScale)
}
