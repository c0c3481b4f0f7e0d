import { useSyncExternalStore } from 'react'
import { formatViews, parseViews, type SavedView } from '../../domain/query/saved-views.ts'

/** Where the views are kept; `src/app` reads the second, the text of the view that the board begins with. */
const KEYS = { views: 'noticeboard.views', first: 'noticeboard.first-view' } as const

/** The views of this page: kept here because storage may be blocked. */
let current: readonly SavedView[] | null = null
let kept = true
const listeners = new Set<() => void>()

/** The views in storage, which another tab may have written; throws where storage is blocked or holds no views. */
function load(): readonly SavedView[] {
  const text = localStorage.getItem(KEYS.views)
  return text === null ? [] : parseViews(text).views
}

function notify(): void {
  for (const listener of listeners) listener()
}

/** The saved views as they are now. */
export function readViews(): readonly SavedView[] {
  if (current) return current
  try {
    current = load()
  } catch {
    // Blocked, or not written by this page: there are none.
    current = []
  }
  return current
}

/**
 * Changes the saved views, beginning with what is in storage now, so that a view which another tab saved stays; keeps the
 * result where storage allows, and `useViews` says whether it did. What cannot be read in storage is never written over.
 */
export function changeViews(change: (views: readonly SavedView[]) => readonly SavedView[]): void {
  let stored = readViews()
  try {
    // Where the last change could not be kept, this page has views that storage has not.
    if (kept) stored = load()
    else load()
    current = change(stored)
    localStorage.setItem(KEYS.views, formatViews(current))
    localStorage.setItem(KEYS.first, current.find(({ first }) => first)?.query ?? '')
    kept = true
  } catch {
    current = change(stored)
    kept = false
  }
  notify()
}

function onStorage({ key }: StorageEvent): void {
  // A null key: the site data were cleared.
  if (key !== KEYS.views && key !== null) return
  current = null
  notify()
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('storage', onStorage)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) removeEventListener('storage', onStorage)
  }
}

/** The saved views, and whether they outlast this page. */
export function useViews(): { readonly views: readonly SavedView[]; readonly kept: boolean } {
  return { views: useSyncExternalStore(subscribe, readViews), kept }
}
