import { type RefObject, useLayoutEffect, useRef } from 'react'
import { usePageMemory } from '../../ui/page-memory.ts'

/** Where a short list scrolls by itself, keeps how far it is scrolled while another page is open. */
export function useKeptScroll(key: string): RefObject<HTMLElement | null> {
  const memory = usePageMemory()
  const box = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const { list } = memory.read()
    // Only if it moves: setting scrollTop forces a layout.
    if (list.key === key && list.position > 0) element.scrollTop = list.position
    return () => memory.keep({ list: { key, position: element.scrollTop } })
  }, [memory, key])
  return box
}
