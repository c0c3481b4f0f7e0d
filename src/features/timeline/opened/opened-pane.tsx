import { useWords } from '../../../messages/messages.ts'
import { readKey } from '../../../ui/read-key.ts'
import { EventArticle } from './event-article.tsx'
import { EventLines } from './event-lines.tsx'
import { OpenedBoundary } from './opened-boundary.tsx'
import { OpenedHead } from './opened-head.tsx'
import type { OpenedProps } from './opened-props.ts'
import { SpokenEvent } from './spoken-event.tsx'
import { useOpened } from './use-opened.ts'

function Content(props: OpenedProps) {
  const m = useWords()
  const opened = useOpened(props)
  const { chosen, events, lane } = opened
  return (
    <section
      aria-label={m.opened.region(lane.row.entry.name)}
      onKeyDown={(event) => {
        if (readKey(event.nativeEvent) !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        props.onClose()
      }}
      className="rounded-lg border border-hairline bg-raised p-4 text-[0.8125rem]"
    >
      <OpenedHead opened={opened} large={false} />
      {chosen ? (
        <>
          <EventArticle opened={opened} mark={chosen} form="pane" />
          <h3 className="mt-4 mb-1 font-semibold">{m.opened.around}</h3>
          <EventLines opened={opened} shown={events} label={m.opened.around} narrow={true} />
        </>
      ) : (
        <p className="py-3 text-muted">{m.opened.none}</p>
      )}
      <SpokenEvent {...opened} />
    </section>
  )
}

/** The opened case on a wide window, in a pane beside the table: an event with its text and sources, then all events. */
export default function OpenedPane(props: OpenedProps) {
  return (
    <OpenedBoundary {...props} waiting={null}>
      <Content {...props} />
    </OpenedBoundary>
  )
}
