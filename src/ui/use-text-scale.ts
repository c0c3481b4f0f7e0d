import { useSyncExternalStore } from 'react'

/** The size of a letter that measures in pixels are made for. */
const PLAIN_PX = 16

/** Read once until the window changes: to ask for a style has the browser work out all of them on the spot. */
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
  // It may have changed while nobody asked.
  read()
  addEventListener('resize', read)
  return () => removeEventListener('resize', read)
}

/** How much larger than usual the reader has made her text: 1, or 2 at 200 %. */
export function useTextScale(): number {
  return useSyncExternalStore(subscribe, readScale)
}
