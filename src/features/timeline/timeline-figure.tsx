import { useCallback, useId, useState } from 'react'
import type { CaseQuery } from '../../domain/query.ts'
import type { Selection } from '../../domain/select.ts'
import { computeExtent } from '../../domain/timeline.ts'
import { useWords } from '../../messages/messages.ts'
import type { CaseLinks } from '../../ui/case-links.ts'
import { useWidth } from '../../ui/measure.ts'
import { computeAxis, computeAxisExtent } from './axis.ts'
import { describeTimeline } from './describe.ts'
import { GatheredList } from './gathered-list.tsx'
import type { PatternIds } from './inks.tsx'
import { CHART_FRAME, type Gathered, LaneChart } from './lane-chart.tsx'
import { LaneLabels } from './lane-labels.tsx'
import { computeLanes, computeLanesHeight } from './lanes.ts'
import { Legend } from './legend.tsx'
import { listStops, moveStop, type Stop } from './stops.ts'
import { EventTable, SpanTable } from './timeline-table.tsx'
import { zoomByKey } from './zoom.ts'
import { ZoomButtons } from './zoom-buttons.tsx'

type OnChange = (next: CaseQuery, how?: 'push' | 'replace') => void

const LABEL_WIDTH = 168
const LABEL_HEIGHT = 30
/** Narrower than this, names stand above the lanes. */
const NARROW = 640

function Chart({
  selection,
  latest,
  links,
  ids,
  onChange,
}: {
  selection: Selection
  latest: boolean
  links: CaseLinks
  ids: PatternIds
  onChange: OnChange
}) {
  const m = useWords()
  const [measure, width] = useWidth()
  const [stop, setStop] = useState<Stop | null>(null)
  const [gathered, setGathered] = useState<Gathered | null>(null)
  const closeGathered = useCallback(() => setGathered(null), [])
  const { timeline: rows, asOf, query } = selection
  const all = computeExtent(rows, asOf)
  const stops = listStops(rows)
  const beside = width >= NARROW
  // Another day or filter makes other marks: the list of the old ones goes with them.
  const isThere = rows.some(({ marks }) => marks.some((mark) => gathered?.marks.includes(mark)))
  const plotWidth = Math.max(120, width - (beside ? LABEL_WIDTH : 0))
  const extent = all && computeAxisExtent(all, query)
  const whole = all && computeAxisExtent(all, { from: null, to: null })
  const axis = extent && computeAxis(extent, plotWidth - CHART_FRAME.width)
  const lanes = axis
    ? computeLanes(rows, axis, {
        width: plotWidth - CHART_FRAME.width,
        labelHeight: beside ? 0 : LABEL_HEIGHT,
      })
    : []
  const height = computeLanesHeight(lanes)
  const active = stop ? stops[stop.lane]?.[stop.mark] : undefined
  const row = stop ? rows[stop.lane]?.row : undefined
  return (
    <>
      {axis && whole && (
        <ZoomButtons shown={axis} all={whole} onZoom={(window) => onChange({ ...query, ...window })} />
      )}
      <div className="relative">
        <div
          ref={measure}
          data-timeline-stop=""
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: one stop for all events; the arrow keys go through them
          tabIndex={0}
          aria-label={m.figure.keys}
          aria-roledescription={m.figure.roleName}
          className="relative"
          onFocus={(event) => {
            if (event.target === event.currentTarget && !stop && stops.length > 0)
              setStop({ lane: 0, mark: 0 })
          }}
          onBlur={() => setStop(null)}
          onKeyDown={(event) => {
            if (event.target !== event.currentTarget) return
            if (event.key === 'Escape') return setStop(null)
            if (event.key === 'Enter' && active && row) {
              location.hash = links.event(row.entry.id, active.event.id)
              return
            }
            const zoomed = axis && whole && zoomByKey(axis, whole, event.key, event.shiftKey)
            if (zoomed) {
              event.preventDefault()
              onChange({ ...query, ...zoomed })
              return
            }
            const next = moveStop(stops, stop ?? { lane: 0, mark: 0 }, event.key)
            if (!next) return
            event.preventDefault()
            setStop(next)
          }}
        >
          {axis && width > 0 && (
            <>
              <LaneLabels lanes={lanes} beside={beside} offset={CHART_FRAME.top} links={links} />
              <div aria-hidden="true" className="relative" style={{ marginLeft: beside ? LABEL_WIDTH : 0 }}>
                <LaneChart
                  lanes={lanes}
                  axis={axis}
                  width={plotWidth}
                  height={height}
                  asOf={latest ? null : { day: asOf, label: m.figure.asOf(m.day(asOf)) }}
                  window={null}
                  links={links}
                  ids={ids}
                  activeId={active?.event.id ?? null}
                  onGathered={setGathered}
                />
              </div>
            </>
          )}
        </div>
        {gathered && isThere && (
          <GatheredList
            gathered={gathered}
            frame={{ width, left: beside ? LABEL_WIDTH : 0, top: CHART_FRAME.top }}
            links={links}
            onClose={closeGathered}
          />
        )}
        <p aria-live="polite" className="min-h-5 text-xs text-muted">
          {stop && active && row
            ? m.figure.stop({
                type: m.eventType[active.event.type],
                date: m.date(active.event.date, 'long'),
                country: active.event.country && m.country(active.event.country),
                person: row.entry.name,
                at: stop.mark + 1,
                of: stops[stop.lane]?.length ?? 0,
              })
            : ''}
        </p>
      </div>
    </>
  )
}

/** The chart with its legend and sentences, and its twin as tables: one of them on the screen, both when printed. */
export default function TimelineFigure({
  selection,
  latest,
  links,
  asTable,
  onChange,
}: {
  selection: Selection
  latest: boolean
  links: CaseLinks
  asTable: boolean
  onChange: OnChange
}) {
  const m = useWords()
  const id = useId()
  const ids = { hatch: `${id}hatch`, fade: `${id}fade` }
  return (
    <figure>
      <div className={asTable ? 'hidden' : 'print:hidden'}>
        <Chart selection={selection} latest={latest} links={links} ids={ids} onChange={onChange} />
        <Legend ids={ids} />
      </div>
      <figcaption className="mt-3 max-w-3xl text-[0.8125rem] text-muted">
        {describeTimeline(selection.timeline, m)}
      </figcaption>
      <div className={asTable ? 'mt-2' : 'hidden print:block'}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard */}
        <section aria-label={m.figure.tables} tabIndex={0} className="overflow-x-auto">
          <EventTable rows={selection.timeline} links={links} />
          <SpanTable rows={selection.timeline} links={links} />
        </section>
      </div>
    </figure>
  )
}
