import type { ReactNode } from 'react'
import type { CaseChanges, TrackDifference } from '../../domain/as-of/changes.ts'
import type { DatedEvent } from '../../domain/as-of/dated-case.ts'
import { TEXT_LANGUAGE } from '../../domain/case/language.ts'
import type { Day } from '../../domain/dates/day.ts'
import type { Links } from '../../domain/query/links.ts'
import { useWords } from '../../messages/messages.ts'
import { nameEvent } from '../../messages/name-event.ts'
import { appendSides, nameCountries, nameSides } from '../../messages/name-sides.ts'
import { nameTrackValue } from '../../messages/name-track-value.ts'
import type { Words } from '../../messages/types.ts'
import { AdditionLine, Differences, DisputeLine, LINK } from './record-lines.tsx'

/** Names a track with its values on the two days, each with its country and whose words it is. */
function describeDifference({ track, from, to, before, event }: TrackDifference, m: Words): string {
  return m.changes.track(
    m.track[track],
    appendSides(nameTrackValue({ track, value: from }, before?.country, m), before?.sides ?? [], m),
    appendSides(nameTrackValue({ track, value: to }, event?.country, m), event?.sides ?? [], m),
  )
}

function Line({ address, children }: { address: string | null; children: ReactNode }) {
  return (
    <li className="py-0.5">
      {address === null ? (
        children
      ) : (
        <a href={address} className={LINK}>
          {children}
        </a>
      )}
    </li>
  )
}

function EventLine({
  event,
  asOf,
  address,
  possible = false,
}: {
  event: DatedEvent
  asOf: Day
  address: string
  possible?: boolean
}) {
  const m = useWords()
  const { type, title } = nameEvent(event, m)
  return (
    <li className="grid gap-x-4 py-1 sm:grid-cols-[9rem_1fr]">
      <span className="text-muted">
        {m.date(event.date)}
        {possible && <span className="block text-xs text-pressing">{m.changes.possible}</span>}
      </span>
      <span className="wrap-anywhere">
        {type !== null && <span className="text-muted">{m.colon(type)} </span>}
        <a href={address} lang={event.title === null ? undefined : TEXT_LANGUAGE} className={LINK}>
          {title}
        </a>
        {event.sides.length > 0 && (
          <span className="block text-xs text-muted">{m.board.wordsOf(nameSides(event.sides, m))}</span>
        )}
        <Differences record={event} asOf={asOf} />
      </span>
    </li>
  )
}

/** What changed in a case: tracks, notices, countries and events, each linked to its record. */
function CaseBlock({
  changes,
  asOf,
  links,
  headed,
}: {
  changes: CaseChanges
  asOf: Day
  links: Links
  headed: boolean
}) {
  const m = useWords()
  const {
    entry,
    isNew,
    tracks,
    events,
    possible,
    notices,
    noticeStatuses,
    heldIn,
    soughtBy,
    additions,
    disputes,
  } = changes
  const to = (part: string | undefined) => (part === undefined ? null : links.event(entry.id, part))
  return (
    <li
      data-line={headed ? '' : undefined}
      tabIndex={-1}
      className="border-t border-hairline py-4 text-[0.8125rem] break-inside-avoid"
    >
      {headed && (
        <h2 className="font-serif text-lg font-semibold">
          <a href={links.case(entry.id)} dir="auto" className={LINK}>
            {entry.name}
          </a>{' '}
          {isNew && <span className="text-xs font-normal text-pressing">{m.changes.isNew}</span>}
        </h2>
      )}
      <ul className="font-semibold">
        {tracks.map((one) => (
          <Line key={one.track} address={to(one.event?.id)}>
            {describeDifference(one, m)}
          </Line>
        ))}
        {notices.map((notice) => (
          <Line key={notice.id} address={to(notice.id)}>
            {appendSides(m.changes.notice(m.noticeType[notice.type]), notice.sides, m)}
            {notice.possiblySame && (
              <span className="block font-normal text-muted">{m.case.possiblySame}</span>
            )}
            <Differences record={notice} asOf={asOf} />
          </Line>
        ))}
        {noticeStatuses.map(({ notice, status }) => (
          <Line key={notice.id} address={to(notice.id)}>
            {appendSides(
              m.changes.noticeStatus(m.noticeType[notice.type], m.noticeStatus[status ?? 'unknown']),
              notice.sides,
              m,
            )}
            <Differences record={notice} asOf={asOf} />
          </Line>
        ))}
      </ul>
      <p className="text-muted">
        {[
          ...(heldIn.length > 0 ? [m.changes.held(nameCountries(heldIn, m))] : []),
          ...(soughtBy.length > 0 ? [m.changes.sought(nameCountries(soughtBy, m))] : []),
          m.changes.events(events.length + possible.length),
        ].join(' · ')}
      </p>
      <ul className="mt-1">
        {events.map((event) => (
          <EventLine key={event.id} event={event} asOf={asOf} address={links.event(entry.id, event.id)} />
        ))}
        {possible.map((event) => (
          <EventLine
            key={event.id}
            event={event}
            asOf={asOf}
            address={links.event(entry.id, event.id)}
            possible
          />
        ))}
      </ul>
      {additions.length + disputes.length > 0 && (
        <>
          <p className="mt-2 text-muted">{m.changes.additions}</p>
          <ul className="mt-1">
            {additions.map((addition) => (
              <AdditionLine
                key={`${addition.to?.id} ${addition.date.text} ${addition.text}`}
                addition={addition}
                address={addition.to ? links.event(entry.id, addition.to.id) : links.case(entry.id)}
              />
            ))}
            {disputes.map((dispute) => (
              <DisputeLine
                key={`${dispute.to.id} ${dispute.field} ${dispute.since.text}`}
                dispute={dispute}
                asOf={asOf}
                address={links.event(entry.id, dispute.to.id)}
              />
            ))}
          </ul>
        </>
      )}
    </li>
  )
}

/** What was on record by the later of two days but not by the earlier, case by case. */
export function ChangeList({
  changes,
  since,
  asOf,
  links,
  headed,
  complete,
}: {
  changes: readonly CaseChanges[]
  since: Day
  asOf: Day
  links: Links
  /** Whether each case has its name as a heading. */
  headed: boolean
  /** Whether `changes` has all additions to records; if not, the text says that they are not listed. */
  complete: boolean
}) {
  const m = useWords()
  const [from, to] = [m.day(Math.min(since, asOf)), m.day(Math.max(since, asOf))]
  return (
    <>
      <p role="status" className="my-3 max-w-3xl text-sm text-muted">
        {since > asOf && `${m.changes.swapped} `}
        {since === asOf
          ? m.changes.same
          : changes.length === 0
            ? m.changes.none(from, to)
            : m.changes.lead(from, to)}
        {since !== asOf && !complete && ` ${m.changes.noAdditions}`}
        {headed && changes.length > 0 && ` ${m.changes.count(changes.length)}.`}
      </p>
      {changes.length > 0 && (
        <ul aria-label={m.changes.list} className="border-b border-hairline">
          {changes.map((one) => (
            <CaseBlock
              key={one.entry.id}
              changes={one}
              asOf={Math.max(since, asOf)}
              links={links}
              headed={headed}
            />
          ))}
        </ul>
      )}
    </>
  )
}
