import { LARGEST_DAY } from '../../../limits.ts'
import { type Dictionary, makeDictionary } from '../../arrays/dictionary.ts'
import { growBytes, growDays, growShorts, growWords } from '../../arrays/growing-array.ts'
import { makeBytes, makeDays, type Numbers } from '../../arrays/smallest-array.ts'
import type { DatedCase } from '../../as-of/dated-case.ts'
import type { CountryCode } from '../../case/case.ts'
import {
  CASE_STATUSES,
  CUSTODY_VALUES,
  EVENT_TYPES,
  NOTICE_TYPES,
  PROTECTION_VALUES,
} from '../../case/vocabulary.ts'
import type { Day } from '../../dates/day.ts'
import { type DateBounds, saysNothing } from '../../dates/edtf-bounds.ts'

/** The value for "open" or "none" in a column of days. */
export const NO_DAY = -0x8000_0000

/** Bits of `dates.flags`. */
export const DATE_FLAGS = {
  /** `~`, `?` or `%`: never certain. */
  doubtful: 1,
  /** The date says nothing about the day. */
  nothing: 2,
} as const

/**
 * What selection needs of a collection, as columns of typed arrays; what a row shows is read from its record. Events and
 * notices are grouped by case, events of a case in the order of folding.
 *
 * `xStart` has one value more than its table has rows: the x of row i are `xStart[i]` up to `xStart[i + 1]`, excluded.
 */
export interface SelectionColumns {
  /** The number of cases. */
  readonly count: number
  readonly countries: readonly CountryCode[]
  /** The bounds of each distinct date, see `DateBounds`; NO_DAY where they are open. */
  readonly dates: {
    readonly earliest: Int32Array<ArrayBuffer>
    readonly startLatest: Int32Array<ArrayBuffer>
    readonly endEarliest: Int32Array<ArrayBuffer>
    readonly latest: Int32Array<ArrayBuffer>
    readonly flags: Uint8Array<ArrayBuffer>
  }
  readonly events: {
    readonly start: Uint32Array<ArrayBuffer>
    /** Row of `dates`. */
    readonly date: Uint32Array<ArrayBuffer>
    /** Index in EVENT_TYPES. */
    readonly type: Uint8Array<ArrayBuffer>
    /** Index in `countries` plus 1; 0 is none. */
    readonly country: Uint16Array<ArrayBuffer>
    /** Index in the vocabulary of the track plus 1; 0 is "not set". */
    readonly status: Uint8Array<ArrayBuffer>
    readonly custody: Uint8Array<ArrayBuffer>
    readonly protection: Uint8Array<ArrayBuffer>
    /** The requesting countries: indexes in `countries`. */
    readonly requestStart: Uint32Array<ArrayBuffer>
    readonly request: Uint16Array<ArrayBuffer>
  }
  readonly notices: {
    readonly start: Uint32Array<ArrayBuffer>
    /** Index in NOTICE_TYPES. */
    readonly type: Uint8Array<ArrayBuffer>
    /** The day from which it exists. */
    readonly existsFrom: Int32Array<ArrayBuffer>
    /** 1 if it may be identical with another of its case, else 0. */
    readonly possiblySame: Uint8Array<ArrayBuffer>
    readonly requestStart: Uint32Array<ArrayBuffer>
    readonly request: Uint16Array<ArrayBuffer>
  }
}

/** A day as a column stores it: clamped to almost three million years from 1970, NO_DAY for null. */
export function boundDay(day: Day | null): number {
  return day === null ? NO_DAY : Math.max(-LARGEST_DAY, Math.min(LARGEST_DAY, day))
}

function flagsOf(bounds: DateBounds): number {
  return (
    (bounds.approximate || bounds.uncertain ? DATE_FLAGS.doubtful : 0) |
    (saysNothing(bounds) ? DATE_FLAGS.nothing : 0)
  )
}

function place<T extends string>(vocabulary: readonly T[], value: T | undefined): number {
  return value === undefined ? 0 : vocabulary.indexOf(value) + 1
}

function append<T extends Numbers>(first: T, second: T, make: (size: number) => T): T {
  const both = make(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}

/** Concatenates two tables of dates; both keep their order. */
export function appendDates(
  first: SelectionColumns['dates'],
  second: SelectionColumns['dates'],
): SelectionColumns['dates'] {
  return {
    earliest: append(first.earliest, second.earliest, makeDays),
    startLatest: append(first.startLatest, second.startLatest, makeDays),
    endEarliest: append(first.endEarliest, second.endEarliest, makeDays),
    latest: append(first.latest, second.latest, makeDays),
    flags: append(first.flags, second.flags, makeBytes),
  }
}

/** Collects dates; `finish` returns the bounds of each distinct one, in order of first appearance. */
export function makeDatesBuilder() {
  const date = makeDictionary<string>()
  const dates = {
    earliest: growDays(),
    startLatest: growDays(),
    endEarliest: growDays(),
    latest: growDays(),
    flags: growBytes(),
  }
  return {
    /** The row of a date; adds the date if it is new. */
    find: (text: string, bounds: DateBounds): number => {
      const isNew = !date.has(text)
      const at = date.find(text)
      if (isNew) {
        dates.earliest.push(boundDay(bounds.earliest))
        dates.startLatest.push(boundDay(bounds.start.latest))
        dates.endEarliest.push(boundDay(bounds.end.earliest))
        dates.latest.push(boundDay(bounds.latest))
        dates.flags.push(flagsOf(bounds))
      }
      return at
    },
    finish: (): SelectionColumns['dates'] => ({
      earliest: dates.earliest.finish(),
      startLatest: dates.startLatest.finish(),
      endEarliest: dates.endEarliest.finish(),
      latest: dates.latest.finish(),
      flags: dates.flags.finish(),
    }),
  }
}

/**
 * Builds the columns from cases that are added one after the other, so that a collection need not be held as objects. The
 * dictionary of countries may be shared with other columns.
 */
export function makeColumnsBuilder(country: Dictionary<CountryCode> = makeDictionary()) {
  const dates = makeDatesBuilder()
  const events = {
    start: growWords(),
    date: growWords(),
    type: growBytes(),
    country: growShorts(),
    status: growBytes(),
    custody: growBytes(),
    protection: growBytes(),
    requestStart: growWords(),
    request: growShorts(),
  }
  const notices = {
    start: growWords(),
    type: growBytes(),
    existsFrom: growDays(),
    possiblySame: growBytes(),
    requestStart: growWords(),
    request: growShorts(),
  }
  let count = 0

  return {
    add(entry: DatedCase): void {
      count++
      events.start.push(events.type.length)
      for (const event of entry.events) {
        events.date.push(dates.find(event.date.text, event.bounds))
        events.type.push(EVENT_TYPES.indexOf(event.type))
        events.country.push(event.country === null ? 0 : country.find(event.country) + 1)
        events.status.push(place(CASE_STATUSES, event.sets.case))
        events.custody.push(place(CUSTODY_VALUES, event.sets.custody))
        events.protection.push(place(PROTECTION_VALUES, event.sets.protection))
        events.requestStart.push(events.request.length)
        for (const code of event.requestingCountries) events.request.push(country.find(code))
      }
      notices.start.push(notices.type.length)
      for (const notice of entry.notices) {
        notices.type.push(NOTICE_TYPES.indexOf(notice.type))
        notices.existsFrom.push(boundDay(notice.existsFrom))
        notices.possiblySame.push(notice.possiblySame ? 1 : 0)
        notices.requestStart.push(notices.request.length)
        for (const code of notice.requestedBy) notices.request.push(country.find(code))
      }
    },
    finish(): SelectionColumns {
      events.start.push(events.type.length)
      events.requestStart.push(events.request.length)
      notices.start.push(notices.type.length)
      notices.requestStart.push(notices.request.length)
      return {
        count,
        countries: country.list(),
        dates: dates.finish(),
        events: {
          start: events.start.finish(),
          date: events.date.finish(),
          type: events.type.finish(),
          country: events.country.finish(),
          status: events.status.finish(),
          custody: events.custody.finish(),
          protection: events.protection.finish(),
          requestStart: events.requestStart.finish(),
          request: events.request.finish(),
        },
        notices: {
          start: notices.start.finish(),
          type: notices.type.finish(),
          existsFrom: notices.existsFrom.finish(),
          possiblySame: notices.possiblySame.finish(),
          requestStart: notices.requestStart.finish(),
          request: notices.request.finish(),
        },
      }
    },
  }
}

/** Builds the columns from all cases at once. */
export function collectColumns(entries: Iterable<DatedCase>): SelectionColumns {
  const builder = makeColumnsBuilder()
  for (const entry of entries) builder.add(entry)
  return builder.finish()
}
