import type { Day } from '../day.ts'
import { DATE_FLAGS, NO_DAY, type SelectionColumns } from './columns.ts'

/** Later than any day; what is compared with it as "no later limit" is one less than NEVER. */
export const NEVER = 0x7fff_ffff
export const NO_LIMIT = NEVER - 1

/** Days per event, in the order of the columns, that selection compares with the day and the window asked for. */
export interface EventSpans {
  readonly countsFrom: Int32Array
  /** Its earliest possible day as recorded; NO_DAY where that is open. */
  readonly possibleFrom: Int32Array
  /** The days on which it may have been; an open end reaches to the first (last) bounded day of the case. */
  readonly from: Int32Array
  readonly to: Int32Array
  /** It certainly falls in a window that reaches to `sureBy` and begins by `sureFrom`; NEVER where no window can hold it. */
  readonly sureBy: Int32Array
  readonly sureFrom: Int32Array
}

/** First and last bounded day of each case; NO_DAY where there is none. */
export interface CaseReach {
  readonly first: Int32Array
  readonly last: Int32Array
}

/** First and last day on which a bounded end of an event of each case may lie. */
export function computeCaseReach({ count, dates, events }: SelectionColumns): CaseReach {
  const first = new Int32Array(count).fill(NO_DAY)
  const last = new Int32Array(count).fill(NO_DAY)
  for (let i = 0; i < count; i++) {
    let low = NEVER
    let high = NO_DAY
    const end = events.start[i + 1] ?? 0
    for (let event = events.start[i] ?? 0; event < end; event++) {
      const date = events.date[event] ?? 0
      if (((dates.flags[date] ?? 0) & DATE_FLAGS.nothing) !== 0) continue
      const earliest = dates.earliest[date] ?? NO_DAY
      const startLatest = dates.startLatest[date] ?? NO_DAY
      const endEarliest = dates.endEarliest[date] ?? NO_DAY
      const latest = dates.latest[date] ?? NO_DAY
      // NO_DAY is lower than any day, so it never raises `high`.
      high = Math.max(high, earliest, startLatest, endEarliest, latest)
      if (earliest !== NO_DAY) low = Math.min(low, earliest)
      if (startLatest !== NO_DAY) low = Math.min(low, startLatest)
      if (endEarliest !== NO_DAY) low = Math.min(low, endEarliest)
      if (latest !== NO_DAY) low = Math.min(low, latest)
    }
    if (low <= high) {
      first[i] = low
      last[i] = high
    }
  }
  return { first, last }
}

/** The spans of all events, by the rules of `matchWindow`. */
export function computeEventSpans(columns: SelectionColumns, reach: CaseReach, compiled: Day): EventSpans {
  const { count, dates, events } = columns
  const size = events.type.length
  const spans = {
    countsFrom: new Int32Array(size),
    possibleFrom: new Int32Array(size),
    from: new Int32Array(size),
    to: new Int32Array(size),
    sureBy: new Int32Array(size),
    sureFrom: new Int32Array(size),
  }
  for (let i = 0; i < count; i++) {
    const first = reach.first[i] ?? NO_DAY
    const known = reach.last[i] ?? NO_DAY
    const last = known === NO_DAY ? NO_LIMIT : known
    const end = events.start[i + 1] ?? 0
    for (let event = events.start[i] ?? 0; event < end; event++) {
      const date = events.date[event] ?? 0
      const earliest = dates.earliest[date] ?? NO_DAY
      const startLatest = dates.startLatest[date] ?? NO_DAY
      const endEarliest = dates.endEarliest[date] ?? NO_DAY
      const latest = dates.latest[date] ?? NO_DAY
      const doubtful = ((dates.flags[date] ?? 0) & DATE_FLAGS.doubtful) !== 0
      spans.countsFrom[event] = startLatest === NO_DAY ? compiled : startLatest
      spans.possibleFrom[event] = earliest
      spans.from[event] = earliest === NO_DAY ? first : earliest
      spans.to[event] = latest === NO_DAY ? last : latest
      spans.sureBy[event] = doubtful ? NEVER : startLatest === NO_DAY ? last : startLatest
      spans.sureFrom[event] = endEarliest === NO_DAY ? first : endEarliest
    }
  }
  return spans
}
