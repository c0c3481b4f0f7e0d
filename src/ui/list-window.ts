import { TALLEST_LIST } from '../limits.ts'

/** Rows at each end of a taller list that scroll one to one. */
const END_ROWS = 200

/** A list of rows of one height in a box that scrolls, all in pixels. */
export interface ListMeasure {
  readonly count: number
  readonly rowHeight: number
  /** Height of the visible part. */
  readonly viewHeight: number
}

/** How far the list scrolls at its true height. */
function computeReach({ count, rowHeight, viewHeight }: ListMeasure): number {
  return Math.max(0, count * rowHeight - viewHeight)
}

/** The height of the list's element: the true one, unless that is more than browsers lay out. */
export function computeListHeight({ count, rowHeight }: ListMeasure): number {
  return Math.min(count * rowHeight, TALLEST_LIST)
}

/** How far the box scrolls. */
export function computeScrollReach(measure: ListMeasure): number {
  return Math.max(0, computeListHeight(measure) - measure.viewHeight)
}

/** Maps one to one within `end` of both ends, and in proportion between them. */
function stretch(at: number, from: number, to: number, end: number): number {
  if (from === to || at <= end) return at
  if (at >= from - end) return to - (from - at)
  return end + ((at - end) * (to - 2 * end)) / (from - 2 * end)
}

/** The position in the list, in pixels from its top, for a position of the scroll bar. */
export function computePosition(measure: ListMeasure, scroll: number): number {
  const end = END_ROWS * measure.rowHeight
  const clamped = Math.min(Math.max(0, scroll), computeScrollReach(measure))
  return stretch(clamped, computeScrollReach(measure), computeReach(measure), end)
}

/** The position of the scroll bar for a position in the list; the inverse of `computePosition`. */
export function computeScroll(measure: ListMeasure, position: number): number {
  const end = END_ROWS * measure.rowHeight
  const clamped = Math.min(Math.max(0, position), computeReach(measure))
  return stretch(clamped, computeReach(measure), computeScrollReach(measure), end)
}

/** A scroll position: that of the scroll bar, and how far the position in the list is ahead of it. */
export interface ListAnchor {
  readonly scroll: number
  readonly ahead: number
}

/** The anchor of a position in the list. */
export function anchorAt(measure: ListMeasure, position: number): ListAnchor {
  const scroll = computeScroll(measure, position)
  const clamped = Math.min(Math.max(0, position), computeReach(measure))
  return { scroll, ahead: clamped - scroll }
}

/**
 * Computes the anchor after the box was scrolled. A step of less than two views moves the rows by as many pixels as the bar,
 * however many rows one pixel of the bar represents; a longer one (the bar dragged, a jump to an end) moves in proportion.
 * If the bar reaches its end before the list does, it is set back: the returned `scroll` then differs from the given one.
 */
export function moveAnchor(measure: ListMeasure, before: ListAnchor, scroll: number): ListAnchor {
  const reach = computeScrollReach(measure)
  if (Math.abs(scroll - before.scroll) > 2 * measure.viewHeight)
    return { scroll, ahead: computePosition(measure, scroll) - scroll }
  const position = scroll + before.ahead
  const atEnd = scroll < measure.viewHeight || scroll > reach - measure.viewHeight
  return atEnd ? anchorAt(measure, position) : { scroll, ahead: before.ahead }
}

/** A range of rows, from `from` to before `to`, after `space` empty pixels. */
export interface ListPart {
  readonly from: number
  readonly to: number
  readonly space: number
}

/**
 * Computes the rows to draw at a scroll position, with the empty space before each range and after the last; together they
 * add up to the height of the list. Draws at least `over` more rows at each end, in multiples of `over`, so that most
 * scrolling draws nothing new. `kept` is a row to keep wherever it is, because it has the focus.
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
  // The visible range goes to its true place; a distant `kept` row as far away as the height allows.
  const top = Math.max(0, from * rowHeight - ahead)
  const bottom = top + (to - from) * rowHeight
  let at = 0
  const parts = whole.map((part) => {
    const start =
      part === near
        ? top
        : part.from < from
          ? Math.min(Math.max(0, part.from * rowHeight - ahead), Math.max(0, top - rowHeight))
          : Math.max(bottom, Math.min(part.from * rowHeight - ahead, height - rowHeight))
    const space = Math.max(0, start - at)
    at = start + (part.to - part.from) * rowHeight
    return { ...part, space }
  })
  return { parts, after: Math.max(0, height - at) }
}

/** The visible rows at a position: the first at least half visible, the last entirely, from 0. */
export function findSeenRows(
  { count, rowHeight, viewHeight }: ListMeasure,
  position: number,
): { readonly first: number; readonly last: number } {
  const first = Math.min(count - 1, Math.max(0, Math.round(position / rowHeight)))
  const last = Math.min(count - 1, Math.max(first, Math.floor((position + viewHeight) / rowHeight) - 1))
  return { first, last }
}

/** The position nearest to the present one that shows a row entirely; its top if the row is taller than the view. */
export function computeRowPosition(measure: ListMeasure, position: number, row: number): number {
  const { rowHeight, viewHeight } = measure
  const top = row * rowHeight
  if (top < position || rowHeight > viewHeight) return top
  return top + rowHeight > position + viewHeight ? top + rowHeight - viewHeight : position
}
