import { useMemo, useState } from 'react'
import type { CaseAsOf } from '../../domain/as-of/case-as-of.ts'
import { computeCaseLane, computeLaneExtent } from '../../domain/as-of/case-lane.ts'
import type { Day } from '../../domain/dates/day.ts'
import type { TimeView } from '../../domain/query/figure-options.ts'
import type { Links } from '../../domain/query/links.ts'
import { useWords } from '../../messages/messages.ts'
import { LanesFigure } from './figure/lanes-figure.tsx'
import { makeTrackFigure } from './figure/make-figures.ts'
import { EventTable, NoticeTable, SpanTable } from './table/timeline-table.tsx'

/** One case over time: a lane for each track, for its notices and for other events, and the same as tables. */
export function TrackFigure({
  row,
  asOf,
  latest,
  links,
}: {
  row: CaseAsOf
  asOf: Day
  latest: boolean
  links: Links
}) {
  const m = useWords()
  const [view, setView] = useState<TimeView | null>(null)
  const lane = useMemo(() => computeCaseLane(row, asOf, () => 'certain'), [row, asOf])
  const model = useMemo(
    () => makeTrackFigure(lane, { asOf, latest, view, m, address: links.event }),
    [lane, asOf, latest, view, m, links],
  )
  if (!model || !computeLaneExtent([lane], asOf)) return null
  return (
    <section aria-label={m.case.tracksTitle} className="mt-6">
      <LanesFigure
        model={model}
        about={null}
        heading={<h2 className="text-[0.8125rem] font-semibold">{m.case.tracksTitle}</h2>}
        onView={setView}
      >
        <EventTable rows={[lane]} links={links} />
        <NoticeTable rows={[lane]} links={links} />
        <SpanTable rows={[lane]} links={links} />
      </LanesFigure>
    </section>
  )
}
