import { type RefCallback, useCallback, useState } from 'react'

/** Of the element measured last: the next one is most likely as wide, and then is drawn but once. */
let lastWidth = 0

/** The width of an element in pixels, followed as it changes; before the first painting a guess, 0 at the very first. */
export function useWidth(): [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(lastWidth)
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return
    // At once, before anything is painted; then whenever it changes.
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
