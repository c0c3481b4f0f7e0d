import { type ReactNode, useMemo } from 'react'
import type { ContextEvent } from '../../domain/case/case.ts'
import type { Collection } from '../../domain/collection/collection.ts'
import type { Selection } from '../../domain/collection/select.ts'
import { formatDay } from '../../domain/dates/day.ts'
import type { FigureOptions } from '../../domain/query/figure-options.ts'
import type { Links } from '../../domain/query/links.ts'
import type { CaseQuery } from '../../domain/query/query.ts'
import { formatQuery } from '../../domain/query/query-codec.ts'
import { useWords } from '../../messages/messages.ts'
import { usePrinting } from '../../ui/use-printing.ts'
import { LanesFigure } from './figure/lanes-figure.tsx'
import { makeCasesFigure } from './figure/make-figures.ts'
import { HistogramFigure, PrintedHistogram } from './histogram/histogram-figure.tsx'
import { readContext } from './lanes/context-events.ts'
import { describeHistogram } from './lanes/describe.ts'
import { makeContextLane } from './lanes/lane-content.ts'
import { type FigurePage, makeFigureOrigin } from './lanes/origin.ts'
import { MOST_CASES } from './most-cases.ts'
import { ContextTable, EventTable, HistogramTable, NoticeTable, SpanTable } from './table/timeline-table.tsx'

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
  return input.selection.rows.length > MOST_CASES ? (
    <HistogramView input={input} asTable={asTable} />
  ) : (
    <LanesView input={input} />
  )
}

/** A lane for each case and one for background events, with the same as tables. */
function LanesView({ input }: { input: FigureInput }) {
  const m = useWords()
  const { selection, collection, context, options, onOptions, links, latest } = input
  const { timeline: rows, asOf, query } = selection
  const events = useMemo(() => readContext(context, collection), [context, collection])
  const lane = useMemo(() => makeContextLane(events, asOf), [events, asOf])
  const contextLane = options.context ? lane : null
  const model = useMemo(
    () =>
      makeCasesFigure(rows, options.question, {
        asOf,
        latest,
        view: options.view,
        m,
        context: contextLane,
        address: links.event,
        caseAddress: links.case,
      }),
    [rows, options.question, options.view, asOf, latest, m, contextLane, links],
  )
  const origin = makeFigureOrigin(input, m)
  if (!model) return null
  return (
    <LanesFigure
      model={model}
      picture={{
        ...model,
        source: origin.lines,
        address: (content, part) => origin.absolute(model.address(content, part)),
      }}
      about={{
        name: `noticeboard-timeline-${formatDay(asOf)}`,
        about: { query: formatQuery(query), asOf: formatDay(asOf), ...origin.about },
        asOf: query.known === null ? m.day(asOf) : m.case.bothDays(m.day(asOf), m.day(query.known)),
      }}
      onView={(view) => onOptions({ ...options, view })}
    >
      <EventTable rows={rows} links={links} />
      <NoticeTable rows={rows} links={links} />
      <SpanTable rows={rows} links={links} />
      {contextLane && <ContextTable lane={contextLane} />}
    </LanesFigure>
  )
}
