import { useMessages } from '../../messages/messages.ts'
import { useKept } from '../../ui/use-kept.ts'
import { parseTheme, setTheme, THEMES } from '../state/theme-choice.ts'

/** The theme, in the footer of every page. */
export default function ThemeChoice() {
  const m = useMessages()
  const theme = parseTheme(useKept('theme').text)
  return (
    <label className="flex items-center gap-2">
      {m.frame.theme}
      <select
        value={theme}
        onChange={(event) => setTheme(parseTheme(event.target.value))}
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
