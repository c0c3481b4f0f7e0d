import type { EventEntry } from '../../domain/case-entry.ts'
import type { CaseRow, Column, CountryBasis } from '../../domain/case-row.ts'
import { computeBounds } from '../../domain/edtf-bounds.ts'
import { groupBy } from '../../domain/group-by.ts'
import { uniteSides } from '../../domain/sides.ts'
import { computeStatusGroup } from '../../domain/status-group.ts'
import { type Messages, useMessages } from '../../messages/messages.ts'
import type { CaseLinks } from '../../ui/case-links.ts'
import { Popover } from '../../ui/popover.tsx'
import { StatusIcon } from '../../ui/status-icon.tsx'
import { findSides } from './find-sides.ts'
import { usePrintNumbers } from './print-numbers.tsx'
import { SidesLead, SidesNote, SidesStar } from './sides-note.tsx'
import { STATUS_LOOKS } from './status-look.ts'

const LINK = 'underline decoration-hairline underline-offset-4 hover:decoration-current'

/** A date that leads to the event it comes from. */
function DateLink({ row, event, links }: { row: CaseRow; event: EventEntry; links: CaseLinks }) {
  const m = useMessages()
  const drawNumbers = usePrintNumbers()
  return (
    <>
      <a
        href={links.event(row.entry.id, event.id)}
        className={`inline-block py-0.5 ${event.bounds.isCertainDay ? 'whitespace-nowrap' : ''} ${LINK}`}
      >
        {m.date(event.date)}
      </a>
      {drawNumbers(event.sources)}
    </>
  )
}

export function PersonCell({
  row,
  links,
  also,
  brief,
}: {
  row: CaseRow
  links: CaseLinks
  also: string | undefined
  brief: boolean
}) {
  const m = useMessages()
  const possibly = m.board.possibly(row.possible.length)
  return (
    <>
      <a
        href={links.case(row.entry.id)}
        data-row-link={row.entry.id}
        dir="auto"
        className={`inline-block min-w-24 py-0.5 font-serif text-[0.9375rem] font-semibold wrap-anywhere print:text-xs ${LINK}`}
      >
        {row.entry.name}
      </a>
      {also !== undefined && (
        <span dir="auto" className="block min-w-24 text-xs wrap-anywhere text-muted">
          {also}
        </span>
      )}
      {row.possible.length > 0 && brief && (
        <a
          href={links.case(row.entry.id)}
          title={m.board.possiblyHelp}
          className={`block text-xs text-muted ${LINK}`}
        >
          {possibly}
        </a>
      )}
      {row.possible.length > 0 && !brief && (
        <span className="block font-normal">
          <Popover label={possibly}>
            {m.board.possiblyHelp}
            {row.possible.map((event) => (
              <span key={event.id} className="mt-1 block">
                <DateLink row={row} event={event} links={links} />, {m.eventType[event.type]}
              </span>
            ))}
          </Popover>
        </span>
      )}
    </>
  )
}

/** Names of countries, each a link to the record that names it first; or that there are none. Whose words each is stands once. */
export function CountriesCell({
  row,
  bases,
  none,
  links,
  brief,
}: TrackProps & {
  bases: readonly CountryBasis[]
  none: string
}) {
  const m = useMessages()
  const drawNumbers = usePrintNumbers()
  if (bases.length === 0) return <span className="text-muted">{none}</span>
  const all = uniteSides(bases.map(({ sides }) => sides))
  return (
    <>
      {brief && <SidesLead sides={all} />}
      {bases.map(({ country, parts, sources, sides }, i) => (
        <span key={country}>
          <a href={links.event(row.entry.id, parts[0] ?? '')} className={`inline-block py-0.5 ${LINK}`}>
            {m.country(country)}
          </a>
          {brief && all.length === 0 && <SidesStar sides={sides} />}
          {drawNumbers(sources)}
          {i + 1 < bases.length && ', '}
          {!brief && all.length === 0 && <SidesNote sides={sides} />}
        </span>
      ))}
      {!brief && <SidesNote sides={all} />}
    </>
  )
}

export function FirstDetentionCell({ row, links, brief }: TrackProps) {
  const m = useMessages()
  if (!row.firstDetention) return <span className="text-muted">{m.board.noneOnRecord}</span>
  const sides = findSides(row, 'first')
  return (
    <>
      {brief && <SidesLead sides={sides} />}
      <DateLink row={row} event={row.firstDetention} links={links} />
      {!brief && <SidesNote sides={sides} />}
    </>
  )
}

/** The day by which a status was so, where only bounds are known; else the date as it is. */
function describeStatusDate(
  date: NonNullable<CaseRow['notices'][number]['notice']['statusDate']>,
  m: Messages,
): string {
  const { latest, isCertainDay } = computeBounds(date)
  return !isCertainDay && date.kind === 'one-of' && latest !== null ? m.board.by(m.day(latest)) : m.date(date)
}

export function NoticeCell({ row, links }: { row: CaseRow; links: CaseLinks }) {
  const m = useMessages()
  const drawNumbers = usePrintNumbers()
  if (row.notices.length === 0) return <span className="text-muted">{m.board.noneReported}</span>
  const byType = groupBy(row.notices, ({ notice }) => notice.type)
  const types = [...byType].map(([key, list]) => ({ key, label: m.noticeType[key], count: list.length }))
  const [first] = row.notices
  return (
    <>
      <a
        href={first ? links.event(row.entry.id, first.notice.id) : links.case(row.entry.id)}
        className={LINK}
      >
        {m.board.notices(types)}
      </a>
      {drawNumbers(row.notices.flatMap(({ notice }) => notice.sources))}
      {row.notices.map(({ notice, status }) =>
        status === null ? null : (
          <a
            key={notice.id}
            href={links.event(row.entry.id, notice.id)}
            className={`block py-0.5 text-xs text-muted ${LINK}`}
          >
            {m.board.noticeStatusOn(
              m.noticeStatus[status],
              notice.statusDate ? describeStatusDate(notice.statusDate, m) : '',
            )}
          </a>
        ),
      )}
    </>
  )
}

/** What the cells of the tracks are drawn from. */
interface TrackProps {
  readonly row: CaseRow
  readonly links: CaseLinks
  readonly brief: boolean
}

/** Since when a track has its value, below it: a link to the event that set it and to its sources; and whose words that is. */
function Since({
  row,
  column,
  event,
  links,
  brief,
}: TrackProps & { column: Column; event: EventEntry | null }) {
  const sides = brief ? [] : findSides(row, column)
  return (
    event && (
      <span className="block text-xs text-muted">
        <DateLink row={row} event={event} links={links} />
        <SidesNote sides={sides} />
      </span>
    )
  )
}

export function StatusCell({ row, links, brief }: TrackProps) {
  const m = useMessages()
  const { value, since } = row.tracks.case
  const look = STATUS_LOOKS[computeStatusGroup(value)]
  return (
    <>
      {brief && <SidesLead sides={findSides(row, 'status')} />}
      <span className={`block pl-4 -indent-4 font-semibold ${look.text}`}>
        <StatusIcon shape={look.shape} className="mr-1.5 inline-block" />
        {m.caseStatus[value]}
      </span>
      <Since row={row} column="status" event={since} links={links} brief={brief} />
    </>
  )
}

export function CustodyCell({ row, links, brief }: TrackProps) {
  const m = useMessages()
  const { value, since } = row.tracks.custody
  return (
    <>
      {brief && <SidesLead sides={findSides(row, 'custody')} />}
      <span className={value === 'unknown' ? 'text-muted' : ''}>{m.custody[value]}</span>
      <Since row={row} column="custody" event={since} links={links} brief={brief} />
    </>
  )
}

export function ProtectionCell({ row, links, brief }: TrackProps) {
  const m = useMessages()
  const { value, since } = row.tracks.protection
  const label = m.protection[value]
  return (
    <>
      {brief && <SidesLead sides={findSides(row, 'protection')} />}
      <span className={value === 'unknown' ? 'text-muted' : ''}>
        {since?.country ? m.board.withCountry(label, m.country(since.country)) : label}
      </span>
      <Since row={row} column="protection" event={since} links={links} brief={brief} />
    </>
  )
}
