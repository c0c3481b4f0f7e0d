import { useEffect } from 'react'

/** The page that was opened by its address and not by a link; the focus stays where the browser puts it. */
let isFirstPage = true

/** The case whose page was left, until the next page is there. */
let caseLeft: string | null = null

/** Whether the reader has been at this entry of the history before: Back brings the old place on the page along. */
function wasHere(): boolean {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && 'seen' in state
}

function focusHeading(): void {
  document.querySelector('h1')?.focus({ preventScroll: true })
}

/**
 * What a link to another page does in a browser: the new page begins at its top, with its title in the window and the
 * focus at its heading. An address that leads to a part of the page leaves scroll and focus to that part. A page that lists
 * cases gives the focus to the one whose page the reader comes from.
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
  /** The case that the page is of. */
  caseId?: string
  /** The link of a page to a case that it lists; the same function each time. */
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
    const settled = isFirstPage || wasHere()
    isFirstPage = false
    if (!wasHere()) history.replaceState({ seen: true }, '')
    const from = caseLeft
    caseLeft = null
    const stays = settled || toPart
    if (!stays) scrollTo(0, 0)
    if (from === null || !findCase) {
      if (!stays) focusHeading()
      return
    }
    // A list in a window of its own takes its old place first.
    const frame = requestAnimationFrame(() => {
      // Whoever was quicker keeps the focus.
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
