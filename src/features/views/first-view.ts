import { readKept } from '../../ui/kept.ts'

/** Whether to reserve space for pinned views before their code has loaded. */
export function hasPinnedViews(): boolean {
  return readKept('views')?.includes('"pinned": true') ?? false
}

/** Opens the view that the reader chose as the first, unless the address has a hash. */
export function showFirstView(): void {
  const text = location.hash === '' && readKept('first-view')
  if (text) history.replaceState(null, '', `#/?${text}`)
}
