import { TRACKS, type Track, type TrackValues } from '../case/vocabulary.ts'
import type { Day } from '../dates/day.ts'
import { computeTrackChanges } from './as-of.ts'
import type { DatedEvent } from './dated-case.ts'
import { computeOtherDates } from './other-dates.ts'

/**
 * How a span ends: by an event that sets another value, by one that sets "unknown" (the sources stop saying), or not at
 * all: the value still holds at the case's last event, and there is no later source.
 */
export type SpanEnding = 'changed' | 'unknown' | 'no-later-source'

/** A time during which a track had one value. */
export interface TrackSpan {
  readonly track: Track
  readonly value: TrackValues[Track]
  readonly since: DatedEvent
  readonly until: DatedEvent | null
  readonly ending: SpanEnding
  /** The value may have held on these days; a null end is open. */
  readonly possible: { readonly from: Day | null; readonly to: Day | null }
  /** The day by which it had certainly been set; null if that is open. */
  readonly begun: Day | null
  /** The value certainly held on these days, both included; null if no day is certain. */
  readonly certain: { readonly from: Day; readonly to: Day } | null
  /** The days among these on which it held whichever source's date is right; null if there is none. */
  readonly agreed: { readonly from: Day; readonly to: Day } | null
}

/**
 * The last day on which the events still support a value: the latest of the earliest possible days of events that say where
 * the person is or what protects them. A trial of officials and a judgment in absentia say neither, and an event "on or
 * before" a day may have happened long before it. null if there is no such day.
 */
function computeLastKnownDay(counted: readonly DatedEvent[]): Day | null {
  const days = counted
    .filter(({ vouches }) => vouches)
    .map(({ bounds }) => bounds.earliest)
    .filter((day) => day !== null)
  return days.length > 0 ? days.reduce((a, b) => Math.max(a, b)) : null
}

/**
 * The first day on which one of the later changes may have set another value; null if that is open or there is no such
 * change. It need not be the next change: one that counts later, "on or before" a day, may have happened first.
 */
function computeFirstChange(against: readonly DatedEvent[]): Day | null {
  const days = against.map(({ bounds }) => bounds.earliest)
  return days.reduce((a, b) => (a === null || b === null ? null : Math.min(a, b)), days[0] ?? null)
}

/** Of the days on which a value certainly held, those on which it held by the dates of all other sources too. */
function computeAgreed(
  certain: TrackSpan['certain'],
  since: DatedEvent,
  changes: readonly DatedEvent[],
  asOf: Day,
): TrackSpan['certain'] {
  if (!certain) return null
  const list = (event: DatedEvent) => computeOtherDates(event, asOf, event.date)
  const from = Math.max(certain.from, ...list(since).map((other) => other.to ?? Infinity))
  const to = Math.min(certain.to, ...changes.flatMap(list).map((other) => other.from ?? -Infinity))
  return from <= to ? { from, to } : null
}

function makeSpan(
  change: { readonly track: Track; readonly value: TrackValues[Track]; readonly since: DatedEvent },
  later: readonly { readonly value: TrackValues[Track]; readonly event: DatedEvent }[],
  lastKnown: Day | null,
  asOf: Day,
): TrackSpan {
  const [next] = later
  const { bounds, countsFrom } = change.since
  const unqualified = !bounds.approximate && !bounds.uncertain
  const against = later.filter(({ value }) => value !== change.value).map(({ event }) => event)
  const certainTo = next ? computeFirstChange(against) : lastKnown
  const certain =
    unqualified && certainTo !== null && countsFrom <= certainTo ? { from: countsFrom, to: certainTo } : null
  return {
    ...change,
    until: next?.event ?? null,
    ending: next ? (next.value === 'unknown' ? 'unknown' : 'changed') : 'no-later-source',
    possible: { from: bounds.earliest, to: next ? (next.event.bounds.start.latest ?? asOf) : asOf },
    begun: countsFrom,
    certain,
    agreed: computeAgreed(certain, change.since, against, asOf),
  }
}

/**
 * The spans of the three tracks, each from the event that sets a value to the event that sets another, in the order of the
 * events, which must be those counted as of the day. A span that still holds at the last event is certain up to that event
 * only, never up to today. A value "unknown" has a span of its own.
 */
export function computeTrackSpans(counted: readonly DatedEvent[], asOf: Day): readonly TrackSpan[] {
  const lastKnown = computeLastKnownDay(counted)
  return TRACKS.flatMap((track) => {
    const changes = computeTrackChanges<Track>(counted, track)
    return changes.map(({ value, event }, i) =>
      makeSpan({ track, value, since: event }, changes.slice(i + 1), lastKnown, asOf),
    )
  })
}
