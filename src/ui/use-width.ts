import { type RefCallback, useCallback, useState } from 'react'
import { usePageMemory } from './page-memory.ts'

/** The width of an element in pixels, updated as it changes; before the first paint a guess, 0 for the first element. */
export function useWidth(): [RefCallback<HTMLElement>, number] {
  const memory = usePageMemory()
  const [width, setWidth] = useState(() => memory.read().width)
  const measure = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return
      // Once before the first paint, then on each change.
      const first = Math.floor(element.clientWidth)
      memory.keep({ width: first })
      setWidth(first)
      const observer = new ResizeObserver(([entry]) => {
        if (entry) setWidth(Math.floor(entry.contentRect.width))
      })
      observer.observe(element)
      return () => observer.disconnect()
    },
    [memory],
  )
  return [measure, width]
}
