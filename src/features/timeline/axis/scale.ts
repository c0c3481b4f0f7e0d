import type { Day } from '../../../domain/dates/day.ts'
import type { Extent } from './axis.ts'

/** Maps a day to pixels from the left of a plot; days outside its extent map to places outside it. */
export type DayScale = (day: Day) => number

/** The scale that the head of the time column and every lane share: the first day at 0, the last at `width` pixels. */
export function makeDayScale({ from, to }: Extent, width: number): DayScale {
  const perDay = width / Math.max(1, to - from)
  return (day) => (day - from) * perDay
}

/** The day at a place in pixels from the left of a plot, within its extent; the inverse of `makeDayScale`. */
export function findDayAt({ from, to }: Extent, width: number, at: number): Day {
  const part = Math.min(1, Math.max(0, at / Math.max(1, width)))
  return Math.round(from + part * (to - from))
}
