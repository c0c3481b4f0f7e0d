import type { KnownEvent } from '../case/case.ts'
import { EVENT_TYPES, type EventType, SUPPORTS, type Support } from '../case/vocabulary.ts'
import { computeVoice, isVoice, VOICES, type Voice } from '../case/voices.ts'
import type { Day } from '../dates/day.ts'
import {
  collectRemarks,
  formatDayParameter,
  formatParameters,
  type Note,
  parseDayOf,
  parseList,
  type QueryRemark,
  readParameters,
} from './address-params.ts'

/** Which lines of a chronology are shown; an empty list does not filter. OR inside a list, AND across. */
export interface ChronologyFilter {
  readonly support: readonly Support[]
  readonly voices: readonly Voice[]
  readonly types: readonly EventType[]
  /** Whether background events are shown among those of the case. */
  readonly context: boolean
  /** The day to compare the day shown with; null: no comparison. */
  readonly since: Day | null
}

export const EMPTY_CHRONOLOGY_FILTER: ChronologyFilter = {
  support: [],
  voices: [],
  types: [],
  context: false,
  since: null,
}

function isSupport(text: string): text is Support {
  return (SUPPORTS as readonly string[]).includes(text)
}

function isEventType(text: string): text is EventType {
  return (EVENT_TYPES as readonly string[]).includes(text)
}

function inOrder<T>(order: readonly T[], chosen: readonly T[]): readonly T[] {
  return order.filter((one) => chosen.includes(one))
}

function parseContext(value: string, note: Note): boolean {
  if (value !== '1') note({ kind: 'unknown-value', parameter: 'context', value })
  return value === '1'
}

/** Parses the filter from the query part of an address; ignores unknown values, with a remark. */
export function parseChronologyFilter(text: string): {
  readonly filter: ChronologyFilter
  readonly remarks: readonly QueryRemark[]
} {
  const { remarks, note } = collectRemarks()
  let filter = EMPTY_CHRONOLOGY_FILTER
  // `parseQuery` adds the remarks about what is cut or repeated.
  for (const [parameter, value] of readParameters(text, () => undefined)) {
    if (parameter === 'support') {
      filter = { ...filter, support: inOrder(SUPPORTS, parseList(parameter, value, isSupport, note)) }
    } else if (parameter === 'words') {
      filter = { ...filter, voices: inOrder(VOICES, parseList(parameter, value, isVoice, note)) }
    } else if (parameter === 'type') {
      filter = { ...filter, types: inOrder(EVENT_TYPES, parseList(parameter, value, isEventType, note)) }
    } else if (parameter === 'context') {
      filter = { ...filter, context: parseContext(value, note) }
    } else if (parameter === 'since') {
      filter = { ...filter, since: parseDayOf(parameter, value, 'last', note) }
    }
  }
  return { filter, remarks }
}

/** Formats the filter as parameters to append to those of the query; "" for the empty filter. */
export function formatChronologyFilter({ support, voices, types, context, since }: ChronologyFilter): string {
  return formatParameters([
    ['support', support.join(',')],
    ['words', voices.join(',')],
    ['type', types.join(',')],
    ['context', context ? '1' : ''],
    ['since', formatDayParameter(since)],
  ])
}

/** Whether any line can be filtered out; background events and a comparison do not filter. */
export function isChronologyFiltered({ support, voices, types }: ChronologyFilter): boolean {
  return support.length + voices.length + types.length > 0
}

/**
 * Whether a line passes; a field that is null matches no choice. `conflicting` matches an event with that support or with
 * conflicts: a corroborated event may still have a point on which one source disagrees.
 */
export function matchesChronologyFilter(
  event: Pick<KnownEvent, 'support' | 'conflicts' | 'type' | 'attributedTo'>,
  { support, voices, types }: ChronologyFilter,
): boolean {
  const differs = support.includes('conflicting') && (event.conflicts ?? []).length > 0
  return (
    (support.length === 0 || (event.support !== null && support.includes(event.support)) || differs) &&
    (voices.length === 0 ||
      (event.attributedTo !== null && voices.includes(computeVoice(event.attributedTo.kind)))) &&
    (types.length === 0 || types.includes(event.type))
  )
}
