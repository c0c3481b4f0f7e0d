import type { Day } from '../../../domain/dates/day.ts'
import type { Extent } from './axis.ts'

/** A window of the query: days, both included; null on both sides shows everything. */
export interface Zoomed {
  readonly from: Day | null
  readonly to: Day | null
}

/** A window narrower than this, in days, would show nothing more. */
const NARROWEST = 14

/** How much wider or narrower one step makes the window, and what part of it one step moves it by. */
export const ZOOM_STEP = 2
export const PAN_STEP = 0.25

const EVERYTHING: Zoomed = { from: null, to: null }

function orEverything(window: Extent, all: Extent): Zoomed {
  return window.from <= all.from && window.to >= all.to ? EVERYTHING : window
}

/**
 * The days that are shown, made narrower (factor below 1) or wider, about a place from 0 at the left to 1 at the right that
 * stays where it is. Wide enough to hold all days, it is no window any more.
 */
export function zoomWindow(shown: Extent, all: Extent, factor: number, around = 0.5): Zoomed {
  const days = Math.max(NARROWEST, Math.round((shown.to - shown.from) * factor))
  const from = Math.round(shown.from + (shown.to - shown.from - days) * around)
  return orEverything({ from, to: from + days }, all)
}

/** The days that are shown, moved by a part of their number, no further than all days reach. */
export function panWindow(shown: Extent, all: Extent, part: number): Zoomed {
  const days = shown.to - shown.from
  const wanted = shown.from + Math.round(days * part)
  const from = part < 0 ? Math.max(all.from, wanted) : Math.min(Math.max(all.from, all.to - days), wanted)
  // Already at the edge: nothing moves.
  if ((part < 0 && from >= shown.from) || (part > 0 && from <= shown.from)) return orEverything(shown, all)
  return orEverything({ from, to: from + days }, all)
}

/** What a key does to the window: + and - zoom, Shift with an arrow moves; null for every other key. */
export function zoomByKey(shown: Extent, all: Extent, key: string, shift: boolean): Zoomed | null {
  if (key === '+' || key === '=') return zoomWindow(shown, all, 1 / ZOOM_STEP)
  if (key === '-' || key === '_') return zoomWindow(shown, all, ZOOM_STEP)
  if (shift && key === 'ArrowLeft') return panWindow(shown, all, -PAN_STEP)
  if (shift && key === 'ArrowRight') return panWindow(shown, all, PAN_STEP)
  return null
}
