import { useEffect } from 'react'
import { markSeen, wasSeen } from '../state/address-store.ts'

/** True until the first page is ready. It was opened by its address, not by a link, so the browser places the focus. */
let isFirstPage = true

/** The case whose page the reader just left, until the next page is ready. */
let caseLeft: string | null = null

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
  useEffect(() => {
    document.title = title
  }, [title])
  useEffect(() => {
    if (caseId === undefined) return
    return () => {
      caseLeft = caseId
    }
  }, [caseId])
  useEffect(() => {
    if (!ready) return
    const settled = isFirstPage || wasSeen()
    isFirstPage = false
    markSeen()
    const from = caseLeft
    caseLeft = null
    const stays = settled || toPart
    if (!stays) scrollTo(0, 0)
    if (from === null || !findCase) {
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
  }, [ready, toPart, findCase])
}
