import type { ReactNode } from 'react'
import type { NumberedSource } from '../../domain/summary/summary.ts'
import { useWords } from '../../messages/messages.ts'
import { nameTitle } from '../../messages/name-title.ts'
import { LinkTarget } from '../../ui/link-target.tsx'
import { CiteMenu } from './cite-menu.tsx'

/** Draws a source: what it is, when it was published, and its address unless the data hide it. */
export type RenderSource = (numbered: NumberedSource) => ReactNode

/** The sources of the page, by number. */
export function SourceList({
  sources,
  activePart,
  render,
}: {
  sources: readonly NumberedSource[]
  activePart: string | null
  render: RenderSource
}) {
  const m = useWords()
  return (
    <section aria-label={m.case.sources} className="mt-10">
      <h2 className="mb-2 font-serif text-xl font-semibold">{m.case.sources}</h2>
      <ol
        aria-label={m.case.sources}
        className="list-decimal space-y-2.5 pl-7 text-[0.8125rem] leading-relaxed"
      >
        {sources.map((numbered) => (
          <LinkTarget
            as="li"
            key={numbered.id}
            active={numbered.id === activePart}
            className="pl-1 break-inside-avoid"
          >
            {render(numbered)}
            {numbered.source && (
              <CiteMenu
                part={numbered.id}
                what={`${m.colon(numbered.source.publisher)} ${nameTitle(numbered.source, m)}`}
                sources={[]}
                ofPerson={false}
              />
            )}
          </LinkTarget>
        ))}
      </ol>
    </section>
  )
}
