import { computeCalendarDay, computeDay, type Day } from '../../../domain/dates/day.ts'
import type { TimeView } from '../../../domain/query/figure-options.ts'
import type { CaseQuery } from '../../../domain/query/query.ts'

/** First and last day of an axis. */
export interface Extent {
  readonly from: Day
  readonly to: Day
}

/** The unit of the labels of an axis. */
export type TickUnit = 'year' | 'month' | 'day'

export interface Axis extends Extent {
  readonly unit: TickUnit
  /** Days with a label, at round years, months or days. */
  readonly ticks: readonly Day[]
}

/** Minimum distance between labels, in pixels. */
type TickRoom = Readonly<Record<TickUnit, number>>
const TICK_ROOM: TickRoom = { year: 48, month: 64, day: 52 }
/** For labels at the right of their ticks; a month or a day names its year only where the year begins. */
const BESIDE_ROOM: TickRoom = { year: 34, month: 36, day: 56 }
const YEAR = 365.25
const MONTH = 30.5

const STEPS: readonly { readonly unit: TickUnit; readonly step: number; readonly days: number }[] = [
  ...[1, 2, 7, 14].map((step) => ({ unit: 'day' as const, step, days: step })),
  ...[1, 2, 3, 6].map((step) => ({ unit: 'month' as const, step, days: step * MONTH })),
  ...[1, 2, 5, 10, 20, 50, 100, 500, 1000].map((step) => ({
    unit: 'year' as const,
    step,
    days: step * YEAR,
  })),
]

function listTicks({ from, to }: Extent, unit: TickUnit, step: number): readonly Day[] {
  const ticks: Day[] = []
  if (unit === 'day') {
    for (let day = Math.ceil(from / step) * step; day <= to; day += step) ticks.push(day)
    return ticks
  }
  const { year, month } = computeCalendarDay(from)
  const months = unit === 'year' ? 12 * step : step
  const first =
    unit === 'year' ? Math.floor(year / step) * 12 * step : year * 12 + Math.floor((month - 1) / step) * step
  for (let count = first; ; count += months) {
    const day = computeDay({ year: Math.floor(count / 12), month: (count % 12) + 1, day: 1 })
    if (day > to) return ticks
    if (day >= from) ticks.push(day)
  }
}

/**
 * The days that the axis covers: the window of the query; an open side extends to the end of the year of the first or last
 * day.
 */
export function computeAxisExtent(all: Extent, query: Pick<CaseQuery, 'from' | 'to'>): Extent {
  const { year: firstYear } = computeCalendarDay(all.from)
  const { year: lastYear } = computeCalendarDay(all.to)
  const from = query.from ?? computeDay({ year: firstYear, month: 1, day: 1 })
  const to = query.to ?? computeDay({ year: lastYear, month: 12, day: 31 })
  // A window of a few days still needs a readable axis.
  return to - from >= 14 ? { from, to } : { from: Math.min(from, to) - 7, to: Math.max(from, to) + 7 }
}

/** Labels an axis of a width in pixels, with the finest step that fits. */
export function computeAxis(extent: Extent, width: number, room: TickRoom = TICK_ROOM): Axis {
  const perDay = width / Math.max(1, extent.to - extent.from)
  const fit = STEPS.find(({ unit, days }) => days * perDay >= room[unit]) ?? {
    unit: 'year' as const,
    step: 1000,
  }
  return { ...extent, unit: fit.unit, ticks: listTicks(extent, fit.unit, fit.step) }
}

/** The narrowest view, in days: a narrower one shows no more detail. */
export const NARROWEST_VIEW = 14

/** The days that the time column shows: the view within all days on record, at least 14 days; all without a view. */
export function computeShown(all: Extent, view: TimeView | null): Extent {
  if (!view) return all
  const days = Math.min(all.to - all.from, Math.max(NARROWEST_VIEW, view.to - view.from))
  const from = Math.max(all.from, Math.min(all.to - days, view.from))
  return { from, to: Math.min(all.to, from + days) }
}

/** The axis of the time column, for its width in pixels at the default text size. Its labels are beside their ticks. */
export function computeTimeAxis(all: Extent, view: TimeView | null, width: number): Axis {
  return computeAxis(computeShown(all, view), width, BESIDE_ROOM)
}

/** Possible steps of an axis that counts days from an event, in days. */
const OFFSET_STEPS = [1, 2, 7, 14, 30, 60, 90, 180, 365, 730, 1825, 3650, 18_250]
const OFFSET_ROOM = 56

/** Labels an axis that counts days from day 0, for a width in pixels. */
export function computeOffsetAxis(extent: Extent, width: number): Axis {
  const perDay = width / Math.max(1, extent.to - extent.from)
  const step = OFFSET_STEPS.find((days) => days * perDay >= OFFSET_ROOM) ?? 36_500
  const ticks: Day[] = []
  for (let day = Math.ceil(extent.from / step) * step; day <= extent.to; day += step) ticks.push(day)
  return { ...extent, unit: 'day', ticks }
}
