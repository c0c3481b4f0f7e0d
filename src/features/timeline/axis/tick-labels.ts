import { computeCalendarDay, computeDay, type Day } from '../../../domain/dates/day.ts'
import { measureText } from '../../../ui/measure-text.ts'
import type { Axis } from './axis.ts'
import { makeDayScale } from './scale.ts'

/** Font size of a label and the space around it, in pixels at the default text size. */
const FONT = 11
const BEFORE = 4
const AFTER = 4

/** A label of the axis: its text begins at `x` pixels. */
export interface TickLabel {
  readonly day: Day
  readonly x: number
  readonly text: string
  /** Whether a year begins there. */
  readonly isYear: boolean
}

/** Names a tick; `full`: with its year. */
export type NameTick = (day: Day, unit: Axis['unit'], full: boolean) => string

const yearOf = (day: Day) => computeCalendarDay(day).year

/**
 * The labels of an axis, each at the right of its tick. The first, and the one at which the last year begins, are always
 * there, and each year is named once; others give way where they would touch a neighbour.
 */
export function layTickLabels(
  axis: Axis,
  width: number,
  nameTick: NameTick,
  textScale = 1,
  measure: typeof measureText = measureText,
): readonly TickLabel[] {
  const scale = makeDayScale(axis, width)
  const first = yearOf(axis.from)
  const last = yearOf(axis.to)
  // An axis of whole years names the first and the last of them, even between two round ticks.
  const yearStart = (year: number) => computeDay({ year, month: 1, day: 1 })
  const edges =
    axis.unit === 'year'
      ? [first, last].map(yearStart).filter((day) => day >= axis.from && day < axis.to)
      : []
  const days = [...new Set([...axis.ticks, ...edges])].toSorted((a, b) => a - b)
  let named: number | null = null
  const all = days.map((day) => {
    const { year, month, day: date } = computeCalendarDay(day)
    const full = axis.unit !== 'year' && named !== year
    named = year
    const text = nameTick(day, axis.unit, full)
    const size = measure(text, FONT * textScale, 600)
    const wanted = scale(day) + BEFORE * textScale
    const x = Math.max(0, Math.min(wanted, width - size))
    return {
      day,
      x,
      text,
      size,
      fits: x === wanted,
      isYear: axis.unit === 'year' || (month === 1 && date === 1) || full,
      year,
    }
  })
  // Those that must stay are placed first: the first, that of the last year, then other years, then the rest.
  const lastYear = all.findLast(({ year, isYear }) => isYear && year === last)
  const rank = (label: (typeof all)[number]) =>
    label === all[0] || label === lastYear ? 0 : axis.unit !== 'year' && label.isYear ? 1 : 2
  const placed: (typeof all)[number][] = []
  for (const label of all.toSorted((a, b) => rank(a) - rank(b) || a.day - b.day)) {
    const touches = placed.some(
      ({ x, size }) => label.x < x + size + AFTER * textScale && x < label.x + label.size + AFTER * textScale,
    )
    if (!touches && (label.fits || rank(label) === 0)) placed.push(label)
  }
  return placed.toSorted((a, b) => a.x - b.x).map(({ day, x, text, isYear }) => ({ day, x, text, isYear }))
}
