import { computeCalendarDay } from '../../domain/day.ts'
import type { SummaryEvent } from '../../domain/summary.ts'
import { TRACKS } from '../../domain/vocabulary.ts'
import { useMessages } from '../../messages/messages.ts'
import { ConflictList } from './conflict-list.tsx'
import { Part } from './part.tsx'
import { ReferencedText } from './referenced-text.tsx'
import { SourceNumbers } from './source-numbers.tsx'

/** Whose words a line is; an accusation looks different from everything else. */
function Attribution({ event }: { event: SummaryEvent['event'] }) {
  const m = useMessages()
  const accusation = event.attributedTo.kind === 'state-accusation'
  return (
    <p className="mt-1.5 text-xs text-muted">
      <span
        className={`mr-1.5 inline-block rounded-sm border px-1.5 ${accusation ? 'border-detained text-detained' : 'border-hairline text-ink'}`}
      >
        {m.claimKind[event.attributedTo.kind]}
      </span>
      {event.attributedTo.name} · {m.support[event.support]}
    </p>
  )
}

function TrackChanges({ sets }: { sets: SummaryEvent['event']['sets'] }) {
  const m = useMessages()
  const labels = {
    case: sets.case && m.caseStatus[sets.case],
    custody: sets.custody && m.custody[sets.custody],
    protection: sets.protection && m.protection[sets.protection],
  }
  const changed = TRACKS.filter((track) => labels[track] !== undefined)
  if (changed.length === 0) return null
  return (
    <p className="mt-1.5 flex flex-wrap gap-x-5 text-[0.8125rem]">
      {changed.map((track) => (
        <span key={track}>
          <span className="text-muted">{m.track[track]}:</span>{' '}
          <b className="font-semibold">{labels[track]}</b>
        </span>
      ))}
    </p>
  )
}

function ChronologyLine({ line, active }: { line: SummaryEvent; active: boolean }) {
  const m = useMessages()
  const { event, entry, standing } = line
  const basis = m.case.dateBasis[event.dateBasis]
  const firm = entry.bounds.isCertainDay
  return (
    <Part
      as="li"
      active={active}
      className="grid gap-x-6 gap-y-1 border-t border-hairline py-4 break-inside-avoid sm:grid-cols-[9rem_1fr]"
    >
      <div className={firm ? '' : 'border-l-2 border-dashed border-muted pl-2'}>
        <p className="text-[0.8125rem] font-semibold">{m.date(entry.date)}</p>
        <p className="text-xs text-muted">{event.country ? m.country(event.country) : ''}</p>
        {basis !== '' && <p className="text-xs text-muted">{basis}</p>}
        {standing === 'possible' && (
          <p className="mt-1 text-xs font-medium text-pressing" title={m.case.possiblyHelp}>
            {m.case.possibly}
          </p>
        )}
      </div>
      <div className="max-w-[44rem]">
        <p className="text-xs text-muted">{m.eventType[event.type]}</p>
        <h3 className="font-serif text-[1.0625rem] leading-snug font-semibold">{event.title}</h3>
        <p className="mt-1 text-sm leading-relaxed">
          <ReferencedText text={event.detail} />
        </p>
        {event.note && (
          <p className="mt-1 text-[0.8125rem] text-muted">
            <ReferencedText text={event.note} />
          </p>
        )}
        <ConflictList conflicts={event.conflicts ?? []} />
        <Attribution event={event} />
        <p className="text-xs text-muted">
          {m.case.actor(event.actor.name)} ({m.actorRole[event.actor.role]})
        </p>
        <TrackChanges sets={event.sets} />
        <SourceNumbers citations={event.citations} />
      </div>
    </Part>
  )
}

/** The year a line stands under: that of its earliest possible day, else of its latest. */
function computeYear({ bounds }: SummaryEvent['entry']): number | null {
  const day = bounds.earliest ?? bounds.latest
  return day === null ? null : computeCalendarDay(day).year
}

/** The events of a case in order of time. */
export function Chronology({
  lines,
  activePart,
}: {
  lines: readonly SummaryEvent[]
  activePart: string | null
}) {
  const m = useMessages()
  const years = lines.map(({ entry }) => computeYear(entry)).filter((year) => year !== null)
  const span = years.length > 0 ? m.case.yearSpan(Math.min(...years), Math.max(...years)) : m.case.undated
  return (
    <section aria-label={m.case.chronology} className="mt-10">
      <h2 className="font-serif text-xl font-semibold">{m.case.chronology}</h2>
      <p className="mb-3 text-sm text-muted">{m.case.chronologyOf(lines.length, span)}</p>
      <ol aria-label={m.case.chronology} className="border-b border-hairline">
        {lines.map((line) => (
          <ChronologyLine key={line.event.id} line={line} active={line.event.id === activePart} />
        ))}
      </ol>
    </section>
  )
}
