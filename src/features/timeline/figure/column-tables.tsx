import { useMemo, useState } from 'react'
import { listReadyRows } from '../../../domain/collection/select.ts'
import { computeSelectedLane } from '../../../domain/collection/selected-lanes.ts'
import { formatDay } from '../../../domain/dates/day.ts'
import { formatQuery } from '../../../domain/query/query-codec.ts'
import { MOST_CASES_OF_TABLE, MOST_LANES_OF_PICTURE } from '../../../limits.ts'
import { useWords } from '../../../messages/messages.ts'
import { Button } from '../../../ui/button.tsx'
import { useTimeColumnState } from '../column/column-context.ts'
import { readContext } from '../lanes/context-events.ts'
import { describeTimeline } from '../lanes/describe-timeline.ts'
import { makeContextLane } from '../lanes/lane-content.ts'
import { type FigurePage, makeFigureOrigin } from '../lanes/origin.ts'
import { DownloadFigure } from '../picture/download-figure.tsx'
import { ContextTable, EventTable, NoticeTable, SpanTable } from '../table/timeline-table.tsx'
import { FigureTables } from './figure-tables.tsx'
import { makeCasesFigure } from './make-figures.ts'

/** What the column of time shows as tables, and as a picture to download. */
export default function ColumnTables({ page }: { page: FigurePage }) {
  const m = useWords()
  const { selection, collection, latest, options, context, links, all } = useTimeColumnState()
  const [isOpen, setIsOpen] = useState(false)
  const { asOf, query, rows } = selection
  const events = useMemo(() => readContext(context, collection), [context, collection])
  const background = useMemo(() => makeContextLane(events, asOf), [events, asOf])
  const contextLane = options.context ? background : null
  const hasPicture = rows.length <= MOST_LANES_OF_PICTURE
  // A list too long for a picture needs them for the tables alone.
  const lanes = useMemo(
    () =>
      isOpen || hasPicture
        ? listReadyRows(selection, 0, MOST_CASES_OF_TABLE).map((row) => computeSelectedLane(selection, row))
        : [],
    [selection, isOpen, hasPicture],
  )
  if (listReadyRows(selection, 0, 1).length === 0) return null
  const makePicture = () => {
    const origin = makeFigureOrigin({ selection, collection, page }, m)
    const model = makeCasesFigure(lanes, options.question, {
      asOf,
      latest,
      extent: all,
      view: options.view,
      m,
      context: contextLane,
      address: (caseId, part) => origin.absolute(links.event(caseId, part)),
    })
    if (!model) return null
    return {
      model: { ...model, source: origin.lines },
      name: `noticeboard-timeline-${formatDay(asOf)}`,
      about: { query: formatQuery(query), asOf: formatDay(asOf), ...origin.about },
      asOf: query.known === null ? m.day(asOf) : m.case.bothDays(m.day(asOf), m.day(query.known)),
    }
  }
  const picture = hasPicture ? makePicture() : null
  return (
    <div className={`px-4 sm:px-6 ${isOpen ? '' : 'print:hidden'}`}>
      <div className="flex flex-wrap items-center gap-x-4 print:hidden">
        <Button look="quiet" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {m.figure.asTables}
        </Button>
        {picture && <DownloadFigure {...picture} />}
      </div>
      {isOpen && (
        <>
          <p className="mt-2 max-w-3xl text-[0.8125rem] text-muted">{describeTimeline(lanes, m)}</p>
          {rows.length > MOST_CASES_OF_TABLE && (
            <p className="text-xs text-muted">{m.list.first(MOST_CASES_OF_TABLE, rows.length)}</p>
          )}
          <FigureTables>
            <EventTable rows={lanes} links={links} />
            <NoticeTable rows={lanes} links={links} />
            <SpanTable rows={lanes} links={links} />
            {contextLane && <ContextTable lane={contextLane} />}
          </FigureTables>
        </>
      )}
    </div>
  )
}
