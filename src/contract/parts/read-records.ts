import type { Conflict, CountryCode, TrackChanges } from '../../domain/case.ts'
import type { FullCaseOutline, FullEventOutline, FullNoticeOutline } from '../../domain/known.ts'
import {
  CASE_STATUSES,
  CLAIM_KINDS,
  CONFLICT_FIELDS,
  CUSTODY_VALUES,
  EVENT_TYPES,
  NOTICE_STATUSES,
  NOTICE_TYPES,
  PROTECTION_VALUES,
} from '../../domain/vocabulary.ts'
import { readColumnFile } from './column-file.ts'
import { makeColumnReader } from './part-columns.ts'

/** What the records of a part refer to. */
interface Shared {
  readonly country: readonly CountryCode[]
  readonly source: readonly string[]
}

/** Reads the events and notices of a case of the part, by its place in the part. */
export type RecordsPart = (at: number) => Pick<FullCaseOutline, 'events' | 'notices'>

function get<T>(list: readonly T[], place: number | undefined): T {
  const value = place === undefined ? undefined : list[place]
  if (value === undefined) throw new RangeError(`There is no row ${place} in a list of ${list.length}.`)
  return value
}

/** The value at a place counted from 1; undefined at 0. */
function getOptional<T>(list: readonly T[], place: number | undefined): T | undefined {
  return place === 0 ? undefined : get(list, (place ?? 0) - 1)
}

/** The records of so many cases; throws a `PartError` where the columns do not fit together. */
export function readRecordsPart(
  buffer: ArrayBuffer,
  count: number,
  { country, source }: Shared,
): RecordsPart {
  const { take, limit, starts, texts } = makeColumnReader(readColumnFile(buffer))
  const eventId = texts('events.id')
  const noticeId = texts('notices.id')
  const events = eventId.length
  const notices = noticeId.length
  const date = texts('date')
  const conflictValue = texts('conflicts.value')
  const lists = (name: string, type: 'u16' | 'u32', rows: number, most: number) => {
    const values = limit(name, type, most)
    const start = starts(`${name}Start`, rows, values.length)
    return (row: number): readonly number[] => [...values.subarray(start[row], start[row + 1])]
  }
  const eventStart = starts('eventStart', count, events)
  const noticeStart = starts('noticeStart', count, notices)
  const title = texts('events.title', events)
  const event = {
    type: limit('events.type', 'u8', EVENT_TYPES.length - 1, events),
    date: limit('events.date', 'u32', date.length - 1, events),
    dateInArticle: limit('events.dateInArticle', 'u32', date.length, events),
    country: limit('events.country', 'u16', country.length, events),
    status: limit('events.status', 'u8', CASE_STATUSES.length, events),
    custody: limit('events.custody', 'u8', CUSTODY_VALUES.length, events),
    protection: limit('events.protection', 'u8', PROTECTION_VALUES.length, events),
    attribution: limit('events.attribution', 'u8', CLAIM_KINDS.length - 1, events),
    request: lists('eventRequest', 'u16', events, country.length - 1),
    source: lists('eventSource', 'u32', events, source.length - 1),
    mention: lists('eventMention', 'u32', events, source.length - 1),
    conflict: lists('eventConflict', 'u32', events, conflictValue.length - 1),
  }
  const notice = {
    type: limit('notices.type', 'u8', NOTICE_TYPES.length - 1, notices),
    issued: limit('notices.issued', 'u32', date.length, notices),
    firstEffect: limit('notices.firstEffect', 'u32', date.length, notices),
    status: limit('notices.status', 'u8', NOTICE_STATUSES.length - 1, notices),
    statusDate: limit('notices.statusDate', 'u32', date.length, notices),
    possiblySame: take('notices.possiblySame', 'u8', notices),
    request: lists('noticeRequest', 'u16', notices, country.length - 1),
    source: lists('noticeSource', 'u32', notices, source.length - 1),
    mention: lists('noticeMention', 'u32', notices, source.length - 1),
    conflict: lists('noticeConflict', 'u32', notices, conflictValue.length - 1),
  }
  const conflict = {
    field: limit('conflicts.field', 'u8', CONFLICT_FIELDS.length - 1, conflictValue.length),
    source: limit('conflicts.source', 'u32', source.length - 1, conflictValue.length),
  }
  const names = (places: readonly number[]) => places.map((one) => get(source, one))
  const readConflict = (row: number): Conflict => ({
    field: get(CONFLICT_FIELDS, conflict.field[row]),
    value: conflictValue.at(row),
    source: get(source, conflict.source[row]),
  })
  const readDate = (place: number | undefined) => (place ? date.at(place - 1) : null)
  const readSets = (row: number): TrackChanges => {
    const status = getOptional(CASE_STATUSES, event.status[row])
    const custody = getOptional(CUSTODY_VALUES, event.custody[row])
    const protection = getOptional(PROTECTION_VALUES, event.protection[row])
    return {
      ...(status && { case: status }),
      ...(custody && { custody }),
      ...(protection && { protection }),
    }
  }
  const readEvent = (row: number): FullEventOutline => {
    const dateInArticle = readDate(event.dateInArticle[row])
    return {
      id: eventId.at(row),
      title: title.at(row),
      type: get(EVENT_TYPES, event.type[row]),
      date: date.at(event.date[row] ?? 0),
      country: getOptional(country, event.country[row]) ?? null,
      requestingCountries: event.request(row).map((one) => get(country, one)),
      sets: readSets(row),
      attributedTo: { kind: get(CLAIM_KINDS, event.attribution[row]) },
      conflicts: event.conflict(row).map(readConflict),
      citations: names(event.source(row)).map((one) => ({ source: one })),
      mentions: names(event.mention(row)),
      ...(dateInArticle === null ? {} : { dateInArticle }),
    }
  }
  const readNotice = (row: number): FullNoticeOutline => ({
    id: noticeId.at(row),
    type: get(NOTICE_TYPES, notice.type[row]),
    requestedBy: notice.request(row).map((one) => get(country, one)),
    issued: readDate(notice.issued[row]),
    firstEffect: readDate(notice.firstEffect[row]),
    status: get(NOTICE_STATUSES, notice.status[row]),
    statusDate: readDate(notice.statusDate[row]),
    possiblySameAs: notice.possiblySame[row] === 1 ? ['another notice of the case'] : [],
    conflicts: notice.conflict(row).map(readConflict),
    citations: names(notice.source(row)).map((one) => ({ source: one })),
    mentions: names(notice.mention(row)),
  })
  const rows = (start: Uint32Array, at: number) => {
    const from = start[at] ?? 0
    return Array.from({ length: (start[at + 1] ?? 0) - from }, (_, i) => from + i)
  }
  return (at) => ({
    events: rows(eventStart, at).map(readEvent),
    notices: rows(noticeStart, at).map(readNotice),
  })
}
