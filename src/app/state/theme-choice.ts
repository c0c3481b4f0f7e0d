import { keep } from '../../ui/keep.ts'
import { applyTheme } from './apply-theme.ts'

/** The themes; `system` follows the operating system. */
export const THEMES = ['system', 'light', 'dark'] as const
type Theme = (typeof THEMES)[number]

/** The theme that a text names. */
export function parseTheme(text: string | null): Theme {
  return THEMES.find((theme) => theme === text) ?? 'system'
}

/** Changes the theme of the page. */
export function setTheme(next: Theme): void {
  keep('theme', next === 'system' ? null : next)
  applyTheme()
}
