/** What stands over the page keeps this far from the edge of the window, in pixels. */
const EDGE = 8

/**
 * Moves an absolutely placed box left until it ends inside the window. By its place, not by a transform: Chromium 156 counts
 * a transformed box where it stood before, and so the page gets wider.
 */
export function keepInside(box: HTMLElement): void {
  box.style.left = '0'
  const over = box.getBoundingClientRect().right + EDGE - document.documentElement.clientWidth
  if (over > 0) box.style.left = `${-over}px`
}
