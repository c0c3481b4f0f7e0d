import { isLanguage, LANGUAGES } from '../../domain/case/language.ts'
import type { CaseQuery } from '../../domain/query/query.ts'
import { useMessages } from '../../messages/messages.ts'
import { useKept } from '../../ui/use-kept.ts'
import { LANGUAGE_NAMES } from '../state/language-names.ts'
import { parseTheme, setTheme, THEMES } from '../state/theme-choice.ts'

const FIELD = 'min-h-6 rounded-sm border border-field bg-ground px-1.5 py-0.5 text-ink'

function ThemeChoice() {
  const m = useMessages()
  const theme = parseTheme(useKept('theme').text)
  return (
    <label className="flex items-center gap-2">
      {m.frame.theme}
      <select value={theme} onChange={(event) => setTheme(parseTheme(event.target.value))} className={FIELD}>
        {THEMES.map((one) => (
          <option key={one} value={one}>
            {m.frame.themes[one]}
          </option>
        ))}
      </select>
    </label>
  )
}

function LanguageChoice({ query, onChange }: { query: CaseQuery; onChange: (next: CaseQuery) => void }) {
  const m = useMessages()
  return (
    <label className="flex items-center gap-2">
      {m.frame.language}
      <select
        // The language in the address, although its messages may still be loading: three quick key presses move three options.
        value={query.lang ?? m.locale}
        onChange={(event) => {
          if (isLanguage(event.target.value)) onChange({ ...query, lang: event.target.value })
        }}
        className={FIELD}
      >
        {LANGUAGES.map((one) => (
          <option key={one} value={one} lang={one}>
            {LANGUAGE_NAMES[one]}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Language and theme, in the footer of every page. */
export default function FooterChoices({
  query,
  onChange,
}: {
  query: CaseQuery
  onChange: (next: CaseQuery) => void
}) {
  return (
    <>
      <LanguageChoice query={query} onChange={onChange} />
      <ThemeChoice />
    </>
  )
}
