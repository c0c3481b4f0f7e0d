import { type RefCallback, useCallback } from 'react'
import { createPortal } from 'react-dom'
import type { TimelineMark } from '../../../domain/as-of/case-lane.ts'
import { pairDates } from '../../../domain/as-of/pair-values.ts'
import { TEXT_LANGUAGE } from '../../../domain/case/language.ts'
import { useWords } from '../../../messages/messages.ts'
import { nameEvent } from '../../../messages/name-event.ts'
import { nameSides } from '../../../messages/name-sides.ts'
import { nameValue } from '../../../messages/name-value.ts'

/** Distance to the lane and to the edge of the window, in pixels. */
const GAP = 8

/** Where a card belongs: above or below a lane, over a place in it; in pixels of the window. */
export interface CardPlace {
  readonly x: number
  readonly top: number
  readonly bottom: number
}

/** The left and top of a box: centred over the place, below the lane if it fits there, else above, always in the window. */
export function placeCard(
  { x, top, bottom }: CardPlace,
  box: { readonly width: number; readonly height: number },
  view: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number } {
  const left = Math.max(GAP, Math.min(x - box.width / 2, view.width - box.width - GAP))
  const below = bottom + GAP
  const above = top - GAP - box.height
  const wanted = below + box.height + GAP <= view.height || above < GAP ? below : above
  return { left, top: Math.max(GAP, Math.min(wanted, view.height - box.height - GAP)) }
}

/** What is known of the event nearest to the pointer, at once; hidden from screen readers, which have the list of events. */
export function EventCard({ mark, place: { x, top, bottom } }: { mark: TimelineMark; place: CardPlace }) {
  const m = useWords()
  const { event, standing, asOf } = mark
  const { type, title } = nameEvent(event, m)
  const others = pairDates(event, asOf)
  const put: RefCallback<HTMLDivElement> = useCallback(
    (box) => {
      if (!box) return
      const { clientWidth, clientHeight } = document.documentElement
      const { offsetWidth, offsetHeight } = box
      const at = placeCard(
        { x, top, bottom },
        { width: offsetWidth, height: offsetHeight },
        { width: clientWidth, height: clientHeight },
      )
      box.style.left = `${at.left}px`
      box.style.top = `${at.top}px`
    },
    [x, top, bottom],
  )
  return createPortal(
    <div
      ref={put}
      aria-hidden="true"
      className="pointer-events-none fixed top-0 left-0 z-30 w-max max-w-[min(20rem,calc(100vw-1rem))] rounded-md border border-field bg-raised px-3 py-2 text-xs leading-[1.125rem] shadow-lg print:hidden"
    >
      <p className="text-muted">
        <b className="font-semibold text-ink">{m.date(event.date)}</b>
        {type !== null && ` · ${type}`}
        {event.country && ` · ${m.country(event.country)}`}
      </p>
      <p lang={event.title === null ? undefined : TEXT_LANGUAGE} className="font-semibold">
        {title}
      </p>
      {event.sides.length > 0 && (
        <p className="text-pressing">{m.board.wordsOf(nameSides(event.sides, m))}</p>
      )}
      {standing === 'possible' && <p className="text-pressing">{m.case.possibly}</p>}
      {others.length > 0 && (
        <p className="text-pressing">
          {m.case.sourcesDiffer(m.conflictField.date)}{' '}
          {others.map(({ value }) => nameValue(value, m)).join('; ')}
        </p>
      )}
    </div>,
    document.body,
  )
}
