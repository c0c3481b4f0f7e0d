/** Minimum distance of a box to the edge of the window, in pixels. */
const EDGE = 8

/** Distance between a box and what it belongs to, in pixels. */
const GAP = 4

/** Where a box is: 0 where both start at the left, 1 where both end at the right, 0.5 in the middle. */
export type Align = 0 | 0.5 | 1

/**
 * Places an absolutely positioned box below `anchor`, or above it if it fits only there or must not be `below`, and always
 * within the width of the window. Sets `left` and `top`, not a transform: Chromium 156 measures a transformed box at its old
 * place, which widens the page.
 */
export function placeBeside(box: HTMLElement, anchor: Element, align: Align = 0, below = true): void {
  // From wherever the origin of its coordinates is.
  box.style.left = '0'
  box.style.top = '0'
  const from = box.getBoundingClientRect()
  const to = anchor.getBoundingClientRect()
  const { clientWidth, clientHeight } = document.documentElement
  const left = to.left + (to.width - from.width) * align
  const above = to.top - GAP - from.height
  const isBelow = below && (above < 0 || to.bottom + GAP + from.height <= clientHeight)
  box.style.left = `${Math.max(EDGE, Math.min(left, clientWidth - EDGE - from.width)) - from.left}px`
  // Fits neither above nor below: over the anchor rather than out of the window.
  const lowest = above < 0 ? Math.max(EDGE, clientHeight - EDGE - from.height) : Number.POSITIVE_INFINITY
  box.style.top = `${(isBelow ? Math.min(to.bottom + GAP, lowest) : above) - from.top}px`
}
