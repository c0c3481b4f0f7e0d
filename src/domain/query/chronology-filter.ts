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

/** Which lines of a chronology are shown; an empty list asks for nothing. OR inside a list, AND across. */
export interface ChronologyFilter {
  readonly support: readonly Support[]
  readonly voices: readonly Voice[]
  readonly types: readonly EventType[]
  /** Whether events of the time stand among those of the case. */
  readonly context: boolean
  /** The day with which the day shown is compared; null: no comparison. */
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

/** Reads the filter out of the query part of an address; what is not understood is left out with a remark. */
export function parseChronologyFilter(text: string): {
  readonly filter: ChronologyFilter
  readonly remarks: readonly QueryRemark[]
} {
  const { remarks, note } = collectRemarks()
  let filter = EMPTY_CHRONOLOGY_FILTER
  // What is cut or repeated is said once, by the query's own codec.
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

/** The filter as the query part of an address, to be put behind the query's own; "" where nothing is asked. */
export function formatChronologyFilter({ support, voices, types, context, since }: ChronologyFilter): string {
  return formatParameters([
    ['support', support.join(',')],
    ['words', voices.join(',')],
    ['type', types.join(',')],
    ['context', context ? '1' : ''],
    ['since', formatDayParameter(since)],
  ])
}

/** Whether anything narrows the chronology; events of the time and a comparison do not. */
export function isChronologyFiltered({ support, voices, types }: ChronologyFilter): boolean {
  return support.length + voices.length + types.length > 0
}

/**
 * Whether a line passes; what it does not say matches nothing. "Sources differ" is asked of the support and of the conflicts alike: a corroborated event may
 * still have a point on which one source says otherwise.
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
