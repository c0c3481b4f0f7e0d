/** Light, dark, or as the system says. */
export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const KEY = 'noticeboard.theme'

function isTheme(text: string | null): text is Theme {
  return (THEMES as readonly (string | null)[]).includes(text)
}

/** The theme kept from last time; where storage is blocked, the system's. */
export function readTheme(): Theme {
  try {
    const kept = localStorage.getItem(KEY)
    return isTheme(kept) ? kept : 'system'
  } catch {
    return 'system'
  }
}

/** Applies a theme, and keeps it where storage allows. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
  try {
    if (theme === 'system') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, theme)
  } catch {
    // Blocked storage: the choice lasts as long as the page.
  }
}
