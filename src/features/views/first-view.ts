function read(key: string): string {
  try {
    return localStorage.getItem(`noticeboard.${key}`) ?? ''
  } catch {
    // Blocked storage: nothing is kept.
    return ''
  }
}

/** Whether a place has to be held for pinned views before their code has come. */
export function hasPinnedViews(): boolean {
  return read('views').includes('"pinned": true')
}

/** Begins with the view that the reader has chosen for it, where the page is opened without an address of its own. */
export function showFirstView(): void {
  const text = location.hash === '' && read('first-view')
  if (text) history.replaceState(null, '', `#/?${text}`)
}
