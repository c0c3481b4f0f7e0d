function read(key: string): string {
  try {
    return localStorage.getItem(`noticeboard.${key}`) ?? ''
  } catch {
    // Storage is blocked: nothing was saved.
    return ''
  }
}

/** Whether to reserve space for pinned views before their code has loaded. */
export function hasPinnedViews(): boolean {
  return read('views').includes('"pinned": true')
}

/** Opens the view that the reader chose as the first, unless the address has a hash. */
export function showFirstView(): void {
  const text = location.hash === '' && read('first-view')
  if (text) history.replaceState(null, '', `#/?${text}`)
}
