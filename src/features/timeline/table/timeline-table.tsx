import type { CaseLane } from '../../../domain/as-of/case-lane.ts'
import type { DatedEvent } from '../../../domain/as-of/dated-case.ts'
import type { Version } from '../../../domain/as-of/difference.ts'
import { pairDates, pairValues } from '../../../domain/as-of/pair-values.ts'
import type { ConflictField } from '../../../domain/case/vocabulary.ts'
import type { Links } from '../../../domain/query/links.ts'
import { useWords } from '../../../messages/messages.ts'
import { nameConflictField } from '../../../messages/name-conflict-field.ts'
import { nameSides } from '../../../messages/name-sides.ts'
import { nameValue } from '../../../messages/name-value.ts'
import { SourceNames } from '../../../ui/source-names.tsx'
import { describeCertainDays, describeEnding, describeNoticeEnd, describeValue } from '../lanes/describe.ts'
import type { LaneContent } from '../lanes/lane-content.ts'
import { FigureTable, type FigureTableRow, Link } from './figure-table.tsx'

/** The values that disagreeing sources give for a field, each with its sources. */
function Versions({ versions, field = 'date' }: { versions: readonly Version[]; field?: ConflictField }) {
  const m = useWords()
  if (versions.length === 0) return null
  return (
    <span className="block text-xs text-pressing">
      <span className="block">{m.case.sourcesDiffer(nameConflictField(field, m))}</span>
      {versions.map(({ value, sources }) => (
        <span key={sources.join(' ')} className="block">
          {nameValue(value, m)} <SourceNames ids={sources} />
        </span>
      ))}
    </span>
  )
}

/** The date of an event, with those that other sources give. */
export function EventDate({ mark }: { mark: CaseLane['marks'][number] }) {
  const m = useWords()
  return (
    <>
      {m.date(mark.event.date)}
      <Versions versions={pairDates(mark.event, mark.asOf)} />
      {mark.standing === 'possible' && (
        <span className="block text-xs text-pressing">{m.figure.possibly}</span>
      )}
    </>
  )
}

/** What happened, and whose words that is if all who say it are on a side. */
export function What({ event, address }: { event: DatedEvent; address: string | null }) {
  const m = useWords()
  const title = event.title ?? m.eventType[event.type]
  return (
    <>
      {address === null ? title : <Link address={address}>{title}</Link>}
      {event.sides.length > 0 && (
        <span className="block text-xs text-muted">{m.board.wordsOf(nameSides(event.sides, m))}</span>
      )}
    </>
  )
}

/** Every mark of the lanes as a row, in the order of the lanes and of time. */
export function EventTable({ rows, links }: { rows: readonly CaseLane[]; links: Links }) {
  const m = useWords()
  const { column, events } = m.figure
  const tableRows = rows.flatMap(({ row: { entry }, marks }) =>
    marks.map((mark): FigureTableRow => {
      const { event } = mark
      return {
        key: event.id,
        cells: [
          <EventDate key="date" mark={mark} />,
          m.eventType[event.type],
          <What key="what" event={event} address={links.event(entry.id, event.id)} />,
          event.country ? m.country(event.country) : '',
          <Link key="case" address={links.case(entry.id)}>
            {entry.name}
          </Link>,
        ],
      }
    }),
  )
  const heads = [column.date, column.event, column.what, column.country, column.case]
  return <FigureTable caption={events} heads={heads} rows={tableRows} />
}

/** Every span of every track as a row. */
export function SpanTable({ rows, links }: { rows: readonly CaseLane[]; links: Links }) {
  const m = useWords()
  const { column, tracks } = m.figure
  const tableRows = rows.flatMap(({ row: { entry }, marks, spans }) =>
    spans.map(
      (span): FigureTableRow => ({
        key: `${span.track} ${span.since.id}`,
        cells: [
          entry.name,
          m.track[span.track],
          describeValue(span, m),
          <span key="from">
            <Link address={links.event(entry.id, span.since.id)}>{m.date(span.since.date)}</Link>
            {marks[0] && <Versions versions={pairDates(span.since, marks[0].asOf)} />}
          </span>,
          describeEnding(span, m),
          describeCertainDays(span, m),
        ],
      }),
    ),
  )
  const heads = [column.case, column.track, column.value, column.from, column.until, column.certainly]
  return <FigureTable caption={tracks} heads={heads} rows={tableRows} />
}

/** Every notice of the lanes as a row. */
export function NoticeTable({ rows, links }: { rows: readonly CaseLane[]; links: Links }) {
  const m = useWords()
  const { column, noticesTable } = m.figure
  const tableRows = rows.flatMap(({ row: { entry }, notices }) =>
    notices.map((life): FigureTableRow => {
      const { notice, began, asOf } = life
      return {
        key: notice.id,
        cells: [
          entry.name,
          <span key="what">
            <Link address={links.event(entry.id, notice.id)}>{m.noticeType[notice.type]}</Link>
            {notice.sides.length > 0 && (
              <span className="block text-xs text-muted">{m.board.wordsOf(nameSides(notice.sides, m))}</span>
            )}
            {notice.possiblySame && <span className="block text-xs text-muted">{m.case.possiblySame}</span>}
          </span>,
          <span key="from">
            {began ? m.date(began) : m.case.noDate}
            <Versions versions={pairDates(notice, asOf)} />
          </span>,
          <span key="until">
            {describeNoticeEnd(life, m)}
            {pairValues(notice, asOf, ['status']).map(({ field, versions }) => (
              <Versions key={field} field={field} versions={versions} />
            ))}
          </span>,
        ],
      }
    }),
  )
  if (tableRows.length === 0) return null
  return (
    <FigureTable
      caption={noticesTable}
      heads={[column.case, column.notice, column.from, column.until]}
      rows={tableRows}
    />
  )
}

/** Context events as rows. */
export function ContextTable({ lane: { marks, undated } }: { lane: LaneContent }) {
  const m = useWords()
  const { column, contextLane } = m.figure
  const tableRows = [...undated, ...marks].map(
    (mark): FigureTableRow => ({
      key: mark.event.id,
      cells: [
        <EventDate key="date" mark={mark} />,
        m.eventType[mark.event.type],
        <What key="what" event={mark.event} address={null} />,
        mark.event.country ? m.country(mark.event.country) : '',
      ],
    }),
  )
  return (
    <FigureTable
      caption={contextLane}
      heads={[column.date, column.event, column.what, column.country]}
      rows={tableRows}
    />
  )
}
