import { type ReactNode, useState } from 'react'
import { useMessages } from '../messages/messages.ts'
import { applyTheme, readTheme, THEMES } from './theme-choice.ts'

function ThemeChoice() {
  const m = useMessages()
  const [theme, setTheme] = useState(readTheme)
  return (
    <label className="flex items-center gap-2">
      {m.frame.theme}
      <select
        value={theme}
        onChange={(event) => {
          const next = THEMES.find((one) => one === event.target.value) ?? 'system'
          applyTheme(next)
          setTheme(next)
        }}
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

/** The page around every page: name, search, actions above; where the data come from below. */
export function Frame({
  board,
  search,
  actions,
  bar,
  about,
  article,
  children,
}: {
  board: string
  search?: ReactNode
  actions?: ReactNode
  bar?: ReactNode
  about?: string | undefined
  /** What the article with which the collection began discloses of its author. */
  article?: string | undefined
  children: ReactNode
}) {
  const m = useMessages()
  return (
    <>
      {/* A link would change the address, which is the state of the board. */}
      <button
        type="button"
        onClick={() => document.querySelector('main')?.focus()}
        className="sr-only bg-ground focus:not-sr-only focus:absolute focus:z-20 focus:m-2 focus:px-3 focus:py-2"
      >
        {m.frame.skip}
      </button>
      <header className="border-b border-hairline">
        <div className="mx-auto flex max-w-[90rem] flex-wrap items-center gap-x-7 gap-y-2 px-4 py-3 sm:px-8">
          <a href={board} className="font-serif text-xl font-semibold tracking-tight">
            {m.frame.name}
          </a>
          <nav aria-label={m.frame.navigation} className="text-sm print:hidden">
            <a href={board} className="border-b-2 border-ink py-1 font-semibold">
              {m.frame.cases}
            </a>
          </nav>
          <div className="ml-auto flex flex-1 basis-72 items-center justify-end gap-3 sm:gap-7 print:hidden">
            {search}
            {actions}
          </div>
        </div>
        {bar}
      </header>
      <main tabIndex={-1} className="mx-auto max-w-[90rem] px-4 pt-6 pb-16 outline-none sm:px-8">
        {children}
      </main>
      <footer className="border-t border-hairline text-xs text-muted">
        <div className="mx-auto flex max-w-[90rem] flex-wrap items-start justify-between gap-x-10 gap-y-3 px-4 py-6 sm:px-8">
          <div className="max-w-3xl space-y-1">
            <p>{m.frame.fairness}</p>
            <p>
              {about} {m.frame.licence}
            </p>
            {article !== undefined && <p>{m.frame.article(article)}</p>}
            <p>{m.frame.private}</p>
          </div>
          <div className="print:hidden">
            <ThemeChoice />
          </div>
        </div>
      </footer>
    </>
  )
}
