import { useCallback, useSyncExternalStore } from 'react'

const queries = new Map<string, MediaQueryList>()

/** The list of a query, made once: the browser keeps it up to date, and making one takes longer than reading it. */
function findQuery(text: string): MediaQueryList {
  const known = queries.get(text)
  if (known) return known
  const query = matchMedia(text)
  queries.set(text, query)
  return query
}

/** Whether a media query matches, updated as it changes. */
export function useMediaQuery(text: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const query = findQuery(text)
      query.addEventListener('change', onChange)
      return () => query.removeEventListener('change', onChange)
    },
    [text],
  )
  return useSyncExternalStore(subscribe, () => findQuery(text).matches)
}
