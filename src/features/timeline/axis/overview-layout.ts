import type { HistogramBin, HistogramUnit } from '../../../domain/as-of/histogram.ts'
import type { Day } from '../../../domain/dates/day.ts'
import type { Extent } from './axis.ts'

/** Least width of a bar with its gap, in pixels. */
const BAR = 5
const MONTH = 30.4

/** The unit of the bars of an overview: the shortest whose bars can be told apart at a width in pixels. */
export function chooseOverviewUnit({ from, to }: Extent, width: number): HistogramUnit {
  const perMonth = (width / Math.max(1, to - from)) * MONTH
  if (perMonth >= BAR) return 'month'
  return perMonth * 3 >= BAR ? 'quarter' : 'year'
}

/** A corner of the outlines of the bars: heights from 0 to 1 at a day. */
export interface OverviewPoint {
  readonly day: number
  readonly possibly: number
  readonly certainly: number
}

/** Gap between bars, as a share of their width. */
const GAP = 0.16
/** Least height of a bar, as a share of the highest: a single case among many is seen too. */
const LEAST = 0.06

/**
 * The outlines of the bars: the cases with an event that possibly falls in a bin, and in front of them those with one that
 * certainly does. Bars end at the as-of day.
 */
export function layOverview(bins: readonly HistogramBin[], asOf: Day): readonly OverviewPoint[] {
  const most = bins.reduce((high, { possibly }) => Math.max(high, possibly), 1)
  const height = (count: number) => (count === 0 ? 0 : Math.max(LEAST, count / most))
  return bins.flatMap((bin) => {
    if (bin.possibly === 0) return []
    const gap = ((bin.to + 1 - bin.from) * GAP) / 2
    const left = bin.from + gap
    const right = Math.max(left, Math.min(bin.to + 1 - gap, asOf))
    const full = { possibly: height(bin.possibly), certainly: height(bin.certainly) }
    const foot = { possibly: 0, certainly: 0 }
    return [
      { day: left, ...foot },
      { day: left, ...full },
      { day: right, ...full },
      { day: right, ...foot },
    ]
  })
}
