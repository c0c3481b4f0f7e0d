import type { CasePosition } from '../../domain/collection/case-position.ts'
import type { Links } from '../../domain/query/links.ts'
import type { CaseSummary } from '../../domain/summary/summary.ts'
import { useWords } from '../../messages/messages.ts'
import { CaseFacts } from './case-facts.tsx'
import { CiteMenu } from './cite-menu.tsx'
import { LaterList } from './later-list.tsx'
import { ReferencedText } from './referenced-text.tsx'

/** Name, aliases, who it is, and the facts of the list row. */
export function CaseHead({
  summary,
  statusLabel,
  position,
  links,
}: {
  summary: CaseSummary
  statusLabel: string
  position: CasePosition | null
  links: Links
}) {
  const m = useWords()
  const { person } = summary.record
  return (
    <header>
      <nav
        aria-label={m.case.selection}
        className="flex flex-wrap gap-x-4 text-[0.8125rem] text-muted print:hidden"
      >
        <a href={links.board} className="py-1 hover:text-ink hover:underline">
          {m.frame.cases}
        </a>
        <span className="py-1">
          {position ? m.case.position(position.index + 1, position.of) : m.case.notInSelection}
        </span>
        {position?.previous && (
          <a
            href={links.case(position.previous.id)}
            rel="prev"
            className="py-1 wrap-anywhere hover:text-ink hover:underline"
          >
            {m.case.previous(position.previous.name)}
          </a>
        )}
        {position?.next && (
          <a
            href={links.case(position.next.id)}
            rel="next"
            className="py-1 wrap-anywhere hover:text-ink hover:underline"
          >
            {m.case.next(position.next.name)}
          </a>
        )}
      </nav>
      <h1
        tabIndex={-1}
        dir="auto"
        className="mt-2 font-serif text-3xl font-semibold break-words outline-none"
      >
        {person.name}
      </h1>
      <p className="mt-1 text-sm text-muted">
        <span className="sr-only">{m.colon(m.case.aliases)} </span>
        {person.aliases.map((alias, i) => (
          <span key={alias}>
            {i > 0 && ' · '}
            <bdi>{alias}</bdi>
          </span>
        ))}{' '}
        <CiteMenu part={null} what={m.exporting.fileCase(person.name)} sources={[]} ofPerson={false} />
      </p>
      {person.description !== null && (
        <p className="mt-3 max-w-[44rem] font-serif text-lg leading-relaxed">
          <ReferencedText text={person.description} />
        </p>
      )}
      <LaterList later={person.later} />
      <CaseFacts summary={summary} statusLabel={statusLabel} />
    </header>
  )
}
