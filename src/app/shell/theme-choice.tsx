import { useMessages } from '../../messages/messages.ts'
import { THEMES, useTheme } from '../state/theme-choice.ts'

/** The theme, in the footer of every page. */
export default function ThemeChoice() {
  const m = useMessages()
  const [theme, setTheme] = useTheme()
  return (
    <label className="flex items-center gap-2">
      {m.frame.theme}
      <select
        value={theme}
        onChange={(event) => setTheme(THEMES.find((one) => one === event.target.value) ?? 'system')}
        className="min-h-6 rounded-sm border border-field bg-ground px-1.5 py-0.5 text-ink"
      >
        {THEMES.map((one) => (
          <option key={one} value={one}>
            {m.frame.themes[one]}
          </option>
        ))}
      </select>
    </label>
  )
}
