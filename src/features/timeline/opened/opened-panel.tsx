import { useEffect, useRef } from 'react'
import { useWords } from '../../../messages/messages.ts'
import { readKey } from '../../../ui/read-key.ts'
import { EventArticle } from './event-article.tsx'
import { EventLines } from './event-lines.tsx'
import { OpenedBoundary } from './opened-boundary.tsx'
import { OpenedHead } from './opened-head.tsx'
import type { OpenedProps } from './opened-props.ts'
import { SpokenEvent } from './spoken-event.tsx'
import { useOpened } from './use-opened.ts'

type PanelProps = OpenedProps & {
  /** On a phone a sheet below the cards, which stay in use; on a wide window a pane beside the table. */
  form: 'sheet' | 'pane'
}

const FRAMES = {
  sheet:
    'fixed inset-x-0 bottom-0 z-20 max-h-[min(24.75rem,75dvh)] min-h-[min(24.75rem,60dvh)] overflow-y-auto overscroll-contain rounded-t-2xl border-t border-hairline bg-ground px-4 pt-2 text-sm shadow-[0_-0.25rem_1rem_color-mix(in_srgb,var(--shade)_35%,transparent)] print:hidden',
  pane: 'rounded-lg border border-hairline bg-raised p-4 text-[0.8125rem]',
} as const

function Content({ form, ...props }: PanelProps) {
  const m = useWords()
  const opened = useOpened(props)
  const { chosen, events, lane } = opened
  const head = useRef<HTMLParagraphElement>(null)
  const { id, name } = lane.row.entry
  const isSheet = form === 'sheet'
  // biome-ignore lint/correctness/useExhaustiveDependencies: another case in the sheet takes the focus again
  useEffect(() => {
    if (isSheet) head.current?.focus({ preventScroll: true })
  }, [id, isSheet])
  return (
    <section
      aria-label={m.opened.region(name)}
      onKeyDown={(event) => {
        if (readKey(event.nativeEvent) !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        props.onClose()
      }}
      className={FRAMES[form]}
    >
      {isSheet && <div aria-hidden="true" className="mx-auto h-1 w-9 rounded-full bg-hairline" />}
      <OpenedHead ref={head} opened={opened} large={isSheet} />
      {chosen ? (
        <EventArticle opened={opened} mark={chosen} form={form} />
      ) : (
        <p className="py-3 text-muted">{m.opened.none}</p>
      )}
      {chosen && !isSheet && (
        <>
          <h3 className="mt-4 mb-1 font-semibold">{m.opened.around}</h3>
          <EventLines opened={opened} shown={events} label={m.opened.around} narrow={true} />
        </>
      )}
      <SpokenEvent {...opened} />
    </section>
  )
}

/** An opened case outside the table: one event with its text and sources; in the pane all events follow. */
export function OpenedPanel(props: PanelProps) {
  return (
    <OpenedBoundary {...props} waiting={null}>
      <Content {...props} />
    </OpenedBoundary>
  )
}
