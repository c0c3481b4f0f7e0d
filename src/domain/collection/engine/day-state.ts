import { type Bits, clearBit, makeBits, setBit } from '../../arrays/bits.ts'
import { listIndexes, sortBy } from '../../arrays/radix-sort.ts'
import {
  CASE_STATUSES,
  CUSTODY_VALUES,
  EVENT_TYPES,
  NOTICE_TYPES,
  PROTECTION_VALUES,
} from '../../case/vocabulary.ts'
import type { Day } from '../../dates/day.ts'
import type { Facet } from '../../query/query.ts'
import type { SelectionColumns } from './columns.ts'
import type { EventSpans } from './event-days.ts'

const DETENTION = EVENT_TYPES.indexOf('detention')
const REQUESTING = new Set<number>(
  (
    ['arrest-warrant-issued', 'notice-published', 'diffusion-circulated', 'extradition-requested'] as const
  ).map((type) => EVENT_TYPES.indexOf(type)),
)
/** By index of EVENT_TYPES: 1 if an event of the type names states that asked for the person, else 0. */
export const IS_REQUEST: Readonly<Uint8Array> = Uint8Array.from(EVENT_TYPES, (_, type) =>
  Number(REQUESTING.has(type)),
)

const TRACKS = ['status', 'custody', 'protection'] as const
const UNKNOWN = {
  status: CASE_STATUSES.indexOf('unknown'),
  custody: CUSTODY_VALUES.indexOf('unknown'),
  protection: PROTECTION_VALUES.indexOf('unknown'),
} as const

/** For each case, one of its events: the index among the events of the case plus 1; 0 is none. */
export type EventOfCase = Uint8Array | Uint16Array | Uint32Array

/** One track of each case: its value, as an index of the vocabulary, and the event that last changed it. */
export interface TrackColumn {
  readonly value: Uint8Array
  readonly since: EventOfCase
}

/**
 * The collection as of a day: for each value of each facet, the cases that have it. Values have the index that they have in
 * `countries` or in the vocabulary; NONE follows the last of them. A change of the day may update the object in place.
 */
export interface DayState {
  readonly asOf: Day
  /** Cases with a counted event. */
  readonly onRecord: Bits
  readonly values: Readonly<Record<Facet, readonly Bits[]>>
  readonly tracks: Readonly<Record<(typeof TRACKS)[number], TrackColumn>>
  /** The first counted detention of each case. */
  readonly firstDetention: EventOfCase
}

interface Mutable extends DayState {
  asOf: Day
}

/** The days on which something changes, ascending; `owner` has the cases, those of day i from `start[i]` to `start[i + 1]`. */
interface Thresholds {
  readonly day: Int32Array
  readonly start: Uint32Array
  readonly owner: Int32Array
}

function listThresholds(
  { count, events, notices }: SelectionColumns,
  { countsFrom, codes }: EventSpans,
): Thresholds {
  const size = countsFrom.length + notices.type.length
  const days = new Int32Array(size)
  const owners = new Int32Array(size)
  let next = 0
  for (let i = 0; i < count; i++) {
    for (let event = events.start[i] ?? 0; event < (events.start[i + 1] ?? 0); event++) {
      days[next] = codes.decode(countsFrom[event] ?? 0)
      owners[next++] = i
    }
    for (let notice = notices.start[i] ?? 0; notice < (notices.start[i + 1] ?? 0); notice++) {
      days[next] = notices.existsFrom[notice] ?? 0
      owners[next++] = i
    }
  }
  const order = sortBy(listIndexes(size), (at) => days[at] ?? 0)
  const distinct: number[] = []
  const start: number[] = []
  const owner = new Int32Array(size)
  for (let i = 0; i < size; i++) {
    const at = order[i] ?? 0
    const day = days[at] ?? 0
    if (distinct.at(-1) !== day) {
      distinct.push(day)
      start.push(i)
    }
    owner[i] = owners[at] ?? 0
  }
  start.push(size)
  return { day: Int32Array.from(distinct), start: Uint32Array.from(start), owner }
}

/** The first index in `owner` whose day is later than `asOf`. */
function findLater({ day, start }: Thresholds, asOf: Day): number {
  let low = 0
  let high = day.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((day[middle] ?? 0) <= asOf) low = middle + 1
    else high = middle
  }
  return start[low] ?? 0
}

/** Cases that are folded between two pauses, which takes some milliseconds. */
const FOLDED_AT_ONCE = 16_384

/** The largest number of rows of any key. */
function countMost(start: Uint32Array): number {
  let most = 0
  for (let key = 1; key < start.length; key++)
    most = Math.max(most, (start[key] ?? 0) - (start[key - 1] ?? 0))
  return most
}

/** Folds cases as of any day, by the rules of `computeCaseAsOf`; caches the state of the last day. */
export function makeDayStates(columns: SelectionColumns, spans: EventSpans) {
  const { count, countries, events, notices } = columns
  const { countsFrom, codes } = spans
  // The day of the state being folded, as a code.
  let now = 0
  const sets = { status: events.status, custody: events.custody, protection: events.protection }
  const none = { held: countries.length, sought: countries.length, notice: NOTICE_TYPES.length }
  const makeAll = (size: number) => Array.from({ length: size }, () => makeBits(count))
  const most = countMost(events.start)
  const makeEventColumn = () =>
    most < 0x100 ? new Uint8Array(count) : most < 0x1_0000 ? new Uint16Array(count) : new Uint32Array(count)
  const makeTrack = () => ({ value: new Uint8Array(count), since: makeEventColumn() })

  const enter = ({ values }: Mutable, facet: Facet, value: number, at: number) => {
    const bits = values[facet][value]
    if (bits) setBit(bits, at)
  }

  const foldTrack = (state: Mutable, track: (typeof TRACKS)[number], at: number) => {
    const set = sets[track]
    let value = 0
    let since = 0
    const start = events.start[at] ?? 0
    const end = events.start[at + 1] ?? 0
    for (let event = start; event < end; event++) {
      const next = set[event] ?? 0
      if (next === 0 || next === value || (countsFrom[event] ?? 0) > now) continue
      value = next
      since = event - start + 1
    }
    const known = value === 0 ? UNKNOWN[track] : value - 1
    state.tracks[track].value[at] = known
    state.tracks[track].since[at] = since
    enter(state, track, known, at)
  }

  const foldCountries = (state: Mutable, at: number) => {
    let first = 0
    let held = false
    let sought = false
    const start = events.start[at] ?? 0
    const end = events.start[at + 1] ?? 0
    for (let event = start; event < end; event++) {
      if ((countsFrom[event] ?? 0) > now) continue
      const type = events.type[event] ?? 0
      if (type === DETENTION) {
        if (first === 0) first = event - start + 1
        const country = events.country[event] ?? 0
        if (country > 0) {
          held = true
          enter(state, 'held', country - 1, at)
        }
      } else if (IS_REQUEST[type] === 1) {
        for (let r = events.requestStart[event] ?? 0; r < (events.requestStart[event + 1] ?? 0); r++) {
          sought = true
          enter(state, 'sought', events.request[r] ?? 0, at)
        }
      }
    }
    state.firstDetention[at] = first
    if (!held) enter(state, 'held', none.held, at)
    return sought
  }

  const foldNotices = (state: Mutable, at: number, soughtByEvent: boolean) => {
    let sought = soughtByEvent
    let noticed = false
    const end = notices.start[at + 1] ?? 0
    for (let notice = notices.start[at] ?? 0; notice < end; notice++) {
      if ((notices.existsFrom[notice] ?? 0) > state.asOf) continue
      for (let r = notices.requestStart[notice] ?? 0; r < (notices.requestStart[notice + 1] ?? 0); r++) {
        sought = true
        enter(state, 'sought', notices.request[r] ?? 0, at)
      }
      if (notices.possiblySame[notice] === 1) continue
      noticed = true
      enter(state, 'notice', notices.type[notice] ?? 0, at)
    }
    if (!sought) enter(state, 'sought', none.sought, at)
    if (!noticed) enter(state, 'notice', none.notice, at)
  }

  const fold = (state: Mutable, at: number) => {
    let counts = false
    const end = events.start[at + 1] ?? 0
    for (let event = events.start[at] ?? 0; event < end && !counts; event++)
      counts = (countsFrom[event] ?? 0) <= now
    if (!counts) return
    setBit(state.onRecord, at)
    for (const track of TRACKS) foldTrack(state, track, at)
    foldNotices(state, at, foldCountries(state, at))
  }

  const forget = (state: Mutable, at: number) => {
    clearBit(state.onRecord, at)
    for (const track of TRACKS) {
      const bits = state.values[track][state.tracks[track].value[at] ?? 0]
      if (bits) clearBit(bits, at)
      state.tracks[track].since[at] = 0
    }
    for (const facet of ['held', 'sought', 'notice'] as const) {
      for (const bits of state.values[facet]) clearBit(bits, at)
    }
    state.firstDetention[at] = 0
  }

  const makeEmpty = (asOf: Day): Mutable => ({
    asOf,
    onRecord: makeBits(count),
    values: {
      held: makeAll(countries.length + 1),
      sought: makeAll(countries.length + 1),
      notice: makeAll(NOTICE_TYPES.length + 1),
      status: makeAll(CASE_STATUSES.length),
      custody: makeAll(CUSTODY_VALUES.length),
      protection: makeAll(PROTECTION_VALUES.length),
    },
    tracks: { status: makeTrack(), custody: makeTrack(), protection: makeTrack() },
    firstDetention: makeEventColumn(),
  })

  const foldRun = (state: Mutable, from: number, to: number) => {
    now = codes.encode(state.asOf)
    for (let at = from; at < to; at++) fold(state, at)
  }

  const make = (asOf: Day): Mutable => {
    const state = makeEmpty(asOf)
    foldRun(state, 0, count)
    return state
  }

  let thresholds: Thresholds | undefined
  let last: Mutable | undefined
  return {
    /** Computes the first state, with pauses, so that `at` finds it cached. */
    *prepare(asOf: Day): Generator<undefined, void> {
      if (last) return
      const state = makeEmpty(asOf)
      for (let from = 0; from < count; from += FOLDED_AT_ONCE) {
        yield
        foldRun(state, from, Math.min(count, from + FOLDED_AT_ONCE))
      }
      // A call of `at` during a pause has made another state, which is kept.
      last ??= state
    },
    /** The state as of a day. May update, and return, the object that was returned before. */
    at(asOf: Day): DayState {
      if (!last) {
        last = make(asOf)
        return last
      }
      if (last.asOf === asOf) return last
      thresholds ??= listThresholds(columns, spans)
      const low = findLater(thresholds, Math.min(last.asOf, asOf))
      const high = findLater(thresholds, Math.max(last.asOf, asOf))
      // Above this share, folding all cases in order is faster than folding those that change.
      if (high - low > count / 4) {
        last = make(asOf)
        return last
      }
      const changing = new Set(thresholds.owner.subarray(low, high))
      last.asOf = asOf
      now = codes.encode(asOf)
      for (const at of changing) {
        forget(last, at)
        fold(last, at)
      }
      return last
    },
  }
}
