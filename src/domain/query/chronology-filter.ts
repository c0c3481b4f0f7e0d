import type { CaseEvent } from '../case/case.ts'
import { listVoices } from '../case/sides.ts'
import { EVENT_TYPES, type EventType, SUPPORTS, type Support } from '../case/vocabulary.ts'
import { computeVoice, VOICES, type Voice } from '../case/voices.ts'
import type { Day } from '../dates/day.ts'
import type { QueryRemark } from './address-params.ts'
import { choicesParameter } from './choices-parameter.ts'
import {
  choiceParameter,
  dayParameter,
  flagParameter,
  formatTable,
  listInitial,
  type ParameterTable,
  parseTable,
} from './parameter.ts'

/** Which lines of a chronology are shown; an empty list does not filter. OR inside a list, AND across. */
export interface ChronologyFilter {
  readonly support: readonly Support[]
  readonly voices: readonly Voice[]
  readonly types: readonly EventType[]
  /** Whether background events are shown among those of the case. */
  readonly context: boolean
  /** The day to compare the day shown with; null: no comparison. */
  readonly since: Day | null
  readonly order: ChronologyOrder
}

/** The orders of a chronology; who reads a case for the first time begins with the oldest. */
export const CHRONOLOGY_ORDERS = ['oldest', 'newest'] as const
export type ChronologyOrder = (typeof CHRONOLOGY_ORDERS)[number]

const CHRONOLOGY: ParameterTable<ChronologyFilter> = {
  support: choicesParameter(SUPPORTS),
  voices: { ...choicesParameter(VOICES), name: 'words' },
  types: { ...choicesParameter(EVENT_TYPES), name: 'type' },
  context: flagParameter(),
  since: dayParameter('last'),
  order: choiceParameter(CHRONOLOGY_ORDERS, 'oldest'),
}

export const EMPTY_CHRONOLOGY_FILTER = listInitial(CHRONOLOGY)

/** Parses the filter from the query part of an address; ignores unknown values, with a remark. */
export function parseChronologyFilter(text: string): {
  readonly filter: ChronologyFilter
  readonly remarks: readonly QueryRemark[]
} {
  const { values, remarks } = parseTable(CHRONOLOGY, text)
  return { filter: values, remarks }
}

/** Formats the filter as parameters to append to those of the query; "" for the empty filter. */
export function formatChronologyFilter(filter: ChronologyFilter): string {
  return formatTable(CHRONOLOGY, filter)
}

/** Whether any line can be filtered out; background events, a comparison and the order do not filter. */
export function isChronologyFiltered({ support, voices, types }: ChronologyFilter): boolean {
  return support.length + voices.length + types.length > 0
}

/**
 * Whether a line passes; a field that is null matches no choice, and each of those who say the line matches. `conflicting` matches an event with that support or with
 * conflicts: a corroborated event may still have a point on which one source disagrees.
 */
export function matchesChronologyFilter(
  event: Pick<CaseEvent, 'support' | 'conflicts' | 'type' | 'attributedTo' | 'alsoAttributedTo'>,
  { support, voices, types }: ChronologyFilter,
): boolean {
  const differs = support.includes('conflicting') && (event.conflicts ?? []).length > 0
  return (
    (support.length === 0 || (event.support !== null && support.includes(event.support)) || differs) &&
    (voices.length === 0 || listVoices(event).some(({ kind }) => voices.includes(computeVoice(kind)))) &&
    (types.length === 0 || types.includes(event.type))
  )
}
