import { type ReactNode, useCallback, useId, useMemo } from 'react'
import { computeExtent, type TimelineMark } from '../../domain/as-of/case-lane.ts'
import type { ContextEvent } from '../../domain/case/case.ts'
import type { Collection } from '../../domain/collection/collection.ts'
import type { Selection } from '../../domain/collection/select.ts'
import { formatDay } from '../../domain/dates/day.ts'
import type { FigureOptions } from '../../domain/query/figure-options.ts'
import type { Links } from '../../domain/query/links.ts'
import type { CaseQuery } from '../../domain/query/query.ts'
import { formatQuery } from '../../domain/query/query-codec.ts'
import { MOST_CASES_AS_LANES } from '../../limits.ts'
import { useWords } from '../../messages/messages.ts'
import { usePrinting } from '../../ui/use-printing.ts'
import { computeAxis, computeAxisExtent } from './axis/axis.ts'
import type { OnWindow } from './axis/gestures.ts'
import { HistogramFigure, PrintedHistogram } from './histogram/histogram-figure.tsx'
import { readContext } from './lanes/context-events.ts'
import { describeHistogram, describeTimeline, labelHeld } from './lanes/describe.ts'
import { type LaneContent, makeCaseLanes, makeContextLane } from './lanes/lane-content.ts'
import { LaneFigure } from './lanes/lane-figure.tsx'
import { Legend } from './lanes/legend.tsx'
import { type FigureOrigin, type FigurePage, makeFigureOrigin } from './lanes/origin.ts'

import { DownloadFigure } from './picture/download-figure.tsx'
import type { PictureInput } from './picture/picture-parts.tsx'
import { PrintedLanes } from './picture/printed-lanes.tsx'
import { ContextTable, EventTable, HistogramTable, NoticeTable, SpanTable } from './table/timeline-table.tsx'
import { TrackChoice } from './track-choice.tsx'

type OnChange = (next: CaseQuery, how?: 'push' | 'replace') => void

/** What the figure needs to draw. */
interface FigureInput {
  readonly selection: Selection
  readonly collection: Collection
  /** Context events; empty while they load. */
  readonly context: readonly ContextEvent[]
  readonly options: FigureOptions
  readonly onOptions: (next: FigureOptions) => void
  readonly latest: boolean
  /** The page that a picture of the figure names. */
  readonly page: FigurePage
  readonly links: Links
  readonly onChange: OnChange
}

/** The content of a picture of the figure: the lanes, window and day shown. */
function usePicture(
  { selection, options, latest, links }: FigureInput,
  contents: readonly LaneContent[],
  origin: FigureOrigin,
): PictureInput | null {
  const m = useWords()
  const { timeline: rows, asOf, query } = selection
  const extent = computeExtent(rows, asOf)
  if (!extent) return null
  const first = rows[0]?.row.entry.id ?? ''
  const byId = new Map(rows.map(({ row }) => [row.entry.id, row]))
  return {
    contents,
    shown: computeAxisExtent(extent, query),
    makeAxis: computeAxis,
    tick: m.figure.tick,
    line: latest ? null : { day: asOf, label: m.figure.asOf(m.day(asOf)) },
    question: options.question,
    nameLane: ({ key }) => {
      const row = byId.get(key)
      if (!row) return { name: m.figure.contextLane, note: '' }
      return { name: row.entry.name, note: labelHeld(row, m) }
    },
    address: ({ caseId }, part) => origin.absolute(links.event(caseId ?? first, part)),
    title: m.timeline.heading,
    description: describeTimeline(rows, m),
    source: origin.lines,
  }
}

function Chart({
  input: { selection, latest, links, onChange },
  contents,
  ids,
}: {
  input: FigureInput
  contents: readonly LaneContent[]
  ids: { readonly hatch: string; readonly fade: string }
}) {
  const m = useWords()
  const { timeline: rows, asOf, query } = selection
  const byId = useMemo(() => new Map(rows.map(({ row }) => [row.entry.id, row])), [rows])
  const first = rows[0]?.row.entry.id ?? ''
  const address = useCallback(
    // Every case page lists the context events: link to that of the first case.
    ({ caseId }: LaneContent, part: string) => links.event(caseId ?? first, part),
    [links, first],
  )
  const extent = computeExtent(rows, asOf)
  if (!extent) return null
  const whole = computeAxisExtent(extent, { from: null, to: null })
  const onWindow: OnWindow = (window, how) => onChange({ ...query, ...window }, how)
  const describeStop = (content: LaneContent, { event }: TimelineMark, at: number, of: number) =>
    m.figure.stop({
      type: m.eventType[event.type],
      date: m.date(event.date, 'long'),
      country: event.country && m.country(event.country),
      person: byId.get(content.key)?.entry.name ?? m.figure.contextLane,
      at,
      of,
    })
  return (
    <LaneFigure
      contents={contents}
      all={whole}
      shown={computeAxisExtent(extent, query)}
      makeAxis={computeAxis}
      tick={m.figure.tick}
      line={latest ? null : { day: asOf, label: m.figure.asOf(m.day(asOf)) }}
      ids={ids}
      labelLines={2}
      address={address}
      onWindow={onWindow}
      describeStop={describeStop}
      renderLabel={({ key, undated }) => {
        const row = byId.get(key)
        if (!row) return <span className="text-xs text-muted">{m.figure.contextLane}</span>
        const { entry } = row
        return (
          <>
            <a
              href={links.case(entry.id)}
              dir="auto"
              className="line-clamp-3 font-serif text-[0.9375rem] leading-tight font-semibold wrap-anywhere hover:underline"
            >
              {entry.name}
            </a>
            <span className="block text-xs text-muted">{labelHeld(row, m)}</span>
            {undated.length > 0 && (
              <span className="block text-xs text-muted">{m.figure.undated(undated.length)}</span>
            )}
          </>
        )
      }}
    />
  )
}

/** The tables of a figure: on screen in place of it, on paper below it. */
function Tables({ shown, children }: { shown: boolean; children: ReactNode }) {
  const m = useWords()
  return (
    <div className={shown ? 'mt-2' : 'hidden print:block'}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard */}
      <section aria-label={m.figure.tables} tabIndex={0} className="overflow-x-auto print:overflow-visible">
        {children}
      </section>
    </div>
  )
}

/** A histogram for too many cases for a lane each, and the numbers as a table. */
function HistogramView({
  input: { selection, onChange },
  asTable,
}: {
  input: FigureInput
  asTable: boolean
}) {
  const m = useWords()
  const printing = usePrinting()
  const { histogram, query, rows } = selection
  return (
    <figure>
      <div className={asTable ? 'hidden' : 'print:hidden'}>
        <HistogramFigure
          histogram={histogram}
          onWindow={(window, how) => onChange({ ...query, ...window }, how)}
        />
      </div>
      {printing && <PrintedHistogram histogram={histogram} />}
      <figcaption className="mt-3 max-w-3xl text-[0.8125rem] text-muted">
        {describeHistogram(histogram, rows.length, m)}
      </figcaption>
      {(asTable || printing) && (
        <Tables shown={asTable}>
          <HistogramTable histogram={histogram} />
        </Tables>
      )}
    </figure>
  )
}

/** A lane for each case if they fit, otherwise a histogram. */
export default function TimelineFigure({ asTable, ...input }: FigureInput & { asTable: boolean }) {
  return input.selection.rows.length > MOST_CASES_AS_LANES ? (
    <HistogramView input={input} asTable={asTable} />
  ) : (
    <LanesView input={input} asTable={asTable} />
  )
}

/** The chart with its legend and sentences, and the same as tables: the screen shows one of both, paper both. */
function LanesView({ input, asTable }: { input: FigureInput; asTable: boolean }) {
  const m = useWords()
  const id = useId()
  const ids = useMemo(() => ({ hatch: `${id}hatch`, fade: `${id}fade` }), [id])
  const { selection, collection, context, options, onOptions, links } = input
  const { timeline: rows, asOf } = selection
  const events = useMemo(() => readContext(context, collection), [context, collection])
  const contextLane = useMemo(() => makeContextLane(events, asOf), [events, asOf])
  const contents = useMemo(
    () => [
      ...makeCaseLanes(rows, options.question),
      ...(contextLane && options.context ? [contextLane] : []),
    ],
    [contextLane, options.context, options.question, rows],
  )
  const printing = usePrinting()
  const origin = makeFigureOrigin(input, m)
  const picture = usePicture(input, contents, origin)
  return (
    <figure>
      <div className={asTable ? 'hidden' : 'print:hidden'}>
        <Chart input={input} contents={contents} ids={ids} />
        <TrackChoice options={options} hasContext={contextLane !== null} onChange={onOptions} />
        <Legend ids={ids} question={options.question} />
        {picture && (
          <DownloadFigure
            name={`noticeboard-timeline-${formatDay(asOf)}`}
            input={picture}
            about={{ query: formatQuery(selection.query), asOf: formatDay(asOf), ...origin.about }}
            asOf={
              selection.query.known === null
                ? m.day(asOf)
                : m.case.bothDays(m.day(asOf), m.day(selection.query.known))
            }
          />
        )}
      </div>
      {printing && picture && <PrintedLanes input={picture} />}
      <figcaption className="mt-3 max-w-3xl text-[0.8125rem] text-muted">
        {describeTimeline(rows, m)}
      </figcaption>
      {(asTable || printing) && (
        <Tables shown={asTable}>
          <EventTable rows={rows} links={links} />
          <NoticeTable rows={rows} links={links} />
          <SpanTable rows={rows} links={links} />
          {contextLane && options.context && <ContextTable lane={contextLane} />}
        </Tables>
      )}
    </figure>
  )
}
