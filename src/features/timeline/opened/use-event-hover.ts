import { type PointerEvent, useState } from 'react'
import type { CardPlace } from './event-card.tsx'

/** Finds the event nearest to a place in a lane, in pixels from its left; null if none is near enough. */
export type FindNearest = (x: number) => { readonly id: string; readonly x: number } | null

/** The event nearest to the pointer, and where its card belongs. */
export interface Hovered {
  readonly id: string
  readonly place: CardPlace
}

/**
 * Turns the moves of a mouse or pen over a lane into the event nearest to it. State changes only with the event, so that a
 * lane draws no more often than that. A finger has no hover: a tap opens the row.
 */
export function useEventHover(find: FindNearest) {
  const [hovered, setHovered] = useState<Hovered | null>(null)
  const clear = () => setHovered(null)
  const findAt = ({ clientX, currentTarget }: { clientX: number; currentTarget: Element }) =>
    find(clientX - currentTarget.getBoundingClientRect().left)
  const onPointerMove = (event: PointerEvent<Element>) => {
    // A pressed button drags.
    if (event.pointerType === 'touch' || event.buttons !== 0) return clear()
    const found = findAt(event)
    if (found === null) return clear()
    if (found.id === hovered?.id) return
    const { left, top, bottom } = event.currentTarget.getBoundingClientRect()
    setHovered({ id: found.id, place: { x: left + found.x, top, bottom } })
  }
  return {
    hovered,
    /** The event under a click or tap, if one is near enough. */
    findAt: (event: { clientX: number; currentTarget: Element }) => findAt(event)?.id ?? null,
    handlers: { onPointerMove, onPointerLeave: clear, onPointerDown: clear },
  }
}
