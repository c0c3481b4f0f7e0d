import { useWords } from '../../../messages/messages.ts'
import type { Opened } from './use-opened.ts'

/** Says the chosen event in one sentence to screen readers, when the reader goes to another one. */
export function SpokenEvent({ lane, events, index, chosen }: Opened) {
  const m = useWords()
  return (
    <p role="status" className="sr-only">
      {chosen
        ? m.figure.stop({
            type: m.eventType[chosen.event.type],
            date: m.date(chosen.event.date, 'long'),
            country: chosen.event.country && m.country(chosen.event.country),
            person: lane.row.entry.name,
            at: index + 1,
            of: events.length,
          })
        : ''}
    </p>
  )
}
