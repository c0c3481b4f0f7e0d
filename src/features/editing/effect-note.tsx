import type { CaseEvent } from '../../domain/case/case.ts'
import type { Day } from '../../domain/dates/day.ts'
import { computeEffect } from '../../domain/editing/effect.ts'
import { useWords } from '../../messages/messages.ts'
import { nameTrackValue } from '../../messages/name-track-value.ts'

/** What saving an event changes on the three tracks: the value on the day of compilation, and the course where it differs. */
export function EffectNote({
  events,
  event,
  compiled,
}: {
  events: readonly CaseEvent[]
  event: CaseEvent
  compiled: Day
}) {
  const m = useWords()
  const { effect: words } = m.editing
  const after = [...events.filter(({ id }) => id !== event.id), event]
  const effects = computeEffect(events, after, compiled)
  return (
    <section className="border-l-4 border-hairline py-1 pl-3 text-sm" aria-live="polite">
      <h3 className="font-semibold">{words.title}</h3>
      {effects.length === 0 && <p>{words.none}</p>}
      <ul>
        {effects.map(({ track, before, after: next, courseAfter }) => {
          const name = (value: typeof before) => nameTrackValue({ track, value }, null, m)
          return (
            <li key={track}>
              {before !== next && <p>{words.change(m.track[track], name(before), name(next))}</p>}
              <p className="text-muted">
                {words.course(m.track[track], courseAfter.map(name).join(' → ') || name('unknown'))}
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
