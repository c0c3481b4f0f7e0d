import { useSyncExternalStore } from 'react'
import { formatViews, parseViews, type SavedView } from '../../domain/query/saved-views.ts'

/** Storage keys, which `first-view.ts` reads as well: the saved views, and the query of the view that the board opens with. */
const KEYS = { views: 'noticeboard.views', first: 'noticeboard.first-view' } as const

/** A copy in memory, because storage may be blocked. */
let current: readonly SavedView[] | null = null
let kept = true
const listeners = new Set<() => void>()

/** Reads the views from storage, where another tab may have written them; throws if storage is blocked or holds no views. */
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
    // Blocked, or written by something else: treat as empty.
    current = []
  }
  return current
}

/**
 * Changes the saved views. Starts from what storage holds now, so that a view saved in another tab survives, and stores the
 * result if it can; `useViews` says whether it did. Never overwrites what it cannot read.
 */
export function changeViews(change: (views: readonly SavedView[]) => readonly SavedView[]): void {
  let stored = readViews()
  try {
    // If the last change could not be stored, this page has views that storage lacks; `load` then only checks that it is
    // readable.
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
  // The key is null if all site data were cleared.
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

/** The saved views, and whether they are stored beyond this page. */
export function useViews(): { readonly views: readonly SavedView[]; readonly kept: boolean } {
  return { views: useSyncExternalStore(subscribe, readViews), kept }
}
