import { useEffect, useRef } from 'react'
import { useWords } from '../../../messages/messages.ts'
import { readKey } from '../../../ui/read-key.ts'
import { EventArticle } from './event-article.tsx'
import { OpenedBoundary } from './opened-boundary.tsx'
import { OpenedHead } from './opened-head.tsx'
import type { OpenedProps } from './opened-props.ts'
import { SpokenEvent } from './spoken-event.tsx'
import { useOpened } from './use-opened.ts'

function Content(props: OpenedProps) {
  const m = useWords()
  const opened = useOpened(props)
  const { chosen, lane } = opened
  const head = useRef<HTMLParagraphElement>(null)
  const caseId = lane.row.entry.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: another case in the sheet takes the focus again
  useEffect(() => {
    head.current?.focus({ preventScroll: true })
  }, [caseId])
  return (
    <section
      aria-label={m.opened.region(lane.row.entry.name)}
      onKeyDown={(event) => {
        if (readKey(event.nativeEvent) !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        props.onClose()
      }}
      className="fixed inset-x-0 bottom-0 z-20 max-h-[min(24.75rem,75dvh)] min-h-[min(24.75rem,60dvh)] overflow-y-auto overscroll-contain rounded-t-2xl border-t border-hairline bg-ground px-4 pt-2 text-sm shadow-[0_-0.25rem_1rem_color-mix(in_srgb,var(--shade)_35%,transparent)] print:hidden"
    >
      <div aria-hidden="true" className="mx-auto h-1 w-9 rounded-full bg-hairline" />
      <OpenedHead ref={head} opened={opened} large={true} />
      {chosen ? (
        <EventArticle opened={opened} mark={chosen} form="sheet" />
      ) : (
        <p className="py-3 text-muted">{m.opened.none}</p>
      )}
      <SpokenEvent {...opened} />
    </section>
  )
}

/** The opened case on a phone: one event with its sources in a sheet below the cards, which stay in use. */
export default function EventSheet(props: OpenedProps) {
  return (
    <OpenedBoundary {...props} waiting={null}>
      <Content {...props} />
    </OpenedBoundary>
  )
}
