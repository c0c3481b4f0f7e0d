import type { CaseDraft } from '../contract/writing/case-draft.ts'
import { foldTracks, splitEvents } from '../domain/as-of/as-of.ts'
import { compareEvents, readDatedEvent } from '../domain/as-of/dated-case.ts'
import type { Case } from '../domain/case/case.ts'
import type { Day } from '../domain/dates/day.ts'

/** A case with the values of its tracks on the day of compilation. */
export function addLastKnown(draft: CaseDraft, compiled: Day): Case {
  const events = draft.events.map((event) => readDatedEvent(event, compiled)).toSorted(compareEvents)
  const states = foldTracks(splitEvents(events, compiled).counted)
  return {
    ...draft,
    lastKnown: {
      case: states.case.value,
      custody: states.custody.value,
      protection: states.protection.value,
    },
  }
}
