import type { TimelineRow } from '../../domain/timeline.ts'
import { useMessages } from '../../messages/messages.ts'
import type { CaseLinks } from '../../ui/case-links.ts'
import { describeEnding, describeValue } from './describe.ts'

const CELL = 'py-2 pr-4 text-left align-top'
const LINK = 'underline decoration-hairline underline-offset-4 hover:decoration-current'

/** Every mark of the lanes as a row, in the order of the lanes and of time. */
export function EventTable({ rows, links }: { rows: readonly TimelineRow[]; links: CaseLinks }) {
  const m = useMessages()
  const { column } = m.timeline
  return (
    <table className="w-full min-w-[40rem] text-[0.8125rem]">
      <caption className="py-2 text-left font-semibold">{m.timeline.events}</caption>
      <thead className="border-b border-ink text-xs">
        <tr>
          {[column.date, column.event, column.what, column.country, column.case].map((label) => (
            <th key={label} scope="col" className={CELL}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.flatMap(({ row, marks }) =>
          marks.map(({ event, standing, otherDates }) => (
            <tr key={event.id} className="border-b border-hairline break-inside-avoid">
              <td className={CELL}>
                {m.date(event.date)}
                {otherDates.map(({ date, source }) => (
                  <span key={source + date.text} className="block text-xs text-pressing">
                    {m.timeline.otherDate(m.date(date))}
                  </span>
                ))}
                {standing === 'possible' && (
                  <span className="block text-xs text-pressing">{m.timeline.possibly}</span>
                )}
              </td>
              <td className={CELL}>{m.eventType[event.type]}</td>
              <td className={CELL}>
                <a href={links.event(row.entry.id, event.id)} className={LINK}>
                  {event.title}
                </a>
              </td>
              <td className={CELL}>{event.country ? m.country(event.country) : ''}</td>
              <td className={CELL}>
                <a href={links.case(row.entry.id)} className={LINK}>
                  {row.entry.name}
                </a>
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}

/** Every span of the tracks as a row: the bands of the lanes, and the removal case beside them. */
export function SpanTable({ rows, links }: { rows: readonly TimelineRow[]; links: CaseLinks }) {
  const m = useMessages()
  const { column } = m.timeline
  return (
    <table className="mt-6 w-full min-w-[40rem] text-[0.8125rem]">
      <caption className="py-2 text-left font-semibold">{m.timeline.tracks}</caption>
      <thead className="border-b border-ink text-xs">
        <tr>
          {[column.case, column.track, column.value, column.from, column.until].map((label) => (
            <th key={label} scope="col" className={CELL}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.flatMap(({ row, spans }) =>
          spans.map((span) => (
            <tr
              key={`${span.track} ${span.since.id}`}
              className="border-b border-hairline break-inside-avoid"
            >
              <td className={CELL}>{row.entry.name}</td>
              <td className={CELL}>{m.track[span.track]}</td>
              <td className={CELL}>{describeValue(span, m)}</td>
              <td className={CELL}>
                <a href={links.event(row.entry.id, span.since.id)} className={LINK}>
                  {m.date(span.since.date)}
                </a>
              </td>
              <td className={CELL}>{describeEnding(span, m)}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}
