import { readKept } from '../../ui/kept.ts'

/** Applies the kept theme to the page; without one, or with one that `theme.css` does not name, it follows the system. */
export function applyTheme(): void {
  document.documentElement.dataset['theme'] = readKept('theme') ?? 'system'
}
