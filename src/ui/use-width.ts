import { type RefCallback, useCallback, useState } from 'react'

/** Width of the element measured last: the next one is probably as wide, and then renders only once. */
let lastWidth = 0

/** The width of an element in pixels, updated as it changes; before the first paint a guess, 0 for the first element. */
export function useWidth(): [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(lastWidth)
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return
    // Once before the first paint, then on each change.
    lastWidth = Math.floor(element.clientWidth)
    setWidth(lastWidth)
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [measure, width]
}
