import { saysNothing } from '../dates/edtf-bounds.ts'
import type { CaseLane, TimelineMark } from './case-lane.ts'

/** The events of a lane in reading order: those for which no source gives any date first, then by time. */
export function listLaneEvents({ marks }: Pick<CaseLane, 'marks'>): readonly TimelineMark[] {
  const isUndated = ({ event }: TimelineMark) => saysNothing(event.bounds)
  return [...marks.filter(isUndated), ...marks.filter((mark) => !isUndated(mark))]
}

/** The index of the event that is nearest in time to a day; 0 if there is none. */
function findNearestIndex(events: readonly TimelineMark[], day: number): number {
  const away = events.map(({ from, to }) => Math.abs((from ?? to ?? Number.POSITIVE_INFINITY) - day))
  return Math.max(0, away.indexOf(Math.min(...away)))
}

/**
 * The index in `listLaneEvents` of the event at which a row is open: the event `part`; for a notice, the event nearest to its
 * beginning; else the last event that counts, else the last. -1 if there are no events.
 */
export function findChosenIndex(
  events: readonly TimelineMark[],
  { notices }: Pick<CaseLane, 'notices'>,
  part: string | null,
): number {
  const at = events.findIndex(({ event }) => event.id === part)
  if (at !== -1 || events.length === 0) return at
  const begins = notices.find(({ notice }) => notice.id === part)?.from
  const day = begins?.earliest ?? begins?.latest
  if (day !== undefined && day !== null) return findNearestIndex(events, day)
  const last = events.findLastIndex(({ standing }) => standing === 'counted')
  return last === -1 ? events.length - 1 : last
}

/** Up to `count` neighbouring items around an index, the item itself in the middle unless an end is near. */
export function listAround<T>(items: readonly T[], index: number, count: number): readonly T[] {
  const first = Math.max(0, Math.min(index - Math.floor((count - 1) / 2), items.length - count))
  return items.slice(first, first + count)
}
