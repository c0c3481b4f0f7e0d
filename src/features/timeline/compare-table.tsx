import { useWords } from '../../messages/messages.ts'
import type { CaseLinks } from '../../ui/case-links.ts'
import type { LaneContent } from './lane-content.ts'
import { Link, TwinTable } from './twin-table.tsx'

/** Every event of the aligned lanes with its days from day 0. */
export function CompareTable({
  contents,
  links,
  nameLane,
}: {
  contents: readonly LaneContent[]
  links: CaseLinks
  nameLane: (content: LaneContent) => string
}) {
  const m = useWords()
  const { column, events } = m.figure
  const rows = contents.flatMap((content) =>
    [...content.undated, ...content.marks].map(({ event, from, to }) => ({
      key: event.id,
      cells: [
        nameLane(content),
        m.compare.days(from, to),
        m.date(event.date),
        m.eventType[event.type],
        <Link key="what" address={links.event(content.caseId ?? '', event.id)}>
          {event.title ?? m.eventType[event.type]}
        </Link>,
      ],
    })),
  )
  return (
    <TwinTable
      caption={events}
      heads={[column.case, m.compare.column, column.date, column.event, column.what]}
      rows={rows}
    />
  )
}
