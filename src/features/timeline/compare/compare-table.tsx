import type { DatedEvent } from '../../../domain/as-of/dated-case.ts'
import type { Links } from '../../../domain/query/links.ts'
import { useWords } from '../../../messages/messages.ts'
import type { LaneContent } from '../lanes/lane-content.ts'
import { FigureTable } from '../table/figure-table.tsx'
import { EventDate, What } from '../table/timeline-table.tsx'

/** Every event of the aligned lanes, with its days counted from day 0. */
export function CompareTable({
  contents,
  links,
  nameLane,
  nameDays,
}: {
  contents: readonly LaneContent[]
  links: Links
  nameLane: (content: LaneContent) => string
  nameDays: (content: LaneContent, event: DatedEvent) => string
}) {
  const m = useWords()
  const { column, events } = m.figure
  const rows = contents.flatMap((content) =>
    [...content.undated, ...content.marks].map((mark) => ({
      key: mark.event.id,
      cells: [
        nameLane(content),
        nameDays(content, mark.event),
        <EventDate key="date" mark={mark} />,
        m.eventType[mark.event.type],
        <What key="what" event={mark.event} address={links.event(content.caseId ?? '', mark.event.id)} />,
      ],
    })),
  )
  return (
    <FigureTable
      caption={events}
      heads={[column.case, m.compare.column, column.date, column.event, column.what]}
      rows={rows}
    />
  )
}
