import { type ReactNode, useEffect } from 'react'
import { findPartCause } from '../../api/part-cause.ts'
import type { CasePosition } from '../../domain/collection/case-position.ts'
import { type CaseSection, isCaseSection } from '../../domain/query/case-sections.ts'
import type { ChronologyFilter } from '../../domain/query/chronology-filter.ts'
import type { Links } from '../../domain/query/links.ts'
import type { Summary } from '../../domain/summary/summary.ts'
import { retryWords, useWords } from '../../messages/messages.ts'
import { PartBoundary } from '../../ui/part-boundary.tsx'
import { CaseHead } from './case-head.tsx'
import { Chronology } from './chronology.tsx'
import { CiteContext } from './cite-context.ts'
import { Claims, RelatedCases } from './claims.tsx'
import { NoticesTable } from './notices-table.tsx'
import { goToSection, SectionBar } from './section-bar.tsx'
import { type RenderSource, SourceList } from './source-list.tsx'

/** Whether the page shows the part that a link points to (an event, notice, claim or source). */
function hasPart(summary: Summary, part: string): boolean {
  return (
    isCaseSection(part) ||
    summary.sources.some(({ id }) => id === part) ||
    summary.context.some(({ event }) => event.id === part) ||
    summary.cases.some(
      ({ chronology, notices, claims }) =>
        chronology.some(({ event }) => event.id === part) ||
        notices.some(({ notice }) => notice.id === part) ||
        claims.some(({ id }) => id === part),
    )
  )
}

/** One case as of a day, every statement with its sources. `summary` holds only that case. */
export function CaseContent({
  summary,
  names,
  position,
  links,
  activePart,
  filter,
  onFilter,
  contextCount,
  absolute,
  onCopy,
  renderSource,
  remark,
  tracks,
  changes,
}: {
  summary: Summary
  names: ReadonlyMap<string, string>
  position: CasePosition | null
  links: Links
  activePart: string | null
  filter: ChronologyFilter
  onFilter: (next: ChronologyFilter) => void
  /** How many context events there are, shown or not. */
  contextCount: number
  absolute: (address: string) => string
  onCopy: (text: string, what: 'link' | 'citation') => void
  renderSource: RenderSource
  /** States what the whole page is limited to. */
  remark: ReactNode
  /** The three tracks over time, and what changed between two days; the caller draws both. */
  tracks: ReactNode
  changes: ReactNode
}) {
  const m = useWords()
  useEffect(() => {
    if (isCaseSection(activePart)) goToSection(activePart)
  }, [activePart])
  const one = summary.cases[0]
  if (!one) return null
  const { id, person, noticesNote } = one.record
  const byId = new Map(summary.sources.map((numbered) => [numbered.id, numbered]))
  const citing = {
    find: (source: string) => byId.get(source),
    address: (part: string | null) => (part === null ? links.case(id) : links.event(id, part)),
    sourcePage: links.source,
    term: links.term,
    absolute,
    copy: onCopy,
    person: person.name,
    version: summary.dataVersion,
    renderSource,
    day: summary.asOf,
    asOf:
      summary.query.known === null
        ? m.day(summary.asOf)
        : m.case.bothDays(m.day(summary.asOf), m.day(summary.query.known)),
  }
  const latest = summary.asOf === summary.compiled
  // Each section has its own boundary: an error in one leaves the others.
  const part = (name: string, content: ReactNode) => (
    <PartBoundary
      title={m.frame.failedNamed(name)}
      words={m.frame}
      findCause={findPartCause}
      scope={`${id} ${summary.asOf} ${summary.query.known}`}
      onRetry={retryWords}
    >
      {content}
    </PartBoundary>
  )
  const section = (name: CaseSection, content: ReactNode) => (
    <div data-section={name} tabIndex={-1} className="scroll-mt-[-3.25rem] outline-none flow-root">
      {part(m.case.sections[name], content)}
    </div>
  )
  return (
    <CiteContext value={citing}>
      <SectionBar summary={one} sources={summary.sources.length} address={(name) => links.event(id, name)} />
      <article className="max-w-7xl lg:grid lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-x-14 print:block">
        <div className="min-w-0">
          <div data-section="overview" tabIndex={-1} className="scroll-mt-[-3.25rem] outline-none flow-root">
            <CaseHead
              summary={one}
              statusLabel={latest ? m.case.statusLastKnown : m.case.statusAsOf(m.day(summary.asOf))}
              position={position}
              links={links}
            />
            {remark}
            {activePart !== null && !hasPart(summary, activePart) && (
              <p role="status" className="mt-4 border-l-4 border-pressing py-1 pl-3 text-sm">
                {m.frame.noPart}
              </p>
            )}
            {part(m.case.tracksTitle, tracks)}
            {part(m.changes.title, changes)}
          </div>
          {section(
            'chronology',
            <Chronology
              lines={one.chronology}
              context={summary.context}
              contextCount={contextCount}
              activePart={activePart}
              filter={filter}
              onFilter={onFilter}
            />,
          )}
          {section(
            'notices',
            <NoticesTable
              notices={one.notices}
              none={noticesNote}
              asOf={summary.asOf}
              activePart={activePart}
            />,
          )}
        </div>
        <div className="min-w-0">
          {section('claims', <Claims claims={one.claims} activePart={activePart} />)}
          {part(
            m.case.related,
            <RelatedCases name={person.name} related={one.relatedCases} names={names} links={links} />,
          )}
          {section(
            'sources',
            <SourceList sources={summary.sources} activePart={activePart} render={renderSource} />,
          )}
        </div>
      </article>
    </CiteContext>
  )
}
