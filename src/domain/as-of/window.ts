import type { Day } from '../dates/day.ts'
import type { DatedCase, DatedEvent } from './dated-case.ts'

/** A span of days, both inclusive; null is open. */
export interface TimeWindow {
  readonly from: Day | null
  readonly to: Day | null
}

/** Whether an event falls in a window: certainly, possibly, or not at all. */
export type Match = 'certain' | 'possible' | 'none'

/**
 * Whether an event falls in a window. Possibly: one of its possible days does. Certainly: it does whatever its true date
 * is, and the date has no `~`, `?` or `%`. An interval lasts from its start to its end without a gap. An open or unknown
 * end extends no further than the first (last) day of a bounded event of the case.
 */
export function matchWindow(event: DatedEvent, entry: DatedCase, window: TimeWindow): Match {
  const from = window.from ?? Number.NEGATIVE_INFINITY
  const to = window.to ?? Number.POSITIVE_INFINITY
  if (from > to) return 'none'
  const first = entry.firstDay ?? Number.NEGATIVE_INFINITY
  const last = entry.lastDay ?? Number.POSITIVE_INFINITY
  const { bounds } = event
  const earliest = bounds.earliest ?? first
  const latest = bounds.latest ?? last
  if (latest < from || earliest > to) return 'none'
  if (bounds.approximate || bounds.uncertain) return 'possible'
  const startsBy = bounds.start.latest ?? last
  const endsFrom = bounds.end.earliest ?? first
  return startsBy <= to && endsFrom >= from ? 'certain' : 'possible'
}
