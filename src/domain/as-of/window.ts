import type { Day } from '../dates/day.ts'
import type { DatedCase, DatedEvent } from './dated-case.ts'

/** A span of days, both inclusive; null is open. */
export interface TimeWindow {
  readonly from: Day | null
  readonly to: Day | null
}

/** Whether an event falls in a window: surely, perhaps, or not at all. */
export type Match = 'certain' | 'possible' | 'none'

/**
 * Whether an event falls in a window. Possibly: one of its possible days does. Certainly: whatever its true date, it
 * does, and the date bears no `~`, `?` or `%`. An interval is taken as going on from its start to its end. An open or
 * unknown end reaches no further than the case's first (last) bounded event.
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

/** The best match among events: one that certainly falls in the window makes the case certain. */
export function matchAny(events: readonly DatedEvent[], entry: DatedCase, window: TimeWindow): Match {
  let best: Match = 'none'
  for (const event of events) {
    const match = matchWindow(event, entry, window)
    if (match === 'certain') return match
    if (match === 'possible') best = match
  }
  return best
}
