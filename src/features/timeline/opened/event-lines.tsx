import { type ReactNode, useEffect, useRef } from 'react'
import type { TimelineMark } from '../../../domain/as-of/case-lane.ts'
import { TEXT_LANGUAGE } from '../../../domain/case/language.ts'
import { useWords } from '../../../messages/messages.ts'
import { nameEvent } from '../../../messages/name-event.ts'
import { SourceNumber } from './cited-text.tsx'
import type { Opened } from './use-opened.ts'

/**
 * Events of an opened case as a list, in which the chosen one takes the focus; what is under its title comes from the caller.
 * Of the whole list only some lines are drawn, so each says its place in it.
 */
export function EventLines({
  opened,
  shown,
  label,
  narrow = false,
  children,
}: {
  opened: Opened
  shown: readonly TimelineMark[]
  label: string
  /** Where there is no room for the numbers of the sources, and little for dates. */
  narrow?: boolean
  /** The details of the chosen event. */
  children?: ReactNode
}) {
  const m = useWords()
  const { events, chosen, onPart } = opened
  const list = useRef<HTMLOListElement>(null)
  const chosenId = chosen?.event.id
  const hadFocus = useRef(false)
  useEffect(() => {
    // The chosen event takes the focus from the one before, which may be gone from the list, and from nothing outside it.
    const { activeElement } = document
    const isFree = activeElement === document.body || list.current?.contains(activeElement)
    if (chosenId === undefined || !hadFocus.current || !isFree) return
    list.current?.querySelector<HTMLElement>('[aria-current]')?.focus({ preventScroll: true })
  }, [chosenId])
  return (
    <ol
      ref={list}
      aria-label={label}
      onFocus={() => {
        hadFocus.current = true
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) hadFocus.current = false
      }}
      className="border-t border-hairline"
    >
      {shown.map((mark) => {
        const { event, standing } = mark
        const isChosen = event.id === chosenId
        const { title } = nameEvent(event, m)
        return (
          <li
            key={event.id}
            aria-posinset={events.indexOf(mark) + 1}
            aria-setsize={events.length}
            className={`grid gap-x-2 ${narrow ? 'grid-cols-[7.5rem_minmax(0,1fr)]' : 'grid-cols-[6.75rem_minmax(0,1fr)_auto] @[34rem]:grid-cols-[10.25rem_minmax(0,1fr)_auto]'} border-b border-hairline leading-[1.125rem] ${isChosen ? '-ml-2 border-l-3 border-l-accent bg-accent/8 pl-[0.3125rem]' : ''}`}
          >
            <button
              type="button"
              tabIndex={isChosen ? 0 : -1}
              aria-current={isChosen || undefined}
              onClick={() => onPart(event.id)}
              className={`col-span-2 grid min-h-6 grid-cols-subgrid py-[0.1875rem] text-left ${isChosen ? '' : 'hover:underline'}`}
            >
              <span className={isChosen ? '' : 'text-muted'}>
                {m.date(event.date)}
                {standing === 'possible' && (
                  <span className="block text-2xs text-pressing">{m.case.possibly}</span>
                )}
              </span>
              <span
                lang={event.title === null ? undefined : TEXT_LANGUAGE}
                className={isChosen ? 'font-semibold' : ''}
              >
                {title}
              </span>
            </button>
            {!narrow && (
              <span className="text-right">
                {event.sources.map((id) => (
                  <SourceNumber key={id} opened={opened} id={id} />
                ))}
              </span>
            )}
            {isChosen && children && <div className="col-span-2 col-start-2 pb-1">{children}</div>}
          </li>
        )
      })}
    </ol>
  )
}
