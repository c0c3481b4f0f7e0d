import { LONGEST_BY_MONTH, LONGEST_BY_QUARTER } from '../../limits.ts'
import { computeCalendarDay, computeDay, type Day } from '../dates/day.ts'
import type { StatusGroup } from './status-group.ts'

/** The length of a bin. */
export type HistogramUnit = 'year' | 'quarter' | 'month'

/** How many cases have an event in a bin: possibly, certainly, and the possible ones by status group. */
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

/** The unit of the bins for a window of so many days: shorter windows have shorter bins. */
export function chooseUnit(days: number): HistogramUnit {
  if (days <= LONGEST_BY_MONTH) return 'month'
  return days <= LONGEST_BY_QUARTER ? 'quarter' : 'year'
}

/** The number of the bin that a day falls in, counted from year 0; bins are whole calendar years, quarters or months. */
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
