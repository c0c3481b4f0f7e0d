import { useCallback, useEffect, useRef } from 'react'

/** What comes before a link is followed, copied or read out. */
const REACHES = ['pointerover', 'focusin', 'click'] as const

function freshen(link: Element | null, query: string): void {
  const href = link?.getAttribute('href')
  if (!link || !href) return
  const [bare = ''] = href.split('?')
  const fresh = query === '' ? bare : `${bare}?${query}`
  if (fresh !== href) link.setAttribute('href', fresh)
}

/**
 * Links that carry the query along, without being drawn again at each step of it: inside the element that gets this ref, the
 * part of an address after its question mark is brought up to date when a link is reached for, and all of them on paper.
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
