import type { ReactNode } from 'react'
import { groupBy } from '../../domain/arrays/group-by.ts'
import type { Citation } from '../../domain/case/case.ts'
import { useWords } from '../../messages/messages.ts'
import { nameTitle } from '../../messages/name-title.ts'
import { useCiting } from './cite-context.ts'

/** A source as its number, linked to its entry in the list of sources. */
function SourceNumber({ id, locator }: { id: string; locator?: string | undefined }) {
  const m = useWords()
  const { find, address } = useCiting()
  const numbered = find(id)
  if (!numbered) return <span className="text-muted">{m.case.missingSource(id)}</span>
  const title = numbered.source
    ? `${m.colon(numbered.source.publisher)} ${nameTitle(numbered.source, m)}`
    : undefined
  return (
    <a
      href={address(id)}
      title={title}
      aria-label={m.case.sourceNumber(numbered.number)}
      className="inline-flex min-h-6 min-w-6 items-center justify-center px-0.5 text-accent no-underline hover:underline"
    >
      {numbered.number}
      {locator && <span className="ml-1 wrap-anywhere text-muted">({locator})</span>}
    </a>
  )
}

/** The sources of a statement, as numbers; a source cited at several places is listed once, with each place. */
export function SourceNumbers({
  citations,
  label,
}: {
  citations: readonly Citation[]
  /** Before the numbers, if it is more than a word. */
  label?: ReactNode
}) {
  const m = useWords()
  const bySource = groupBy(citations, (citation) => citation.source)
  return (
    <span className="text-[0.8125rem] whitespace-normal">
      {label ?? <span className="text-muted">{m.case.sourcesOf}</span>}{' '}
      {[...bySource].map(([id, cited]) => (
        <SourceNumber
          key={id}
          id={id}
          locator={cited.flatMap(({ locator }) => (locator ? [locator] : [])).join(', ') || undefined}
        />
      ))}
    </span>
  )
}

/** The number of a source, used as a citation. */
export function InlineSource({ id }: { id: string }) {
  return (
    <span className="text-[0.8125rem] font-normal">
      <SourceNumber id={id} />
    </span>
  )
}

/** The numbers of several sources, used as a citation. */
export function InlineSources({ ids }: { ids: readonly string[] }) {
  return ids.map((id) => <InlineSource key={id} id={id} />)
}

/** A source within a sentence: "source 4 says". */
export function SourceInWords({ id }: { id: string }) {
  const m = useWords()
  const { find, address } = useCiting()
  const numbered = find(id)
  if (!numbered) return <span className="text-muted">{m.case.missingSource(id)}</span>
  return (
    <a href={address(id)} lang={m.locale} className="text-accent underline underline-offset-2">
      {m.case.sourceInWords(numbered.number)}
    </a>
  )
}
