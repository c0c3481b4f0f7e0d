import { computeCalendarDay, computeDay, type Day } from '../dates/day.ts'
import type { StatusGroup } from './status-group.ts'

/** How long a bin is. */
export type HistogramUnit = 'year' | 'quarter' | 'month'

/** The cases of which an event falls in a bin: possibly, certainly, and the former by the group of their status. */
export interface HistogramBin {
  /** First and last day, both included. */
  readonly from: Day
  readonly to: Day
  readonly possibly: number
  readonly certainly: number
  readonly groups: Readonly<Partial<Record<StatusGroup, number>>>
}

export interface Histogram {
  readonly unit: HistogramUnit
  readonly bins: readonly HistogramBin[]
}

const MONTHS: Readonly<Record<HistogramUnit, number>> = { year: 12, quarter: 3, month: 1 }

/** Windows longer than these, in days, are counted by the next longer unit. */
const LONGEST_BY_MONTH = 3 * 366
const LONGEST_BY_QUARTER = 10 * 366

/** The unit for a window of so many days: the shorter it is, the shorter the bins. */
export function chooseUnit(days: number): HistogramUnit {
  if (days <= LONGEST_BY_MONTH) return 'month'
  return days <= LONGEST_BY_QUARTER ? 'quarter' : 'year'
}

/** The number of a bin counted from year 0; bins begin with the year, quarter or month. */
export function findBin(day: Day, unit: HistogramUnit): number {
  const { year, month } = computeCalendarDay(day)
  return Math.floor((year * 12 + month - 1) / MONTHS[unit])
}

/** The first day of a bin. */
export function startOfBin(bin: number, unit: HistogramUnit): Day {
  const months = bin * MONTHS[unit]
  const year = Math.floor(months / 12)
  return computeDay({ year, month: months - year * 12 + 1, day: 1 })
}
