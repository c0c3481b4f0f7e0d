import { useEffect } from 'react'
import { usePageMemory } from '../../ui/page-memory.ts'
import { markSeen, wasSeen } from '../state/address-store.ts'

function focusHeading(): void {
  document.querySelector('h1')?.focus({ preventScroll: true })
}

/**
 * After a link to another page does what a browser does: sets the window title, scrolls to the top, and focuses the heading.
 * If the address leads to a part of the page, that part sets scroll and focus. A page that lists cases focuses the one whose
 * page the reader comes from.
 */
export function usePageFocus({
  title,
  ready,
  toPart,
  caseId,
  findCase,
}: {
  title: string
  ready: boolean
  toPart: boolean
  /** The case that the page is about. */
  caseId?: string
  /** Finds the page's link to a case in its list; must be a stable function. */
  findCase?: (caseId: string) => HTMLElement | null
}): void {
  const memory = usePageMemory()
  useEffect(() => {
    document.title = title
  }, [title])
  useEffect(() => {
    if (caseId === undefined) return
    return () => memory.keep({ pageLeft: caseId })
  }, [memory, caseId])
  useEffect(() => {
    if (!ready) return
    const { isArrived, pageLeft: from } = memory.read()
    const settled = !isArrived || wasSeen()
    markSeen()
    memory.keep({ isArrived: true, pageLeft: undefined })
    const stays = settled || toPart
    if (!stays) scrollTo(0, 0)
    if (from === undefined || !findCase) {
      if (!stays) focusHeading()
      return
    }
    // The next frame: a virtual list restores its scroll position first.
    const frame = requestAnimationFrame(() => {
      // Something else has taken the focus meanwhile.
      if (document.activeElement !== document.body) return
      const link = findCase(from)
      link?.focus({ preventScroll: true })
      if (!stays) {
        if (link) link.scrollIntoView({ block: 'nearest' })
        else focusHeading()
      }
    })
    return () => cancelAnimationFrame(frame)
  }, [memory, ready, toPart, findCase])
}
