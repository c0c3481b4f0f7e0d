import type { Day } from './day.ts'
import { computeEndRange, computeSingleRange, type DayRange } from './edtf-range.ts'
import type { Component, Edtf, EdtfInterval, EdtfOneOf, EdtfSingle, Qualifier } from './edtf-types.ts'

/** The limits that a date sets, in day numbers; null is open or unknown in that direction. */
export interface DateBounds {
  /** For an interval, the range of its first day; otherwise the range of the day on which it happened. */
  readonly start: DayRange
  /** For an interval, the range of its last day; otherwise the same as `start`. */
  readonly end: DayRange
  readonly earliest: Day | null
  readonly latest: Day | null
  /** The day by which it has certainly happened (an interval: begun); null if open above. */
  readonly countsFrom: Day | null
  /** `..` below or above. */
  readonly startsOpen: boolean
  readonly endsOpen: boolean
  /** An empty end of an interval. */
  readonly startUnknown: boolean
  readonly endUnknown: boolean
  /** `~` or `%`; does not widen the bounds, but makes all of it uncertain. */
  readonly approximate: boolean
  /** `?` or `%`; likewise. */
  readonly uncertain: boolean
  /** One full day, without qualifiers or unspecified digits. */
  readonly isCertainDay: boolean
  readonly isInterval: boolean
}

function listQualifiers(date: EdtfSingle): readonly Qualifier[] {
  const of = (component: Component | undefined) => (component ? [component.before, component.after] : [])
  switch (date.kind) {
    case 'date':
      return [...of(date.year), ...of(date.month), ...of(date.day)]
    case 'season':
      return [...of(date.year), ...of(date.season)]
    case 'long-year':
      return []
  }
}

function listSingles(date: Edtf): readonly EdtfSingle[] {
  switch (date.kind) {
    case 'interval':
      return [date.start, date.end].filter((end) => end.kind !== 'open' && end.kind !== 'unknown')
    case 'one-of':
      return date.members.flatMap((member) =>
        member.kind === 'single' ? [member.date] : [member.from, member.to].filter((end) => end !== null),
      )
    default:
      return [date]
  }
}

function computeOneOfRange({ members }: EdtfOneOf): DayRange {
  const ranges = members.map((member): DayRange => {
    if (member.kind === 'single') return computeSingleRange(member.date)
    return {
      earliest: member.from && computeSingleRange(member.from).earliest,
      latest: member.to && computeSingleRange(member.to).latest,
    }
  })
  const lowest = ranges.map(({ earliest }) => earliest)
  const highest = ranges.map(({ latest }) => latest)
  return {
    earliest: lowest.reduce((a, b) => (a === null || b === null ? null : Math.min(a, b))),
    latest: highest.reduce((a, b) => (a === null || b === null ? null : Math.max(a, b))),
  }
}

function combine(choose: (a: Day, b: Day) => Day, a: Day | null, b: Day | null): Day | null {
  return a === null ? b : b === null ? a : choose(a, b)
}

/**
 * The ends of an interval, each limited by the other: `2013/2013-05-31` has begun by 31 May, however wide "2013" is. An open
 * or unknown end is known only to lie on its side of the other.
 */
function computeIntervalRanges(date: EdtfInterval): { readonly start: DayRange; readonly end: DayRange } {
  const start = computeEndRange(date.start)
  const end = computeEndRange(date.end)
  return {
    start: { earliest: start.earliest, latest: combine(Math.min, start.latest, end.latest) },
    end: { earliest: combine(Math.max, start.earliest, end.earliest), latest: end.latest },
  }
}

function computeRanges(date: Edtf): { readonly start: DayRange; readonly end: DayRange } {
  if (date.kind === 'interval') return computeIntervalRanges(date)
  const range = date.kind === 'one-of' ? computeOneOfRange(date) : computeSingleRange(date)
  return { start: range, end: range }
}

/** The bounds of a date. `~`, `?` and `%` do not widen them; unspecified digits do, to the widest days that exist. */
export function computeBounds(date: Edtf): DateBounds {
  const qualifiers = listSingles(date).flatMap(listQualifiers)
  const approximate = qualifiers.some((one) => one === '~' || one === '%')
  const uncertain = qualifiers.some((one) => one === '?' || one === '%')
  const isInterval = date.kind === 'interval'
  const { start, end } = computeRanges(date)
  const plain = date.kind === 'date' && date.day !== undefined && !date.text.includes('X')
  return {
    start,
    end,
    earliest: start.earliest,
    latest: end.latest,
    countsFrom: start.latest,
    startsOpen: isInterval ? date.start.kind === 'open' : start.earliest === null,
    endsOpen: isInterval ? date.end.kind === 'open' : end.latest === null,
    startUnknown: isInterval && date.start.kind === 'unknown',
    endUnknown: isInterval && date.end.kind === 'unknown',
    approximate,
    uncertain,
    isCertainDay: plain && !approximate && !uncertain,
    isInterval,
  }
}

/** Bounds further apart than this, in days, say nothing about the day: "XXXX" is some day of 10,000 years. */
const NO_DAY = 3_000_000

/** Whether a date says nothing at all about the day: open on both sides, or any year. */
export function saysNothing({ earliest, latest }: DateBounds): boolean {
  if (earliest === null || latest === null) return earliest === latest
  return latest - earliest > NO_DAY
}
