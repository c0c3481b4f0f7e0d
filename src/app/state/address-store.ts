/** Listens to changes of the address. It is in the hash, which the browser sends to no server. */
export function subscribeAddress(onChange: () => void): () => void {
  addEventListener('hashchange', onChange)
  addEventListener('popstate', onChange)
  return () => {
    removeEventListener('hashchange', onChange)
    removeEventListener('popstate', onChange)
  }
}

/**
 * How to navigate: `push` a history entry, `replace` the current one, or `return`: go back if the previous entry has this
 * address, otherwise replace.
 */
export type HistoryMode = 'push' | 'replace' | 'return'

function readHash(): string {
  return location.hash === '' ? '#/' : location.hash
}

/** Whether the reader has been at this history entry before; on Back the browser restores the scroll position. */
export function wasSeen(): boolean {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && 'seen' in state
}

/** Marks the current history entry as one that the reader has been at. */
export function markSeen(): void {
  if (!wasSeen()) history.replaceState({ seen: true }, '')
}

/** The address from which the reader came to the current history entry; null if unknown. */
function readOrigin(): string | null {
  const state: unknown = history.state
  if (typeof state !== 'object' || state === null || !('from' in state)) return null
  return typeof state.from === 'string' ? state.from : null
}

/**
 * Goes to an address that begins with `#`. The address changes at once; inside a transition React may render the change
 * later.
 */
export function navigate(address: string, how: HistoryMode = 'push'): void {
  if (address === readHash()) return
  const from = readOrigin()
  if (how === 'return' && from === address) {
    history.back()
    return
  }
  // `seen`: `usePageFocus` must not scroll after a change on the same page.
  if (how === 'push') history.pushState({ seen: true, from: readHash() }, '', address)
  else history.replaceState({ seen: true, from }, '', address)
  dispatchEvent(new PopStateEvent('popstate'))
}

/** The full address of a page of ours, to copy, print or write into a file; `address` starts with `#`. */
export function toAbsolute(address: string): string {
  return `${location.href.split('#')[0]}${address}`
}

/** Follows a link of ours, as a click on it does: `navigate` stays at the place on the page, this goes to the top of the next. */
export function followLink(address: string): void {
  location.hash = address
}
