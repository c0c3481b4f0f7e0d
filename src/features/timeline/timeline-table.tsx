import type { ReactNode } from 'react'
import type { TimelineRow } from '../../domain/timeline.ts'
import { useWords } from '../../messages/messages.ts'
import type { CaseLinks } from '../../ui/case-links.ts'
import { describeEnding, describeValue } from './describe.ts'

const CELL = 'py-2 pr-4 text-left align-top'
const LINK = 'underline decoration-hairline underline-offset-4 hover:decoration-current'

/** A row of a twin: its key, and its cells in the order of the heads. */
interface TwinRow {
  readonly key: string
  readonly cells: readonly ReactNode[]
}

function TwinTable({
  caption,
  heads,
  rows,
}: {
  caption: string
  heads: readonly string[]
  rows: readonly TwinRow[]
}) {
  return (
    <table className="mb-6 w-full min-w-[40rem] text-[0.8125rem]">
      <caption className="py-2 text-left font-semibold">{caption}</caption>
      <thead className="border-b border-ink text-xs">
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col" className={CELL}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key} className="border-b border-hairline break-inside-avoid">
            {cells.map((cell, i) => (
              <td key={heads[i]} className={CELL}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Link({ address, children }: { address: string; children: ReactNode }) {
  return (
    <a href={address} className={LINK}>
      {children}
    </a>
  )
}

function EventDate({ mark }: { mark: TimelineRow['marks'][number] }) {
  const m = useWords()
  return (
    <>
      {m.date(mark.event.date)}
      {mark.otherDates.map(({ date, source }) => (
        <span key={source + date.text} className="block text-xs text-pressing">
          {m.figure.otherDate(m.date(date))}
        </span>
      ))}
      {mark.standing === 'possible' && (
        <span className="block text-xs text-pressing">{m.figure.possibly}</span>
      )}
    </>
  )
}

/** Every mark of the lanes as a row, in the order of the lanes and of time. */
export function EventTable({ rows, links }: { rows: readonly TimelineRow[]; links: CaseLinks }) {
  const m = useWords()
  const { column, events } = m.figure
  const twins = rows.flatMap(({ row: { entry }, marks }) =>
    marks.map((mark): TwinRow => {
      const { event } = mark
      return {
        key: event.id,
        cells: [
          <EventDate key="date" mark={mark} />,
          m.eventType[event.type],
          <Link key="what" address={links.event(entry.id, event.id)}>
            {event.title ?? m.eventType[event.type]}
          </Link>,
          event.country ? m.country(event.country) : '',
          <Link key="case" address={links.case(entry.id)}>
            {entry.name}
          </Link>,
        ],
      }
    }),
  )
  const heads = [column.date, column.event, column.what, column.country, column.case]
  return <TwinTable caption={events} heads={heads} rows={twins} />
}

/** Every span of the tracks as a row: the bands of the lanes, and the removal case beside them. */
export function SpanTable({ rows, links }: { rows: readonly TimelineRow[]; links: CaseLinks }) {
  const m = useWords()
  const { column, tracks } = m.figure
  const twins = rows.flatMap(({ row: { entry }, spans }) =>
    spans.map(
      (span): TwinRow => ({
        key: `${span.track} ${span.since.id}`,
        cells: [
          entry.name,
          m.track[span.track],
          describeValue(span, m),
          <Link key="from" address={links.event(entry.id, span.since.id)}>
            {m.date(span.since.date)}
          </Link>,
          describeEnding(span, m),
        ],
      }),
    ),
  )
  const heads = [column.case, column.track, column.value, column.from, column.until]
  return <TwinTable caption={tracks} heads={heads} rows={twins} />
}
