import type { CaseEvent } from '../../domain/case/case.ts'
import { TEXT_LANGUAGE } from '../../domain/case/language.ts'
import { EVENT_TERMS } from '../../domain/case/terms.ts'
import type { SummaryContext, SummaryEvent } from '../../domain/summary/summary.ts'
import { useWords } from '../../messages/messages.ts'
import { nameCitedDate } from '../../messages/name-cited-date.ts'
import { nameEvent } from '../../messages/name-event.ts'
import { nameTrackChanges } from '../../messages/name-track-value.ts'
import { LinkTarget } from '../../ui/link-target.tsx'
import { Popover } from '../../ui/popover.tsx'
import { useCiting } from './cite-context.ts'
import { CiteMenu } from './cite-menu.tsx'
import { ConflictList } from './conflict-list.tsx'
import { LaterList } from './later-list.tsx'
import { ReferencedText } from './referenced-text.tsx'
import { SourcesHere } from './sources-here.tsx'
import { TermNote } from './term-note.tsx'
import { Voices } from './voices.tsx'

/** A line of the chronology: an event of the case, or a context event. */
export type ChronologyEntry =
  | ({ readonly kind: 'case' } & SummaryEvent)
  | ({ readonly kind: 'context' } & SummaryContext)

function TrackChanges({ event }: { event: CaseEvent }) {
  const m = useWords()
  const changed = nameTrackChanges(event, m)
  return changed.map(({ track, name, label }) => (
    <span key={track}>
      <span className="text-muted">{m.colon(name)}</span> <b className="font-semibold">{label}</b>
    </span>
  ))
}

/** The date as precise as recorded, the country, and what is uncertain about the date. */
function When({ line: { event, entry, standing } }: { line: ChronologyEntry }) {
  const m = useWords()
  const basis = event.dateBasis === null ? '' : m.case.dateBasis[event.dateBasis]
  return (
    <div className={entry.bounds.isCertainDay ? '' : 'self-start border-l-2 border-dashed border-muted pl-2'}>
      <p className="text-[0.8125rem] font-semibold">{m.date(entry.date)}</p>
      <p className="text-[0.8125rem] text-muted">{event.country ? m.country(event.country) : ''}</p>
      {basis !== '' && <p className="text-[0.8125rem] text-muted">{basis}</p>}
      {standing === 'possible' && (
        <p className="mt-1 font-medium text-pressing">
          <Popover label={m.case.possibly}>{m.case.possiblyHelp}</Popover>
        </p>
      )}
    </div>
  )
}

/** One event: when, what, who acted, whose words, how supported, by which sources, and what other sources say. */
export function ChronologyLine({
  line,
  year,
  active,
}: {
  line: ChronologyEntry
  /** The year, if this is its first line. */
  year: string | null
  active: boolean
}) {
  const m = useWords()
  const { day } = useCiting()
  const { event, entry } = line
  const isContext = line.kind === 'context'
  const { type, title } = nameEvent(event, m)
  // Where the title is that it is one, a mark would say it twice.
  const isMarked = isContext && title !== m.case.contextMark
  return (
    <LinkTarget as="li" active={active} data-line="" className="break-inside-avoid">
      {year !== null && (
        <p className="mt-6 border-b-2 border-ink pb-1 font-serif text-sm font-semibold text-muted">{year}</p>
      )}
      <div
        className={`grid gap-x-6 gap-y-1 py-4 sm:grid-cols-[9rem_1fr] ${year === null ? 'border-t border-hairline' : ''} ${isContext ? 'border-l-4 border-l-hairline pl-3' : ''}`}
      >
        <When line={line} />
        <div className="max-w-[44rem] min-w-0">
          {(isMarked || type !== null) && (
            <p className="text-[0.8125rem] text-muted">
              {isMarked && <span title={m.case.contextHelp}>{m.case.contextMark}</span>}
              {isMarked && type !== null && ' · '}
              {type !== null && <TermNote term={EVENT_TERMS[event.type]} label={type} />}
            </p>
          )}
          <h3
            lang={event.title === null ? undefined : TEXT_LANGUAGE}
            className="font-serif text-[1.0625rem] leading-snug font-semibold"
          >
            {event.title ?? <TermNote term={EVENT_TERMS[event.type]} label={title} />}
          </h3>
          <p className={`mt-1 text-sm leading-relaxed ${event.detail === null ? 'text-muted' : ''}`}>
            {event.detail === null ? m.case.notYetKnown : <ReferencedText text={event.detail} />}
          </p>
          <LaterList later={event.later} />
          {event.note && (
            <p className="mt-1 text-[0.8125rem] text-muted">
              <ReferencedText text={event.note} />
            </p>
          )}
          <ConflictList record={entry} />
          <Voices event={event} />
          <div className="mt-1 flex flex-wrap items-center gap-x-4 text-[0.8125rem]">
            {line.kind === 'case' && line.standing === 'counted' && <TrackChanges event={line.event} />}
            <SourcesHere citations={event.citations}>
              <CiteMenu
                part={event.id}
                what={title}
                date={nameCitedDate(entry, day, m)}
                sides={entry.sides}
                sources={event.citations.map(({ source }) => source)}
                ofPerson={!isContext}
              />
            </SourcesHere>
          </div>
        </div>
      </div>
    </LinkTarget>
  )
}
