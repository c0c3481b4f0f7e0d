import { useEffect, useState } from 'react'
import { splitAddress } from '../domain/address.ts'

/** The address lives behind `#`: no host ever sees it. */
function subscribe(onChange: () => void): () => void {
  addEventListener('hashchange', onChange)
  addEventListener('popstate', onChange)
  return () => {
    removeEventListener('hashchange', onChange)
    removeEventListener('popstate', onChange)
  }
}

/**
 * Goes to an address that begins with `#`; `replace` corrects the current history entry instead of adding one. Called inside
 * a transition, what it changes on the page may be drawn later: the address itself changes at once.
 */
export function navigate(address: string, { replace = false } = {}): void {
  if (address === location.hash || (address === '#/' && location.hash === '')) return
  // A step on the same page: seen, so that nothing scrolls.
  history[replace ? 'replaceState' : 'pushState']({ seen: true }, '', address)
  dispatchEvent(new PopStateEvent('popstate'))
}

/**
 * Path and query part of the current address. State and not an external store, which React draws at once always: typing must
 * not wait for the list.
 */
export function useAddress(): { readonly path: string; readonly search: string } {
  const [hash, setHash] = useState(() => location.hash)
  useEffect(() => {
    const read = () => setHash(location.hash)
    // It may have changed between the drawing and now.
    read()
    return subscribe(read)
  }, [])
  return splitAddress(hash)
}

/** The location hook that wouter's routes are matched with; its own hash hook would put the query in front of `#`. */
export function usePath(): [string, (path: string) => void] {
  return [useAddress().path, (path) => navigate(`#${path}`)]
}
