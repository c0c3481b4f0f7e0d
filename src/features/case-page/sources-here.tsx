import { type ReactNode, useId, useState } from 'react'
import type { Citation } from '../../domain/case/case.ts'
import { useWords } from '../../messages/messages.ts'
import { useCiting } from './cite-context.ts'
import { SourceNumbers } from './source-numbers.tsx'

/** The sources of a statement as numbers, which a button shows in full below the line, so that the reader keeps the place. */
export function SourcesHere({
  citations,
  children,
}: {
  citations: readonly Citation[]
  /** The rest of the line. */
  children: ReactNode
}) {
  const m = useWords()
  const id = useId()
  const { find, renderSource } = useCiting()
  const [open, setOpen] = useState(false)
  const numbered = [...new Set(citations.map(({ source }) => source))].flatMap((one) => find(one) ?? [])
  return (
    <>
      <SourceNumbers
        citations={citations}
        label={
          <button
            type="button"
            aria-expanded={open}
            aria-controls={id}
            aria-label={open ? m.case.hideSources : m.case.showSources}
            onClick={() => setOpen(!open)}
            className="min-h-6 text-muted underline decoration-dotted underline-offset-4 hover:text-ink print:no-underline"
          >
            {m.case.sourcesOf}
          </button>
        }
      />
      {children}
      <ol id={id} hidden={!open} className="w-full space-y-2 border-l-2 border-hairline pl-3 leading-relaxed">
        {open &&
          numbered.map((one) => (
            <li key={one.id} className="flex gap-x-2">
              <span className="text-muted">{one.number}.</span>
              <div className="min-w-0">{renderSource(one)}</div>
            </li>
          ))}
      </ol>
    </>
  )
}
