import { useCallback, useId, useMemo, useState } from 'react'
import type { CaseAsOf } from '../../domain/as-of/case-as-of.ts'
import { computeCaseLane, computeExtent, type TimelineMark } from '../../domain/as-of/case-lane.ts'
import { matchWindow } from '../../domain/as-of/window.ts'
import type { Day } from '../../domain/dates/day.ts'
import type { Links } from '../../domain/query/links.ts'
import { useWords } from '../../messages/messages.ts'
import { Button } from '../../ui/button.tsx'
import { computeAxis, computeAxisExtent } from './axis/axis.ts'
import type { Zoomed } from './axis/zoom.ts'
import { describeTracks, labelState } from './lanes/describe.ts'
import { type LaneContent, makeTrackLanes, TRACK_LANES } from './lanes/lane-content.ts'
import { LaneFigure } from './lanes/lane-figure.tsx'
import { EventTable, NoticeTable, SpanTable } from './table/timeline-table.tsx'

const EVERYTHING: Zoomed = { from: null, to: null }

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
  const id = useId()
  const [asTable, setAsTable] = useState(false)
  const [window, setWindow] = useState<Zoomed>(EVERYTHING)
  const ids = useMemo(() => ({ hatch: `${id}hatch`, fade: `${id}fade` }), [id])
  const timeline = useMemo(
    () => computeCaseLane(row, asOf, (event) => matchWindow(event, row.entry, window)),
    [row, asOf, window],
  )
  const contents = useMemo(() => makeTrackLanes(timeline), [timeline])
  const address = useCallback((_: LaneContent, part: string) => links.event(row.entry.id, part), [links, row])
  const all = computeExtent([timeline], asOf)
  if (!all) return null
  const describeStop = (content: LaneContent, { event }: TimelineMark, at: number, of: number) =>
    m.figure.stop({
      type: m.eventType[event.type],
      date: m.date(event.date, 'long'),
      country: event.country && m.country(event.country),
      person: nameLane(content.key),
      at,
      of,
    })
  const nameLane = (key: string) => {
    const lane = TRACK_LANES.find((one) => one === key) ?? 'other'
    return lane === 'notices' || lane === 'other' ? m.figure.trackLanes[lane] : m.track[lane]
  }
  const state = (key: string) => {
    if (key !== 'case' && key !== 'custody' && key !== 'protection') return ''
    return labelState(row, key, m)
  }
  return (
    <section aria-label={m.case.tracksTitle} className="mt-6">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h2 className="text-[0.8125rem] font-semibold">{m.case.tracksTitle}</h2>
        <div className="ml-auto flex flex-wrap print:hidden">
          {(window.from !== null || window.to !== null) && (
            <Button look="quiet" onClick={() => setWindow(EVERYTHING)}>
              {m.timeline.zoomNames.all}
            </Button>
          )}
          <Button look="quiet" onClick={() => setAsTable(!asTable)}>
            {asTable ? m.timeline.showChart : m.timeline.showTable}
          </Button>
        </div>
      </div>
      <figure>
        <div className={asTable ? 'hidden' : ''}>
          <LaneFigure
            contents={contents}
            all={computeAxisExtent(all, EVERYTHING)}
            shown={computeAxisExtent(all, window)}
            makeAxis={computeAxis}
            tick={m.figure.tick}
            line={latest ? null : { day: asOf, label: m.figure.asOf(m.day(asOf)) }}
            ids={ids}
            address={address}
            onWindow={setWindow}
            describeStop={describeStop}
            renderLabel={({ key, undated }) => (
              <>
                <span className="text-[0.8125rem] leading-tight font-semibold">{nameLane(key)}</span>
                <span className="block text-xs text-muted">
                  {undated.length > 0 ? m.figure.undated(undated.length) : state(key)}
                </span>
              </>
            )}
          />
        </div>
        <figcaption className="mt-1 max-w-3xl text-xs text-muted">{describeTracks(timeline, m)}</figcaption>
        <div className={asTable ? 'overflow-x-auto' : 'hidden'}>
          <EventTable rows={[timeline]} links={links} />
          <NoticeTable rows={[timeline]} links={links} />
          <SpanTable rows={[timeline]} links={links} />
        </div>
      </figure>
    </section>
  )
}
