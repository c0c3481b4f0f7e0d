import { useCallback, useEffect, useRef } from 'react'

/** Events that precede following, copying or reading out a link. */
const REACHES = ['pointerover', 'focusin', 'click'] as const

function freshen(link: Element | null, query: string): void {
  const href = link?.getAttribute('href')
  if (!link || !href) return
  const [bare = ''] = href.split('?')
  const fresh = query === '' ? bare : `${bare}?${query}`
  if (fresh !== href) link.setAttribute('href', fresh)
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
    const reach = ({ target }: Event) =>
      freshen(target instanceof Element ? target.closest('a') : null, latest.current)
    const print = () => {
      for (const link of element.querySelectorAll('a')) freshen(link, latest.current)
    }
    for (const type of REACHES) element.addEventListener(type, reach, true)
    addEventListener('beforeprint', print)
    return () => {
      for (const type of REACHES) element.removeEventListener(type, reach, true)
      removeEventListener('beforeprint', print)
    }
  }, [])
}
