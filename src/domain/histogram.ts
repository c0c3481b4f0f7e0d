import type { EventEntry } from './case-entry.ts'
import type { CaseRow } from './case-row.ts'
import { computeCalendarDay, computeDay, type Day } from './day.ts'
import { saysNothing } from './edtf-bounds.ts'
import { computeStatusGroup, type StatusGroup } from './status-group.ts'
import type { TimeWindow } from './window.ts'

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

function chooseUnit(days: number): HistogramUnit {
  if (days <= LONGEST_BY_MONTH) return 'month'
  return days <= LONGEST_BY_QUARTER ? 'quarter' : 'year'
}

/** The number of a bin counted from year 0; bins begin with the year, quarter or month. */
function findBin(day: Day, unit: HistogramUnit): number {
  const { year, month } = computeCalendarDay(day)
  return Math.floor((year * 12 + month - 1) / MONTHS[unit])
}

function startOfBin(bin: number, unit: HistogramUnit): Day {
  const months = bin * MONTHS[unit]
  return computeDay({ year: Math.floor(months / 12), month: (months % 12) + 1, day: 1 })
}

/** First and last bounded day of the rows, none later than the day; null where there is none. */
export function computeReach(
  rows: readonly CaseRow[],
  asOf: Day,
): { readonly from: Day; readonly to: Day } | null {
  let from = Number.POSITIVE_INFINITY
  let to = Number.NEGATIVE_INFINITY
  for (const { entry } of rows) {
    if (entry.firstDay !== null) from = Math.min(from, entry.firstDay)
    if (entry.lastDay !== null) to = Math.max(to, entry.lastDay)
  }
  to = Math.min(to, asOf)
  return from <= to ? { from, to } : null
}

/** The first and last bin of an event, possibly and certainly, by the rules of `matchWindow`. */
function computeReachOf({ bounds }: EventEntry, { entry }: CaseRow, asOf: Day, find: (day: Day) => number) {
  if (saysNothing(bounds)) return null
  const first = entry.firstDay ?? asOf
  const last = entry.lastDay ?? asOf
  const possible = { from: find(bounds.earliest ?? first), to: find(Math.min(bounds.latest ?? last, asOf)) }
  if (bounds.approximate || bounds.uncertain) return { possible, certain: null }
  const certain = {
    from: find(bounds.start.latest ?? last),
    to: find(Math.min(bounds.end.earliest ?? first, asOf)),
  }
  return { possible, certain }
}

/**
 * How many of the rows have an event in each year, quarter or month of a window, as of a day; the shorter the window, the
 * shorter the bins. A case counts once a bin, by the status it has as of the day.
 */
export function computeHistogram(rows: readonly CaseRow[], asOf: Day, window: TimeWindow): Histogram {
  const reach = computeReach(rows, asOf)
  if (!reach) return { unit: 'year', bins: [] }
  const from = Math.max(window.from ?? reach.from, reach.from)
  const to = Math.min(window.to ?? reach.to, reach.to)
  if (from > to) return { unit: 'year', bins: [] }
  const unit = chooseUnit(to - from)
  const find = (day: Day) => findBin(day, unit)
  const [low, high] = [find(from), find(to)]
  const bins = Array.from({ length: high - low + 1 }, (_, i) => ({
    from: startOfBin(low + i, unit),
    to: startOfBin(low + i + 1, unit) - 1,
    possibly: 0,
    certainly: 0,
    groups: new Map<StatusGroup, number>(),
  }))
  // The last row that each bin has counted: a case counts once.
  const possibleBy = new Int32Array(bins.length).fill(-1)
  const certainBy = new Int32Array(bins.length).fill(-1)
  rows.forEach((row, index) => {
    const group = computeStatusGroup(row.tracks.case.value)
    const mark = (event: EventEntry, counts: boolean) => {
      const found = computeReachOf(event, row, asOf, find)
      if (!found) return
      for (let i = Math.max(low, found.possible.from); i <= Math.min(high, found.possible.to); i++) {
        const bin = bins[i - low]
        if (!bin || possibleBy[i - low] === index) continue
        possibleBy[i - low] = index
        bin.possibly++
        bin.groups.set(group, (bin.groups.get(group) ?? 0) + 1)
      }
      if (!found.certain || !counts) return
      for (let i = Math.max(low, found.certain.from); i <= Math.min(high, found.certain.to); i++) {
        const bin = bins[i - low]
        if (!bin || certainBy[i - low] === index) continue
        certainBy[i - low] = index
        bin.certainly++
      }
    }
    for (const event of row.counted) mark(event, true)
    for (const event of row.possible) mark(event, false)
  })
  return {
    unit,
    bins: bins.map(({ groups, ...bin }) => ({ ...bin, groups: Object.fromEntries(groups) })),
  }
}
