import type { Day } from '../../../domain/dates/day.ts'
import type { TimeView } from '../../../domain/query/figure-options.ts'
import { type Extent, NARROWEST_VIEW } from './axis.ts'

/** The factor of one zoom step, and the share of the view that one step moves it by. */
export const ZOOM_STEP = 2
const PAN_STEP = 0.25

/** Sets the days shown; null: all. `push` adds a history entry, `replace` overwrites the last one. */
export type OnView = (view: TimeView | null, how: 'push' | 'replace') => void

/** The view of so many days from a day, moved within all days; null if it covers them all. */
export function makeView(all: Extent, from: Day, days: number): TimeView | null {
  const size = Math.round(Math.max(NARROWEST_VIEW, days))
  if (size >= all.to - all.from) return null
  const start = Math.max(all.from, Math.min(all.to - size, Math.round(from)))
  return { from: start, to: start + size }
}

/** Makes the view narrower (factor below 1) or wider around a fixed place, from 0 at the left to 1 at the right. */
export function zoomView(all: Extent, shown: Extent, factor: number, around = 0.5): TimeView | null {
  const days = Math.max(NARROWEST_VIEW, (shown.to - shown.from) * factor)
  return makeView(all, shown.from + (shown.to - shown.from - days) * around, days)
}

/** Moves the view by days; it stops at the first and the last day. */
export function panView(all: Extent, shown: Extent, days: number): TimeView | null {
  return makeView(all, shown.from + days, shown.to - shown.from)
}

/** The view between two days, in any order. */
export function selectView(all: Extent, one: Day, other: Day): TimeView | null {
  return makeView(all, Math.min(one, other), Math.abs(one - other))
}

/** Moves one end of the view; the other stays. */
export function moveEnd(all: Extent, shown: Extent, end: 'from' | 'to', day: Day): TimeView | null {
  const from = end === 'from' ? Math.max(all.from, Math.min(day, shown.to - NARROWEST_VIEW)) : shown.from
  const to = end === 'to' ? Math.min(all.to, Math.max(day, shown.from + NARROWEST_VIEW)) : shown.to
  return makeView(all, from, to - from)
}

/** The view after a key: + and - zoom, 0 shows all, Shift with an arrow moves; undefined for any other key. */
export function changeViewByKey(
  all: Extent,
  shown: Extent,
  { key, shift }: { readonly key: string; readonly shift: boolean },
): TimeView | null | undefined {
  if (key === '+' || key === '=') return zoomView(all, shown, 1 / ZOOM_STEP)
  if (key === '-' || key === '_') return zoomView(all, shown, ZOOM_STEP)
  if (key === '0') return null
  if (!shift || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return undefined
  const days = (shown.to - shown.from) * PAN_STEP
  return panView(all, shown, key === 'ArrowLeft' ? -days : days)
}
