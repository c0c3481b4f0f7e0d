import type { Day } from '../../dates/day.ts'
import { DATE_FLAGS, NO_DAY, type SelectionColumns } from './columns.ts'

/** NEVER is later than any day; NO_LIMIT, one less, is an upper limit that includes all days but not NEVER. */
export const NEVER = 0x7fff_ffff
export const NO_LIMIT = NEVER - 1

/** Bits of `EventSpans.flags`. */
export const SPAN_FLAGS = {
  /** Its date is doubtful: it certainly falls in no window. */
  doubtful: 1,
  /** Its earliest possible day is open: it is possible as of any day. */
  openFrom: 2,
  /** The day by which it has begun is open: it counts from the day of compilation. */
  openStart: 4,
} as const

/**
 * Days of each event, in the order of the columns, that selection compares with the as-of day and the window. They are
 * stored as codes, which keep the order of days and take two bytes if all days of a collection are within 179 years.
 */
export interface EventSpans {
  readonly codes: DayCodes
  readonly countsFrom: CodedDays
  /** The days on which it may have happened; an open end extends to the first (last) bounded day of the case. */
  readonly from: CodedDays
  readonly to: CodedDays
  /**
   * It certainly falls in a window that starts at or before `sureFrom` and includes the day by which it has begun: that is
   * `countsFrom`, or, if that is open, the last bounded day of the case.
   */
  readonly sureFrom: CodedDays
  readonly flags: Uint8Array
}

type CodedDays = Uint16Array | Int32Array

/** A code for each day, in the same order; NO_DAY sorts before all of them, NO_LIMIT and NEVER after. */
export interface DayCodes {
  readonly make: (size: number) => CodedDays
  /** Every day has a code; all days before those of the collection share one, and so do all days after. */
  readonly encode: (day: number) => number
  readonly decode: (code: number) => number
}

const PLAIN_CODES: DayCodes = {
  make: (size) => new Int32Array(size),
  encode: (day) => day,
  decode: (code) => code,
}

const HIGHEST = 0xffff
/** How many codes are not for a day of the collection: BEFORE: NO_DAY, earlier days; AFTER: later days, NO_LIMIT, NEVER. */
const BEFORE = 2
const AFTER = 3

/** Codes for the days from `low` to `high`; the days themselves if two bytes are too few. */
function makeDayCodes(low: Day, high: Day): DayCodes {
  if (high - low > HIGHEST - BEFORE - AFTER) return PLAIN_CODES
  const base = low - BEFORE
  return {
    make: (size) => new Uint16Array(size),
    encode: (day) => {
      if (day === NO_DAY) return 0
      if (day >= NO_LIMIT) return day === NEVER ? HIGHEST : HIGHEST - 1
      return day < low ? 1 : day > high ? HIGHEST - 2 : day - base
    },
    decode: (code) => {
      if (code === 0) return NO_DAY
      return code >= HIGHEST - 1 ? (code === HIGHEST ? NEVER : NO_LIMIT) : code + base
    },
  }
}

/** A span of days, both ends included. */
export interface DaySpan {
  readonly from: Day
  readonly to: Day
}

/** First and last bounded day of each case; NO_DAY where there is none. */
export interface CaseReach {
  readonly first: Int32Array
  readonly last: Int32Array
}

/** First and last possible day of the bounded ends of the events of each case. */
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

/** Codes for all days of a collection. */
function findDayCodes({ dates }: SelectionColumns, compiled: Day): DayCodes {
  let low = compiled
  let high = compiled
  for (const column of [dates.earliest, dates.startLatest, dates.endEarliest, dates.latest]) {
    for (let date = 0; date < column.length; date++) {
      const day = column[date] ?? NO_DAY
      if (day === NO_DAY) continue
      if (day < low) low = day
      if (day > high) high = day
    }
  }
  return makeDayCodes(low, high)
}

function encodeAll(days: Int32Array, { make, encode }: DayCodes): CodedDays {
  const coded = make(days.length)
  for (let at = 0; at < days.length; at++) coded[at] = encode(days[at] ?? NO_DAY)
  return coded
}

/**
 * The spans of all events, by the rules of `matchWindow`; `compiled` is the day from which open upper ends count. Pauses every
 * few milliseconds.
 */
export function* computeEventSpans(
  columns: SelectionColumns,
  reach: CaseReach,
  compiled: Day,
): Generator<undefined, EventSpans> {
  const { count, dates, events } = columns
  const size = events.type.length
  const codes = findDayCodes(columns, compiled)
  const { make, encode } = codes
  const spans = {
    codes,
    countsFrom: make(size),
    from: make(size),
    to: make(size),
    sureFrom: make(size),
    flags: new Uint8Array(size),
  }
  // Each date is encoded once, not once for each of its events.
  const [earliest, startLatest, endEarliest, latest] = [
    dates.earliest,
    dates.startLatest,
    dates.endEarliest,
    dates.latest,
  ].map((column) => encodeAll(column, codes))
  const open = encode(NO_DAY)
  const begun = encode(compiled)
  for (let i = 0; i < count; i++) {
    if (i % 20_000 === 0) yield
    const first = encode(reach.first[i] ?? NO_DAY)
    const known = reach.last[i] ?? NO_DAY
    const last = encode(known === NO_DAY ? NO_LIMIT : known)
    const end = events.start[i + 1] ?? 0
    for (let event = events.start[i] ?? 0; event < end; event++) {
      const date = events.date[event] ?? 0
      const from = earliest?.[date] ?? open
      const start = startLatest?.[date] ?? open
      const sure = endEarliest?.[date] ?? open
      const to = latest?.[date] ?? open
      spans.countsFrom[event] = start === open ? begun : start
      spans.from[event] = from === open ? first : from
      spans.to[event] = to === open ? last : to
      spans.sureFrom[event] = sure === open ? first : sure
      spans.flags[event] =
        (((dates.flags[date] ?? 0) & DATE_FLAGS.doubtful) === 0 ? 0 : SPAN_FLAGS.doubtful) |
        (from === open ? SPAN_FLAGS.openFrom : 0) |
        (start === open ? SPAN_FLAGS.openStart : 0)
    }
  }
  return spans
}
