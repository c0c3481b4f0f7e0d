import { useSyncExternalStore } from 'react'
import { formatViews, parseViews, type SavedView } from '../../domain/saved-views.ts'

/** Where the views are kept; `src/app` reads the second, the text of the view that the board begins with. */
const KEYS = { views: 'noticeboard.views', first: 'noticeboard.first-view' } as const

/** The views of this page: kept here because storage may be blocked. */
let current: readonly SavedView[] | null = null
let kept = true
const listeners = new Set<() => void>()

/** The saved views as they are now. */
export function readViews(): readonly SavedView[] {
  if (current) return current
  try {
    const text = localStorage.getItem(KEYS.views)
    current = text === null ? [] : parseViews(text).views
  } catch {
    // Blocked, or not written by this page: there are none.
    current = []
  }
  return current
}

/** Takes other views for this page, and keeps them where storage allows; `useViews` says whether it did. */
export function writeViews(next: readonly SavedView[]): void {
  current = next
  try {
    localStorage.setItem(KEYS.views, formatViews(next))
    localStorage.setItem(KEYS.first, next.find(({ first }) => first)?.query ?? '')
    kept = true
  } catch {
    kept = false
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The saved views, and whether they outlast this page. */
export function useViews(): { readonly views: readonly SavedView[]; readonly kept: boolean } {
  return { views: useSyncExternalStore(subscribe, readViews), kept }
}
