import type { CaseAsOf, Column, CountryBasis } from '../../domain/as-of/case-as-of.ts'
import type { DatedEvent } from '../../domain/as-of/dated-case.ts'
import { computeStatusGroup } from '../../domain/as-of/status-group.ts'
import { isOwnId } from '../../domain/case/own-id.ts'
import { uniteSides } from '../../domain/case/sides.ts'
import { computeBounds } from '../../domain/dates/edtf-bounds.ts'
import type { Links } from '../../domain/query/links.ts'
import { useMessages } from '../../messages/messages.ts'
import { nameNotices } from '../../messages/name-notices.ts'
import type { Messages } from '../../messages/types.ts'
import { Popover } from '../../ui/popover.tsx'
import { StatusIcon } from '../../ui/status-icon.tsx'
import { findSides } from './find-sides.ts'
import { usePrintNumbers } from './print-numbers.tsx'
import { SidesLead, SidesNote, SidesStar } from './sides-note.tsx'
import { STATUS_ICONS } from './status-look.ts'

const LINK = 'underline decoration-hairline underline-offset-4 hover:decoration-current'

/** What a fact needs to draw. */
export interface FactProps {
  readonly row: CaseAsOf
  readonly links: Links
  /** Rows of fixed height have no popovers: links to the case page replace them. */
  readonly brief: boolean
  /** Whether it stands on a line of its own among others, with a label, instead of in a column with a header. */
  readonly inline: boolean
}

/** A date that links to its event. */
function DateLink({ row, event, links }: { row: CaseAsOf; event: DatedEvent; links: Links }) {
  const m = useMessages()
  const drawNumbers = usePrintNumbers()
  return (
    <>
      <a
        href={links.event(row.entry.id, event.id)}
        className={`${event.bounds.isCertainDay ? 'whitespace-nowrap' : ''} ${LINK}`}
      >
        {m.date(event.date)}
      </a>
      {drawNumbers(event.sources)}
    </>
  )
}

export function PersonCell({ row, links, also, brief, inline }: FactProps & { also: string | undefined }) {
  const m = useMessages()
  const possibly = m.board.possibly(row.possible.length)
  return (
    <>
      <a
        href={links.case(row.entry.id)}
        data-row-link={row.entry.id}
        dir="auto"
        className={`inline-block min-w-24 font-serif font-semibold wrap-anywhere print:text-xs ${inline ? 'text-base leading-5' : 'py-0.5 text-[0.9375rem]'} ${LINK}`}
      >
        {row.entry.name}
      </a>
      {isOwnId(row.entry.id) && <span className="ml-1.5 text-2xs font-normal text-muted">{m.board.own}</span>}
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

/**
 * Country names, each linked to the first record that names it, or a note that there are none. A cell of its own says once
 * whose words they are if all are on a side; in a line a word after the last name would seem to be about that alone.
 */
export function CountriesCell({
  row,
  bases,
  label,
  none,
  links,
  brief,
  inline,
}: FactProps & {
  bases: readonly CountryBasis[]
  /** Before the names on a line of its own. */
  label: string
  none: string
}) {
  const m = useMessages()
  const drawNumbers = usePrintNumbers()
  if (bases.length === 0) return <span className="text-muted">{none}</span>
  const all = uniteSides(bases.map(({ sides }) => sides))
  return (
    <>
      {brief && <SidesLead sides={all} inline={inline} />}
      {inline && <span className="text-muted">{label} </span>}
      {bases.map(({ country, parts, sources, sides }, i) => (
        <span key={country}>
          <a
            href={links.event(row.entry.id, parts[0] ?? '')}
            className={`${inline ? '' : 'inline-block py-0.5'} ${LINK}`}
          >
            {m.country(country)}
          </a>
          {brief && all.length === 0 && <SidesStar sides={sides} />}
          {drawNumbers(sources)}
          {inline && !brief && <SidesNote sides={sides} inline={true} />}
          {i + 1 < bases.length && ', '}
          {!inline && !brief && all.length === 0 && <SidesNote sides={sides} />}
        </span>
      ))}
      {!brief && !inline && <SidesNote sides={all} />}
    </>
  )
}

export function FirstDetentionCell({ row, links, brief, inline }: FactProps) {
  const m = useMessages()
  // On a line of its own the line of the countries says it.
  if (!row.firstDetention) return inline ? null : <span className="text-muted">{m.board.noneOnRecord}</span>
  const sides = findSides(row, 'first')
  return (
    <>
      {brief && <SidesLead sides={sides} inline={inline} />}
      {inline && <span className="text-muted">{m.board.fact.first} </span>}
      <DateLink row={row} event={row.firstDetention} links={links} />
      {!brief && <SidesNote sides={sides} inline={inline} />}
    </>
  )
}

/** The day by which the status held, if only bounds are known; otherwise the date as recorded. */
function describeStatusDate(
  date: NonNullable<CaseAsOf['notices'][number]['notice']['statusDate']>,
  m: Messages,
): string {
  const { latest, isCertainDay } = computeBounds(date)
  return !isCertainDay && date.kind === 'one-of' && latest !== null ? m.board.by(m.day(latest)) : m.date(date)
}

export function NoticeCell({ row, links, brief, inline }: FactProps) {
  const m = useMessages()
  const drawNumbers = usePrintNumbers()
  if (row.notices.length === 0)
    return <span className="text-muted">{inline ? m.board.fact.noNotice : m.board.noneReported}</span>
  const all = findSides(row, 'notice')
  const named = nameNotices(row.notices, m)
  return (
    <>
      {brief && <SidesLead sides={all} inline={inline} />}
      {named.map(({ label, sides, notices }, i) => (
        <span key={sides.join()}>
          <a href={links.event(row.entry.id, notices[0]?.notice.id ?? '')} className={LINK}>
            {label}
          </a>
          {brief && all.length === 0 && <SidesStar sides={sides} />}
          {drawNumbers(notices.flatMap(({ notice }) => notice.sources))}
          {inline && !brief && <SidesNote sides={sides} inline={true} />}
          {i + 1 < named.length && '; '}
          {!brief && !inline && <SidesNote sides={sides} />}
        </span>
      ))}
      {row.notices.map(({ notice, status }) =>
        status === null ? null : (
          <a
            key={notice.id}
            href={links.event(row.entry.id, notice.id)}
            className={`block text-xs text-muted ${inline ? '' : 'py-0.5'} ${LINK}`}
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

/** Since when a track has its value: a link to the event that set it, its sources on paper, and whose words it is. */
function Since({
  row,
  column,
  event,
  links,
  brief,
  inline,
}: FactProps & { column: Column; event: DatedEvent | null }) {
  const sides = brief ? [] : findSides(row, column)
  return (
    event && (
      <>
        {/* The card of a phone leaves out the date of custody, but not whose words it is. */}
        <span data-since="" className={inline ? 'text-muted' : 'block text-xs text-muted'}>
          {inline && ' '}
          <DateLink row={row} event={event} links={links} />
        </span>
        <span
          data-same={
            column === 'custody' && sides.join() === findSides(row, 'status').join() ? '' : undefined
          }
        >
          <SidesNote sides={sides} inline={inline} />
        </span>
      </>
    )
  )
}

export function StatusCell({ row, links, brief, inline }: FactProps) {
  const m = useMessages()
  const { value, since } = row.tracks.case
  const look = STATUS_ICONS[computeStatusGroup(value)]
  return (
    <>
      {brief && !inline && <SidesLead sides={findSides(row, 'status')} />}
      <span className={`font-semibold ${inline ? '' : 'block pl-4 -indent-4'} ${look.text}`}>
        <StatusIcon
          shape={look.shape}
          className={inline ? '-ml-4 mr-1.5 inline-block' : 'mr-1.5 inline-block'}
        />
        {brief && inline && (
          <span className="font-normal">
            <SidesLead sides={findSides(row, 'status')} inline={true} />
          </span>
        )}
        {inline && value === 'unknown' ? m.board.fact.unknown.status : m.caseStatus[value]}
      </span>
      <Since row={row} column="status" event={since} links={links} brief={brief} inline={inline} />
    </>
  )
}

export function CustodyCell({ row, links, brief, inline }: FactProps) {
  const m = useMessages()
  const { value, since } = row.tracks.custody
  return (
    <>
      {brief && <SidesLead sides={findSides(row, 'custody')} inline={inline} />}
      <span className={value === 'unknown' ? 'text-muted' : ''}>
        {inline && value === 'unknown' ? m.board.fact.unknown.custody : m.custody[value]}
      </span>
      <Since row={row} column="custody" event={since} links={links} brief={brief} inline={inline} />
    </>
  )
}

export function ProtectionCell({ row, links, brief, inline }: FactProps) {
  const m = useMessages()
  const { value, since } = row.tracks.protection
  const { fact } = m.board
  const label =
    inline && value === 'unknown'
      ? fact.unknown.protection
      : inline && value === 'none'
        ? fact.noProtection
        : m.protection[value]
  return (
    <>
      {brief && <SidesLead sides={findSides(row, 'protection')} inline={inline} />}
      <span className={value === 'unknown' ? 'text-muted' : ''}>
        {since?.country ? m.board.withCountry(label, m.country(since.country)) : label}
      </span>
      <Since row={row} column="protection" event={since} links={links} brief={brief} inline={inline} />
    </>
  )
}
