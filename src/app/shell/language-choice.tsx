import { isLanguage, LANGUAGES } from '../../domain/case/language.ts'
import type { CaseQuery } from '../../domain/query/query.ts'
import { useMessages } from '../../messages/messages.ts'
import { LANGUAGE_NAMES } from '../state/language-names.ts'

/** The language of the interface, in the header of every page. */
export function LanguageChoice({
  query,
  onChange,
}: {
  query: CaseQuery
  onChange: (next: CaseQuery) => void
}) {
  const m = useMessages()
  return (
    <select
      aria-label={m.frame.language}
      // The language in the address, although its messages may still be loading: three quick key presses move three options.
      value={query.lang ?? m.locale}
      onChange={(event) => {
        if (isLanguage(event.target.value)) onChange({ ...query, lang: event.target.value })
      }}
      className="min-h-8 rounded-sm bg-ground px-1 text-[0.8125rem] text-muted hover:text-ink"
    >
      {LANGUAGES.map((one) => (
        <option key={one} value={one} lang={one}>
          {LANGUAGE_NAMES[one]}
        </option>
      ))}
    </select>
  )
}
