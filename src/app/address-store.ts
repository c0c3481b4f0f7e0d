import { useSyncExternalStore } from 'react'
import { splitAddress } from '../domain/address.ts'

/** The address lives behind `#`: no host ever sees it. Wouter's own hash hook would put the query in front of `#`. */
function subscribe(onChange: () => void): () => void {
  addEventListener('hashchange', onChange)
  addEventListener('popstate', onChange)
  return () => {
    removeEventListener('hashchange', onChange)
    removeEventListener('popstate', onChange)
  }
}

function readHash(): string {
  return location.hash
}

/** Goes to an address that begins with `#`; `replace` corrects the current history entry instead of adding one. */
export function navigate(address: string, { replace = false } = {}): void {
  if (address === location.hash || (address === '#/' && location.hash === '')) return
  // A step on the same page: seen, so that nothing scrolls.
  history[replace ? 'replaceState' : 'pushState']({ seen: true }, '', address)
  dispatchEvent(new PopStateEvent('popstate'))
}

/** Path and query part of the current address. */
export function useAddress(): { readonly path: string; readonly search: string } {
  return splitAddress(useSyncExternalStore(subscribe, readHash))
}

/** The location hook that wouter's routes are matched with. */
export function usePath(): [string, (path: string) => void] {
  return [useAddress().path, (path) => navigate(`#${path}`)]
}
