import type { CountryCode } from '../../domain/case/case.ts'
import {
  CASE_STATUSES,
  CUSTODY_VALUES,
  EVENT_TYPES,
  NOTICE_TYPES,
  PROTECTION_VALUES,
} from '../../domain/case/vocabulary.ts'
import type { SelectionColumns } from '../../domain/collection/engine/columns.ts'
import { type FileColumn, readColumnFile, writeColumnFile } from './column-file.ts'
import { makeColumnReader } from './part-columns.ts'

/** Writes the part of a snapshot that list, facets and charts are computed from, for all cases. */
export function writeSelectionPart({ dates, events, notices }: SelectionColumns): Uint8Array<ArrayBuffer> {
  const named = (table: string, columns: Readonly<Record<string, FileColumn>>) =>
    Object.entries(columns).map(([name, column]) => [`${table}.${name}`, column] as const)
  return writeColumnFile(
    Object.fromEntries([...named('dates', dates), ...named('events', events), ...named('notices', notices)]),
  )
}

/** Reads the columns of such a part; throws a `PartError` if they do not fit together. */
export function readSelectionPart(
  buffer: ArrayBuffer,
  { count, countries }: { readonly count: number; readonly countries: readonly CountryCode[] },
): SelectionColumns {
  const { take, limit, starts } = makeColumnReader(readColumnFile(buffer))
  const days = take('dates.earliest', 'i32').length
  const eventCount = take('events.type', 'u8').length
  const noticeCount = take('notices.type', 'u8').length
  const request = limit('events.request', 'u16', countries.length - 1)
  const noticeRequest = limit('notices.request', 'u16', countries.length - 1)
  return {
    count,
    countries,
    dates: {
      earliest: take('dates.earliest', 'i32'),
      startLatest: take('dates.startLatest', 'i32', days),
      endEarliest: take('dates.endEarliest', 'i32', days),
      latest: take('dates.latest', 'i32', days),
      flags: take('dates.flags', 'u8', days),
    },
    events: {
      start: starts('events.start', count, eventCount),
      date: limit('events.date', 'u32', days - 1, eventCount),
      type: limit('events.type', 'u8', EVENT_TYPES.length - 1),
      country: limit('events.country', 'u16', countries.length, eventCount),
      status: limit('events.status', 'u8', CASE_STATUSES.length, eventCount),
      custody: limit('events.custody', 'u8', CUSTODY_VALUES.length, eventCount),
      protection: limit('events.protection', 'u8', PROTECTION_VALUES.length, eventCount),
      requestStart: starts('events.requestStart', eventCount, request.length),
      request,
    },
    notices: {
      start: starts('notices.start', count, noticeCount),
      type: limit('notices.type', 'u8', NOTICE_TYPES.length - 1),
      existsFrom: take('notices.existsFrom', 'i32', noticeCount),
      possiblySame: limit('notices.possiblySame', 'u8', 1, noticeCount),
      requestStart: starts('notices.requestStart', noticeCount, noticeRequest.length),
      request: noticeRequest,
    },
  }
}
