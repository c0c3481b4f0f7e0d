import { useSyncExternalStore } from 'react'

/** The size of a letter that measures in pixels are made for. */
const PLAIN_PX = 16

function readScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / PLAIN_PX || 1
}

function subscribe(onChange: () => void): () => void {
  addEventListener('resize', onChange)
  return () => removeEventListener('resize', onChange)
}

/** How much larger than usual the reader has made her text: 1, or 2 at 200 %. */
export function useTextScale(): number {
  return useSyncExternalStore(subscribe, readScale)
}
