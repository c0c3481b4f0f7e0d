import type { Track, TrackValues } from '../case/vocabulary.ts'
import type { Day } from '../dates/day.ts'
import type { DatedEvent, DatedNotice } from './dated-case.ts'

/**
 * How an event stands as of a day: `counted` from its latest possible day (an interval: from the latest possible day of its
 * start), `possible` from its earliest ("possibly by then": shown, but it sets no track), else `later`.
 */
export type Standing = 'counted' | 'possible' | 'later'

/** How an event stands as of a day. */
export function computeStanding(event: DatedEvent, asOf: Day): Standing {
  if (event.countsFrom <= asOf) return 'counted'
  return event.bounds.earliest === null || event.bounds.earliest <= asOf ? 'possible' : 'later'
}

/** The value of a track, and the event that last changed it; "unknown" and null while no event has set the track. */
export interface TrackState<T extends Track> {
  readonly value: TrackValues[T]
  readonly since: DatedEvent | null
}

export type TrackStates = { readonly [T in Track]: TrackState<T> }

/** One change of a track: what an event set it to. */
export interface TrackChange<T extends Track> {
  readonly value: TrackValues[T]
  readonly event: DatedEvent
}

/** The changes of one track by the events given, in their order; an event that repeats the value changes nothing. */
export function computeTrackChanges<T extends Track>(
  events: readonly DatedEvent[],
  track: T,
): readonly TrackChange<T>[] {
  const changes: TrackChange<T>[] = []
  for (const event of events) {
    const value: TrackValues[T] | undefined = event.sets[track]
    if (value !== undefined && value !== (changes.at(-1)?.value ?? null)) changes.push({ value, event })
  }
  return changes
}

function computeTrackState<T extends Track>(
  counted: readonly DatedEvent[],
  track: T,
  unknown: TrackValues[T],
) {
  const last = computeTrackChanges(counted, track).at(-1)
  return { value: last?.value ?? unknown, since: last?.event ?? null }
}

/** The three tracks after the events given, which must be the counted ones, in the order of folding. */
export function foldTracks(counted: readonly DatedEvent[]): TrackStates {
  return {
    case: computeTrackState(counted, 'case', 'unknown'),
    custody: computeTrackState(counted, 'custody', 'unknown'),
    protection: computeTrackState(counted, 'protection', 'unknown'),
  }
}

/** The counted and the possible events of a case as of a day, each list in the order of folding. */
export interface EventsAsOf {
  readonly counted: readonly DatedEvent[]
  readonly possible: readonly DatedEvent[]
}

/** Splits the events of a case into counted and possible ones as of a day; leaves out later ones. */
export function splitEvents(events: readonly DatedEvent[], asOf: Day): EventsAsOf {
  const counted: DatedEvent[] = []
  const possible: DatedEvent[] = []
  for (const event of events) {
    const standing = computeStanding(event, asOf)
    if (standing === 'counted') counted.push(event)
    else if (standing === 'possible') possible.push(event)
  }
  return { counted, possible }
}

/** Whether a notice exists as of a day: from the latest day of `issued`, else `firstEffect`, else `statusDate`. */
export function existsNotice(notice: DatedNotice, asOf: Day): boolean {
  return notice.existsFrom <= asOf
}
