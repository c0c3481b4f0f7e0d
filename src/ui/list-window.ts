/**
 * Tallest list that is drawn at its true height, in pixels; browsers stop laying out somewhere between 16 and 33 million.
 */
const MOST_HEIGHT = 8_000_000

/** Rows at either end of a list too tall that are scrolled through one to one. */
const END_ROWS = 200

/** A list of rows of one height in a box that scrolls, all in pixels. */
export interface ListMeasure {
  readonly count: number
  readonly rowHeight: number
  /** Height of what is seen at once. */
  readonly viewHeight: number
}

/** How far the list can be scrolled if nothing limited it. */
function computeReach({ count, rowHeight, viewHeight }: ListMeasure): number {
  return Math.max(0, count * rowHeight - viewHeight)
}

/** The height that the list is given; its own, unless that is more than browsers lay out. */
export function computeListHeight({ count, rowHeight }: ListMeasure): number {
  return Math.min(count * rowHeight, MOST_HEIGHT)
}

/** How far the box can be scrolled. */
export function computeScrollReach(measure: ListMeasure): number {
  return Math.max(0, computeListHeight(measure) - measure.viewHeight)
}

/** Maps by one to one at both ends and in proportion between them. */
function stretch(at: number, from: number, to: number, end: number): number {
  if (from === to || at <= end) return at
  if (at >= from - end) return to - (from - at)
  return end + ((at - end) * (to - 2 * end)) / (from - 2 * end)
}

/** The place in the list, in pixels from its top, for a place of the scroll bar. */
export function computePosition(measure: ListMeasure, scroll: number): number {
  const end = END_ROWS * measure.rowHeight
  const clamped = Math.min(Math.max(0, scroll), computeScrollReach(measure))
  return stretch(clamped, computeScrollReach(measure), computeReach(measure), end)
}

/** The place of the scroll bar for a place in the list; the inverse of `computePosition`. */
export function computeScroll(measure: ListMeasure, position: number): number {
  const end = END_ROWS * measure.rowHeight
  const clamped = Math.min(Math.max(0, position), computeReach(measure))
  return stretch(clamped, computeReach(measure), computeScrollReach(measure), end)
}

/** Where the list stands: the place of the scroll bar, and how far it is ahead of the place in the list. */
export interface ListAnchor {
  readonly scroll: number
  readonly ahead: number
}

/** The anchor that shows a place in the list. */
export function anchorAt(measure: ListMeasure, position: number): ListAnchor {
  const scroll = computeScroll(measure, position)
  const clamped = Math.min(Math.max(0, position), computeReach(measure))
  return { scroll, ahead: clamped - scroll }
}

/**
 * The anchor after the box was scrolled. A step of less than two views moves the rows by as much as the bar, however many
 * rows stand behind a pixel of it; only a longer way (the bar dragged, a jump to an end) goes in proportion. At an end of
 * the bar that is not an end of the list, the bar is set back: `scroll` is then another than the one given.
 */
export function moveAnchor(measure: ListMeasure, before: ListAnchor, scroll: number): ListAnchor {
  const reach = computeScrollReach(measure)
  if (Math.abs(scroll - before.scroll) > 2 * measure.viewHeight)
    return { scroll, ahead: computePosition(measure, scroll) - scroll }
  const position = scroll + before.ahead
  const atEnd = scroll < measure.viewHeight || scroll > reach - measure.viewHeight
  return atEnd ? anchorAt(measure, position) : { scroll, ahead: before.ahead }
}

/** A stretch of a list: rows from `from` to before `to`, after `space` pixels without any. */
export interface ListPart {
  readonly from: number
  readonly to: number
  readonly space: number
}

/**
 * The rows to draw at a place, with the spaces before each part and after the last, which together make up the height of
 * the list. `over` more rows are drawn at either side, in steps, so that most scrolling draws nothing new; `kept` is a row
 * that stays wherever it is, because the focus is on it.
 */
export function computeListWindow(
  measure: ListMeasure,
  { scroll, ahead }: ListAnchor,
  { over, kept }: { readonly over: number; readonly kept: number | null },
): { readonly parts: readonly ListPart[]; readonly after: number } {
  const { count, rowHeight, viewHeight } = measure
  const position = scroll + ahead
  const first = Math.floor(position / rowHeight / over) * over - over
  const from = Math.min(Math.max(0, first), Math.max(0, count - 1))
  const to = Math.min(count, Math.ceil((position + viewHeight) / rowHeight / over) * over + over)
  const near = { from, to }
  const whole =
    kept === null || kept >= count || (kept >= from && kept < to)
      ? [near]
      : kept < from
        ? [{ from: kept, to: kept + 1 }, near]
        : [near, { from: kept, to: kept + 1 }]
  const height = computeListHeight(measure)
  // The window stands where it belongs; a row kept far away, as far as there is room.
  const top = Math.max(0, from * rowHeight - ahead)
  const bottom = top + (to - from) * rowHeight
  let at = 0
  const parts = whole.map((part) => {
    const own =
      part === near
        ? top
        : part.from < from
          ? Math.min(Math.max(0, part.from * rowHeight - ahead), Math.max(0, top - rowHeight))
          : Math.max(bottom, Math.min(part.from * rowHeight - ahead, height - rowHeight))
    const space = Math.max(0, own - at)
    at = own + (part.to - part.from) * rowHeight
    return { ...part, space }
  })
  return { parts, after: Math.max(0, height - at) }
}

/** Rows that are seen at a place, whole or in part: first and last, from 0. */
export function findSeenRows(
  { count, rowHeight, viewHeight }: ListMeasure,
  position: number,
): { readonly first: number; readonly last: number } {
  const first = Math.min(count - 1, Math.max(0, Math.round(position / rowHeight)))
  const last = Math.min(count - 1, Math.max(first, Math.floor((position + viewHeight) / rowHeight) - 1))
  return { first, last }
}

/** The place in the list nearest to the present one at which a row is seen whole; the top of one that is too high for that. */
export function computeRowPosition(measure: ListMeasure, position: number, row: number): number {
  const { rowHeight, viewHeight } = measure
  const top = row * rowHeight
  if (top < position || rowHeight > viewHeight) return top
  return top + rowHeight > position + viewHeight ? top + rowHeight - viewHeight : position
}
