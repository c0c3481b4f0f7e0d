import { readKey } from './read-key.ts'

/** Closes a box as browsers close a popover: on Escape, and on a press outside that is not one of its opener. */
export function closeByHand(
  box: HTMLElement,
  {
    opener,
    onClosed,
    signal,
  }: {
    opener: HTMLElement | null
    /** `back`: whether the focus was inside and must return. */
    onClosed: (back: boolean) => void
    /** Ends the listening. */
    signal: AbortSignal
  },
): void {
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      if (target instanceof Node && !box.contains(target) && !opener?.contains(target)) onClosed(false)
    },
    { signal },
  )
  document.addEventListener(
    'keydown',
    (event) => {
      if (readKey(event) === 'Escape' && !event.defaultPrevented)
        onClosed(box.contains(document.activeElement))
    },
    { signal },
  )
}
