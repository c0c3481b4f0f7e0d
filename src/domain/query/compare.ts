import type { CaseAsOf } from '../as-of/case-as-of.ts'
import type { DatedEvent } from '../as-of/dated-case.ts'
import { EVENT_TYPES, type EventType } from '../case/vocabulary.ts'
import type { Day } from '../dates/day.ts'
import type { QueryRemark } from './address-params.ts'
import {
  choiceParameter,
  formatTable,
  listInitial,
  listParameter,
  type ParameterTable,
  parseTable,
} from './parameter.ts'

/** Which cases are compared, and the type of event whose first occurrence is day 0. */
export interface CompareQuery {
  /** Ids; empty: the cases that pass the filters of the board. */
  readonly cases: readonly string[]
  readonly at: EventType
}

const COMPARE: ParameterTable<CompareQuery> = {
  cases: listParameter(),
  at: choiceParameter(EVENT_TYPES, 'detention'),
}

export const DEFAULT_COMPARE = listInitial(COMPARE)

/** Parses what to compare from the query part of an address; ignores unknown values, with a remark. */
export function parseCompareQuery(text: string): {
  readonly compare: CompareQuery
  readonly remarks: readonly QueryRemark[]
} {
  const { values, remarks } = parseTable(COMPARE, text)
  return { compare: values, remarks }
}

/** Formats the choice as parameters to append to those of the query; "" for the default. */
export function formatCompareQuery(compare: CompareQuery): string {
  return formatTable(COMPARE, compare)
}

/** The event that is day 0 of a case: its first counted one of the type; null if there is none. */
export function findZero({ counted }: CaseAsOf, type: EventType): DatedEvent | null {
  return counted.find((event) => event.type === type) ?? null
}

/** How many days after day 0 an event may have happened (negative: before); a null end is open. */
export interface Offset {
  readonly from: number | null
  readonly to: number | null
  /** Its date or that of day 0 is marked as approximate or uncertain. */
  readonly doubtful: boolean
}

const subtract = (day: Day | null, zero: Day | null) => (day === null || zero === null ? null : day - zero)

/**
 * How many days after day 0 an event happened. If the day of either is not certain, that is a range: with "May 2012" as day
 * 0, 7 June 2012 is 7 to 37 days after it.
 */
export function computeOffset(event: DatedEvent, zero: DatedEvent): Offset {
  const { earliest, latest, isInterval, approximate, uncertain } = event.bounds
  const { start } = zero.bounds
  const isZero = event.id === zero.id
  if (isZero && !isInterval) return { from: 0, to: 0, doubtful: false }
  return {
    from: isZero ? 0 : subtract(earliest, start.latest),
    to: subtract(latest, start.earliest),
    doubtful: approximate || uncertain || zero.bounds.approximate || zero.bounds.uncertain,
  }
}

/** Day 0: the first day on which the event may have happened, else the last; null if it has neither. */
export function computeZeroDay({ bounds }: DatedEvent): Day | null {
  return bounds.earliest ?? bounds.latest
}
