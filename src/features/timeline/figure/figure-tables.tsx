import type { ReactNode } from 'react'
import { useWords } from '../../../messages/messages.ts'

/** The tables of a figure; they scroll sideways where they have no room. */
export function FigureTables({ children }: { children: ReactNode }) {
  const m = useWords()
  return (
    <section
      aria-label={m.figure.tables}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
      tabIndex={0}
      className="mt-2 overflow-x-auto print:overflow-visible"
    >
      {children}
    </section>
  )
}
