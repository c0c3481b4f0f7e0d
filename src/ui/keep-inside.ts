/** Minimum distance to the edge of the window, in pixels. */
const EDGE = 8

/**
 * Moves an absolutely positioned box left until it fits in the window. Sets `left`, not a transform: Chromium 156 measures a
 * transformed box at its old place, which widens the page.
 */
export function keepInside(box: HTMLElement): void {
  box.style.left = '0'
  const over = box.getBoundingClientRect().right + EDGE - document.documentElement.clientWidth
  if (over > 0) box.style.left = `${-over}px`
}
