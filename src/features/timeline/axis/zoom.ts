import type { Day } from '../../../domain/dates/day.ts'
import type { Extent } from './axis.ts'

/** A window: days, both included; null on both sides shows everything. */
export interface Zoomed {
  readonly from: Day | null
  readonly to: Day | null
}

/** The narrowest window, in days: a narrower one shows no more detail. */
const NARROWEST = 14

/** The factor of one zoom step, and the share of the window that one step moves it by. */
export const ZOOM_STEP = 2
export const PAN_STEP = 0.25

const EVERYTHING: Zoomed = { from: null, to: null }

function orEverything(window: Extent, all: Extent): Zoomed {
  return window.from <= all.from && window.to >= all.to ? EVERYTHING : window
}

/**
 * Makes the window narrower (factor below 1) or wider around a fixed place, from 0 at the left to 1 at the right. A window
 * that covers all days becomes none.
 */
export function zoomWindow(shown: Extent, all: Extent, factor: number, around = 0.5): Zoomed {
  const days = Math.max(NARROWEST, Math.round((shown.to - shown.from) * factor))
  const from = Math.round(shown.from + (shown.to - shown.from - days) * around)
  return orEverything({ from, to: from + days }, all)
}

/** Moves the window by a share of its width, but not beyond all days. */
export function panWindow(shown: Extent, all: Extent, part: number): Zoomed {
  const days = shown.to - shown.from
  const wanted = shown.from + Math.round(days * part)
  const from = part < 0 ? Math.max(all.from, wanted) : Math.min(Math.max(all.from, all.to - days), wanted)
  // Already at the edge: nothing moves.
  if ((part < 0 && from >= shown.from) || (part > 0 && from <= shown.from)) return orEverything(shown, all)
  return orEverything({ from, to: from + days }, all)
}

/** The window after a key: + and - zoom, Shift with an arrow moves; null for any other key. */
export function zoomByKey(shown: Extent, all: Extent, key: string, shift: boolean): Zoomed | null {
  if (key === '+' || key === '=') return zoomWindow(shown, all, 1 / ZOOM_STEP)
  if (key === '-' || key === '_') return zoomWindow(shown, all, ZOOM_STEP)
  if (shift && key === 'ArrowLeft') return panWindow(shown, all, -PAN_STEP)
  if (shift && key === 'ArrowRight') return panWindow(shown, all, PAN_STEP)
  return null
}
