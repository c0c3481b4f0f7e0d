import { useEffect } from 'react'

/** The page that was opened by its address and not by a link; the focus stays where the browser puts it. */
let isFirstPage = true

/** Whether the reader has been at this entry of the history before: Back brings the old place on the page along. */
function wasHere(): boolean {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && 'seen' in state
}

/**
 * What a link to another page does in a browser: the new page begins at its top, with its title in the window and the
 * focus at its heading. An address that leads to a part of the page leaves scroll and focus to that part.
 */
export function useArrival({
  title,
  ready,
  toPart,
}: {
  title: string
  ready: boolean
  toPart: boolean
}): void {
  useEffect(() => {
    document.title = title
  }, [title])
  useEffect(() => {
    if (!ready) return
    const settled = isFirstPage || wasHere()
    isFirstPage = false
    if (!wasHere()) history.replaceState({ seen: true }, '')
    if (settled || toPart) return
    scrollTo(0, 0)
    document.querySelector('h1')?.focus({ preventScroll: true })
  }, [ready, toPart])
}
