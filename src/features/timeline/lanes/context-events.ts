import { compareEvents, type DatedEvent, readDatedEvent } from '../../../domain/as-of/dated-case.ts'
import type { ContextEvent } from '../../../domain/case/case.ts'
import type { Collection } from '../../../domain/collection/collection.ts'
import { limitContext } from '../../../domain/known-on/limit-record.ts'

/** Limits context events to the collection's day known on, parses their dates and sorts them. */
export function readContext(
  events: readonly ContextEvent[],
  { compiled, knownOn }: Collection,
): readonly DatedEvent[] {
  const known = knownOn ? events.flatMap((event) => limitContext(event, knownOn)) : events
  return known.map((event) => readDatedEvent({ ...event, sets: {} }, compiled)).toSorted(compareEvents)
}
