import { memo, Suspense, useState } from 'react'
import { findPartCause } from '../../api/part-cause.ts'
import { computeExtent } from '../../domain/as-of/case-lane.ts'
import type { ContextEvent } from '../../domain/case/case.ts'
import type { Collection } from '../../domain/collection/collection.ts'
import { findLastEvent, leavesNothing } from '../../domain/collection/last-event.ts'
import type { Selection } from '../../domain/collection/select.ts'
import { computeCalendarDay } from '../../domain/dates/day.ts'
import type { FigureOptions } from '../../domain/query/figure-options.ts'
import type { Links } from '../../domain/query/links.ts'
import type { CaseQuery } from '../../domain/query/query.ts'
import { FEWEST_COMPARED, MOST_CASES_AS_LANES, MOST_COMPARED } from '../../limits.ts'
import { retryWords, useMessages } from '../../messages/messages.ts'
import { Button } from '../../ui/button.tsx'
import { makeLazyPart } from '../../ui/lazy-part.tsx'
import { PartBoundary } from '../../ui/part-boundary.tsx'
import type { FigurePage } from './lanes/origin.ts'

/** Loads the chart before it is first drawn. */
export function preloadTimeline() {
  return import('./timeline-figure.tsx')
}

const TimelineFigure = makeLazyPart(preloadTimeline, { afterPaint: true })

const ZOOMS = [
  { key: 'one', years: 1 },
  { key: 'five', years: 5 },
] as const

const YEAR_DAYS = 365.25

/** Buttons for the last few years, counted back from the last event on record: the years before the day shown may be empty. */
function Zooms({ selection, onChange }: { selection: Selection; onChange: (next: CaseQuery) => void }) {
  const m = useMessages()
  const { query, asOf } = selection
  const find = (years: number) => {
    const to = findLastEvent(selection, MOST_CASES_AS_LANES) ?? asOf
    return { from: to - Math.round(years * YEAR_DAYS), to }
  }
  const isShown = (years: number) => {
    if (query.from === null || query.to === null) return false
    const { from, to } = find(years)
    return query.from === from && query.to === to
  }
  return (
    <fieldset aria-label={m.timeline.zoom} className="flex">
      {ZOOMS.map(({ key, years }) => (
        <Button
          key={key}
          look="quiet"
          aria-label={m.timeline.zoomNames[key]}
          aria-pressed={isShown(years)}
          onClick={() => onChange({ ...query, ...find(years) })}
        >
          {m.timeline.zooms[key]}
        </Button>
      ))}
      <Button
        look="quiet"
        aria-label={m.timeline.zoomNames.all}
        aria-pressed={query.from === null && query.to === null}
        onClick={() => onChange({ ...query, from: null, to: null })}
      >
        {m.timeline.zooms.all}
      </Button>
    </fieldset>
  )
}

/** The days on record within From and To, before anything is counted; null if there are none. */
function findExtent({ reach, query }: Selection) {
  if (!reach) return null
  const from = Math.max(query.from ?? reach.from, reach.from)
  const to = Math.min(query.to ?? reach.to, reach.to)
  return from <= to ? { from, to } : null
}

/** Reserves the height of the figure: lanes, axis, legend and sentences. */
function Placeholder({ lanes }: { lanes: number }) {
  const m = useMessages()
  return (
    <div
      style={{ '--lanes': lanes }}
      className="h-[calc(var(--lanes)*9.0625rem+26.25rem)] sm:h-[calc(var(--lanes)*9.0625rem+16.75rem)] md:h-[calc(var(--lanes)*7.1875rem+13rem)]"
    >
      <span className="sr-only">{m.timeline.loading}</span>
    </div>
  )
}

/** What happened, and when: a lane for each case of the selection, or a histogram for too many. */
export const TimelinePanel = memo(function TimelinePanel({
  selection,
  collection,
  context,
  options,
  onOptions,
  page,
  latest,
  links,
  onChange,
}: {
  selection: Selection
  collection: Collection
  /** Context events, as recorded. */
  context: readonly ContextEvent[]
  options: FigureOptions
  onOptions: (next: FigureOptions) => void
  page: FigurePage
  latest: boolean
  links: Links
  onChange: (next: CaseQuery, how?: 'push' | 'replace') => void
}) {
  const m = useMessages()
  const [asTable, setAsTable] = useState(false)
  const [refused, setRefused] = useState<{ readonly window: CaseQuery; readonly of: CaseQuery } | null>(null)
  const { query, asOf } = selection
  // Zooming never empties the timeline: if a window holds no event, a message names it and the view stays.
  const zoom = (window: CaseQuery, how?: 'push' | 'replace') => {
    const empty = leavesNothing(collection, selection, window, MOST_CASES_AS_LANES)
    setRefused(empty ? { window, of: query } : null)
    if (!empty) onChange(window, how)
  }
  const nothing = refused?.of === query ? refused.window : null
  const many = selection.rows.length > MOST_CASES_AS_LANES
  const extent = many ? findExtent(selection) : computeExtent(selection.timeline, selection.asOf)
  return (
    <section aria-label={m.timeline.title} className="border-t-2 border-ink pt-3">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 break-after-avoid">
        <h2 className="text-[0.8125rem] font-semibold">{m.timeline.heading}</h2>
        {extent && (
          <p className="text-[0.8125rem] text-muted">
            {m.timeline.extent(computeCalendarDay(extent.from).year, computeCalendarDay(extent.to).year)}
          </p>
        )}
        {extent && (
          <div className="ml-auto flex flex-wrap print:hidden">
            <Zooms selection={selection} onChange={zoom} />
            {selection.rows.length >= FEWEST_COMPARED && selection.rows.length <= MOST_COMPARED && (
              <a
                href={links.compare}
                className="inline-flex min-h-6 items-center px-1.5 text-[0.8125rem] text-muted hover:text-ink hover:underline"
              >
                {m.timeline.compare(selection.rows.length)}
              </a>
            )}
            <Button look="quiet" onClick={() => setAsTable(!asTable)}>
              {asTable ? m.timeline.showChart : m.timeline.showTable}
            </Button>
          </div>
        )}
      </div>
      <p aria-live="polite" className={nothing ? 'mt-2 text-sm print:hidden' : 'sr-only'}>
        {nothing && m.timeline.nothingThere(m.day(nothing.from ?? asOf), m.day(nothing.to ?? asOf))}
      </p>
      {!extent && <p className="mt-2 text-sm text-muted">{m.timeline.none}</p>}
      {extent && (
        <PartBoundary
          title={m.timeline.failed}
          words={m.frame}
          findCause={findPartCause}
          onRetry={retryWords}
        >
          <Suspense fallback={<Placeholder lanes={many ? 2 : selection.rows.length} />}>
            <TimelineFigure
              selection={selection}
              collection={collection}
              context={context}
              options={options}
              onOptions={onOptions}
              page={page}
              latest={latest}
              links={links}
              asTable={asTable}
              onChange={zoom}
            />
          </Suspense>
        </PartBoundary>
      )}
    </section>
  )
})
