import { readKey } from './read-key.ts'

/** Whether the browser has popovers; Firefox has them from version 125. */
export function hasPopovers(): boolean {
  return 'popover' in HTMLElement.prototype
}

/** Closes a box on Escape, which returns the focus, and on a press outside that is not one of its opener. */
function listen(box: HTMLElement, signal: AbortSignal): void {
  const opener = document.querySelector<HTMLElement>(`[popovertarget="${CSS.escape(box.id)}"]`)
  const close = () => box.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'closed' }))
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      if (target instanceof Node && !box.contains(target) && !opener?.contains(target)) close()
    },
    { signal },
  )
  document.addEventListener(
    'keydown',
    (event) => {
      if (readKey(event) !== 'Escape' || event.defaultPrevented) return
      if (box.contains(document.activeElement)) opener?.focus()
      close()
    },
    { signal },
  )
}

/** Gives a browser without popovers as much of them as `usePopover` needs. */
export function addPopovers(): void {
  const shown = new WeakMap<HTMLElement, AbortController>()
  HTMLElement.prototype.showPopover = function show(this: HTMLElement) {
    const listening = new AbortController()
    shown.set(this, listening)
    listen(this, listening.signal)
  }
  HTMLElement.prototype.hidePopover = function hide(this: HTMLElement) {
    shown.get(this)?.abort()
  }
}
