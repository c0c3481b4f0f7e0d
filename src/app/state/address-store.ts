import { useEffect, useState } from 'react'
import { splitAddress } from '../../domain/query/address.ts'

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
 * How an address is gone to: by an entry of its own in the history, in the place of the present one, or, where the last step
 * led away from it, by taking that step back.
 */
export type How = 'push' | 'replace' | 'return'

function readHash(): string {
  return location.hash === '' ? '#/' : location.hash
}

/** The address that the step to the present entry was taken from; null where that is not known. */
function readOrigin(): string | null {
  const state: unknown = history.state
  if (typeof state !== 'object' || state === null || !('from' in state)) return null
  return typeof state.from === 'string' ? state.from : null
}

/**
 * Goes to an address that begins with `#`. Called inside a transition, what it changes on the page may be drawn later: the
 * address itself changes at once.
 */
export function navigate(address: string, how: How = 'push'): void {
  if (address === readHash()) return
  const from = readOrigin()
  if (how === 'return' && from === address) {
    history.back()
    return
  }
  // A step on the same page: seen, so that nothing scrolls.
  if (how === 'push') history.pushState({ seen: true, from: readHash() }, '', address)
  else history.replaceState({ seen: true, from }, '', address)
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
