import { MOST_DAYS_OF_AXIS } from '../../limits.ts'
import { computeCalendarDay, computeDay, type Day } from '../dates/day.ts'
import type { Collection } from './collection.ts'
import { DATE_FLAGS, NO_DAY, type SelectionColumns } from './engine/columns.ts'
import type { DaySpan } from './engine/event-days.ts'

/** The first bounded day of any date on record; `compiled` if there is none. */
function findFirstDay({ dates }: SelectionColumns, compiled: Day): Day {
  let first = compiled
  for (const column of [dates.earliest, dates.startLatest, dates.endEarliest, dates.latest]) {
    for (let date = 0; date < column.length; date++) {
      const day = column[date] ?? NO_DAY
      if (day === NO_DAY || day >= first || ((dates.flags[date] ?? 0) & DATE_FLAGS.nothing) !== 0) continue
      first = day
    }
  }
  return first
}

const extents = new WeakMap<SelectionColumns, { readonly compiled: Day; readonly extent: DaySpan }>()

/**
 * The days of the axis of time: from 1 January of the first year on record to 31 December of the year of compilation. It is
 * that of the whole collection, so it is the same on every as-of day and for every day known on. Cached.
 */
export function computeRecordExtent({
  compiled,
  ingredients,
}: Pick<Collection, 'compiled' | 'ingredients'>): DaySpan {
  const { columns } = ingredients()
  const known = extents.get(columns)
  if (known?.compiled === compiled) return known.extent
  const first = Math.max(findFirstDay(columns, compiled), compiled - MOST_DAYS_OF_AXIS)
  const extent = {
    from: computeDay({ year: computeCalendarDay(first).year, month: 1, day: 1 }),
    to: computeDay({ year: computeCalendarDay(compiled).year, month: 12, day: 31 }),
  }
  extents.set(columns, { compiled, extent })
  return extent
}
