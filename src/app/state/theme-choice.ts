import { useSyncExternalStore } from 'react'

/** Light, dark, or as the system says. */
export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const KEY = 'noticeboard.theme'

function isTheme(text: string | null): text is Theme {
  return (THEMES as readonly (string | null)[]).includes(text)
}

/** The theme of this page; kept here because storage may be blocked. */
let applied: Theme | null = null

/** The theme kept from last time; where storage is blocked, the system's. */
export function readTheme(): Theme {
  if (applied) return applied
  try {
    const kept = localStorage.getItem(KEY)
    return isTheme(kept) ? kept : 'system'
  } catch {
    return 'system'
  }
}

/** Applies a theme, and keeps it where storage allows. */
export function applyTheme(theme: Theme): void {
  applied = theme
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
  try {
    if (theme === 'system') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, theme)
  } catch {
    // Blocked storage: the choice lasts as long as the page.
  }
}

const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The theme and the way to change it, the same wherever it is asked for. */
export function useTheme(): readonly [Theme, (next: Theme) => void] {
  const theme = useSyncExternalStore(subscribe, readTheme)
  return [theme, setTheme]
}

/** Changes the theme from anywhere. */
export function setTheme(next: Theme): void {
  applyTheme(next)
  for (const listener of listeners) listener()
}
