import { computeTrackChanges, splitEvents } from '../as-of/as-of.ts'
import { compareEvents, type EventFields, readDatedEvent } from '../as-of/dated-case.ts'
import { TRACKS, type Track, type TrackValues } from '../case/vocabulary.ts'
import type { Day } from '../dates/day.ts'

/** What a change of the events of a case changes on one track. */
export interface TrackEffect {
  readonly track: Track
  /** The values of the track on the day of compilation. */
  readonly before: TrackValues[Track]
  readonly after: TrackValues[Track]
  /** The values that the track has had, oldest first. */
  readonly courseBefore: readonly TrackValues[Track][]
  readonly courseAfter: readonly TrackValues[Track][]
}

/** The values of each track in the order of its events, with the day from which each counts. */
function computeCourses(events: readonly EventFields[], compiled: Day) {
  const dated = events.map((event) => readDatedEvent(event, compiled)).toSorted(compareEvents)
  const { counted } = splitEvents(dated, compiled)
  return (track: Track): readonly { readonly value: TrackValues[Track]; readonly from: Day }[] =>
    computeTrackChanges(counted, track).map(({ value, event }) => ({ value, from: event.countsFrom }))
}

/**
 * What the tracks of a case show before and after a change of its events; only tracks on which anything differs, on the day of
 * compilation or earlier.
 */
export function computeEffect(
  before: readonly EventFields[],
  after: readonly EventFields[],
  compiled: Day,
): readonly TrackEffect[] {
  const [coursesBefore, coursesAfter] = [computeCourses(before, compiled), computeCourses(after, compiled)]
  return TRACKS.flatMap((track) => {
    const [one, other] = [coursesBefore(track), coursesAfter(track)]
    const same =
      one.length === other.length &&
      one.every(({ value, from }, i) => value === other[i]?.value && from === other[i].from)
    return same
      ? []
      : [
          {
            track,
            before: one.at(-1)?.value ?? 'unknown',
            after: other.at(-1)?.value ?? 'unknown',
            courseBefore: one.map(({ value }) => value),
            courseAfter: other.map(({ value }) => value),
          },
        ]
  })
}
