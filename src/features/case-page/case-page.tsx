import type { Summary } from '../../domain/summary.ts'
import { useMessages } from '../../messages/messages.ts'
import type { CaseLinks } from '../../ui/case-links.ts'
import { CaseHead, type CasePosition } from './case-head.tsx'
import { Chronology } from './chronology.tsx'
import { CiteContext } from './cite-context.ts'
import { Claims, RelatedCases } from './claims.tsx'
import { NoticesTable } from './notices-table.tsx'
import { SourceList } from './source-list.tsx'

/** Whether a link's part (an event, notice, claim or source) stands on the page. */
function hasPart(summary: Summary, part: string): boolean {
  return (
    summary.sources.some(({ id }) => id === part) ||
    summary.cases.some(
      ({ chronology, notices, claims }) =>
        chronology.some(({ event }) => event.id === part) ||
        notices.some(({ notice }) => notice.id === part) ||
        claims.some(({ id }) => id === part),
    )
  )
}

/** One case as of a day, every statement with its sources. `summary` holds that one case. */
export function CasePage({
  summary,
  names,
  position,
  links,
  activePart,
}: {
  summary: Summary
  names: ReadonlyMap<string, string>
  position: CasePosition | null
  links: CaseLinks
  activePart: string | null
}) {
  const m = useMessages()
  const one = summary.cases[0]
  if (!one) return null
  const byId = new Map(summary.sources.map((numbered) => [numbered.id, numbered]))
  const citing = {
    find: (id: string) => byId.get(id),
    address: (part: string) => links.event(one.record.id, part),
  }
  const latest = summary.asOf === summary.compiled
  return (
    <CiteContext value={citing}>
      <article className="mx-auto max-w-6xl lg:grid lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-x-14">
        <div>
          <CaseHead
            summary={one}
            statusLabel={latest ? m.case.statusLastKnown : m.case.statusAsOf(m.day(summary.asOf))}
            position={position}
            links={links}
          />
          {activePart !== null && !hasPart(summary, activePart) && (
            <p role="status" className="mt-4 border-l-4 border-pressing py-1 pl-3 text-sm">
              {m.frame.noPart}
            </p>
          )}
          <Chronology lines={one.chronology} activePart={activePart} />
          <NoticesTable
            notices={one.notices}
            none={one.record.noticesNote}
            asOf={summary.asOf}
            activePart={activePart}
          />
        </div>
        <div>
          <Claims claims={one.claims} activePart={activePart} />
          <RelatedCases related={one.relatedCases} names={names} links={links} />
          <SourceList sources={summary.sources} activePart={activePart} />
        </div>
      </article>
    </CiteContext>
  )
}
