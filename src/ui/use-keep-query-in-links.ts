import { useCallback, useEffect, useRef } from 'react'

/** Events that precede following, copying or reading out a link. */
const EVENTS = ['pointerover', 'focusin', 'click'] as const

function updateLink(link: Element | null, query: string): void {
  const href = link?.getAttribute('href')
  // Links out of the app and to files keep their own query.
  if (!link || !href?.startsWith('#')) return
  const [bare = ''] = href.split('?')
  const updated = query === '' ? bare : `${bare}?${query}`
  if (updated !== href) link.setAttribute('href', updated)
}

/**
 * Keeps the query in links current without redrawing them. Inside the element with this ref, replaces what follows the
 * question mark when a link is pointed at, focused or clicked, and in all links before printing.
 */
export function useKeepQueryInLinks(query: string) {
  const latest = useRef(query)
  useEffect(() => {
    latest.current = query
  })
  return useCallback((element: HTMLElement | null) => {
    if (!element) return
    const onEvent = ({ target }: Event) =>
      updateLink(target instanceof Element ? target.closest('a') : null, latest.current)
    const onPrint = () => {
      for (const link of element.querySelectorAll('a')) updateLink(link, latest.current)
    }
    for (const type of EVENTS) element.addEventListener(type, onEvent, true)
    addEventListener('beforeprint', onPrint)
    return () => {
      for (const type of EVENTS) element.removeEventListener(type, onEvent, true)
      removeEventListener('beforeprint', onPrint)
    }
  }, [])
}
