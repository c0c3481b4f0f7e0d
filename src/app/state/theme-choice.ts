import { useSyncExternalStore } from 'react'

/** The themes; `system` follows the operating system. */
export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const KEY = 'noticeboard.theme'

function isTheme(text: string | null): text is Theme {
  return (THEMES as readonly (string | null)[]).includes(text)
}

/** The theme of this page; a variable because storage may be blocked. */
let applied: Theme | null = null

/** The stored theme; `system` if there is none or storage is blocked. */
export function readTheme(): Theme {
  if (applied) return applied
  try {
    const kept = localStorage.getItem(KEY)
    return isTheme(kept) ? kept : 'system'
  } catch {
    return 'system'
  }
}

/** Applies a theme, and stores it if storage allows it. */
export function applyTheme(theme: Theme): void {
  applied = theme
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
  try {
    if (theme === 'system') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, theme)
  } catch {
    // Storage is blocked: the choice lasts until the page is closed.
  }
}

const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The theme and its setter; all components that use it update together. */
export function useTheme(): readonly [Theme, (next: Theme) => void] {
  const theme = useSyncExternalStore(subscribe, readTheme)
  return [theme, setTheme]
}

/** Changes the theme; also usable outside components. */
export function setTheme(next: Theme): void {
  applyTheme(next)
  for (const listener of listeners) listener()
}
