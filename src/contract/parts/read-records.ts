import type { Conflict, CountryCode, TrackChanges } from '../../domain/case/case.ts'
import type { VoiceKinds } from '../../domain/case/sides.ts'
import {
  CASE_STATUSES,
  CLAIM_KINDS,
  CUSTODY_VALUES,
  EVENT_TYPES,
  NOTICE_STATUSES,
  NOTICE_TYPES,
  PROTECTION_VALUES,
} from '../../domain/case/vocabulary.ts'
import type { SnapshotEvent, SnapshotFields, SnapshotNotice } from '../../domain/known-on/known.ts'
import { type DeflatedRuns, readDeflatedRuns } from './deflated-runs.ts'
import { RECORD_STREAMS } from './records-part.ts'
import { addUp, readStreams } from './streams.ts'

/** The dictionaries that the records of a part refer to. */
interface Shared {
  readonly country: readonly CountryCode[]
  readonly source: readonly string[]
}

/** Reads the events and notices of a case of a run, given its index in the run and its id. */
export type RecordsRun = (at: number, id: string) => Pick<SnapshotFields, 'events' | 'notices'>

function get<T>(list: readonly T[], place: number | undefined): T {
  const value = place === undefined ? undefined : list[place]
  if (value === undefined) throw new RangeError(`There is no row ${place} in a list of ${list.length}.`)
  return value
}

/** The value at an index counted from 1; undefined for 0. */
function getOptional<T>(list: readonly T[], place: number | undefined): T | undefined {
  return place === 0 ? undefined : get(list, (place ?? 0) - 1)
}

const ANY = 0xffff_ffff

function readRun(bytes: Uint8Array, count: number, { country, source }: Shared): RecordsRun {
  const { numbers, lists, texts } = readStreams(bytes, RECORD_STREAMS)
  // A row takes at least one byte, so there cannot be more rows than bytes.
  const eventStart = addUp(numbers('cases.events', count, ANY), bytes.length)
  const noticeStart = addUp(numbers('cases.notices', count, ANY), bytes.length)
  const events = eventStart[count] ?? 0
  const notices = noticeStart[count] ?? 0
  const title = texts('titles', null)
  const fieldName = texts('fields', null)
  const conflictValue = texts('conflicts.value', null)
  const event = {
    idShared: numbers('events.idShared', events, ANY),
    idRest: texts('events.idRest', events),
    title: numbers('events.title', events, title.length - 1),
    type: numbers('events.type', events, EVENT_TYPES.length - 1),
    date: texts('events.date', events),
    dateInArticle: texts('events.dateInArticle', events),
    country: numbers('events.country', events, country.length),
    status: numbers('events.status', events, CASE_STATUSES.length),
    custody: numbers('events.custody', events, CUSTODY_VALUES.length),
    protection: numbers('events.protection', events, PROTECTION_VALUES.length),
    voice: lists('events.voice', events, CLAIM_KINDS.length - 1),
    via: lists('events.via', events, CLAIM_KINDS.length),
    vouches: numbers('events.vouches', events, 1),
    request: lists('events.request', events, country.length - 1),
    source: lists('events.source', events, source.length - 1),
    mention: lists('events.mention', events, source.length - 1),
    conflict: lists('events.conflict', events, conflictValue.length - 1),
  }
  const notice = {
    idShared: numbers('notices.idShared', notices, ANY),
    idRest: texts('notices.idRest', notices),
    type: numbers('notices.type', notices, NOTICE_TYPES.length - 1),
    issued: texts('notices.issued', notices),
    firstEffect: texts('notices.firstEffect', notices),
    status: numbers('notices.status', notices, NOTICE_STATUSES.length - 1),
    statusDate: texts('notices.statusDate', notices),
    possiblySame: numbers('notices.possiblySame', notices, 1),
    request: lists('notices.request', notices, country.length - 1),
    source: lists('notices.source', notices, source.length - 1),
    mention: lists('notices.mention', notices, source.length - 1),
    conflict: lists('notices.conflict', notices, conflictValue.length - 1),
  }
  const conflict = {
    field: numbers('conflicts.field', conflictValue.length, fieldName.length - 1),
    source: numbers('conflicts.source', conflictValue.length, source.length - 1),
    since: texts('conflicts.since', conflictValue.length),
  }
  const names = (places: readonly number[]) => places.map((one) => get(source, one))
  const readConflict = (row: number): Conflict => {
    const since = conflict.since.at(row)
    return {
      field: fieldName.at(conflict.field[row] ?? 0),
      value: conflictValue.at(row),
      source: get(source, conflict.source[row]),
      ...(since !== '' && { since }),
    }
  }
  const readVoices = (row: number): readonly VoiceKinds[] => {
    const vias = event.via(row)
    return event.voice(row).map((kind, i) => {
      const via = getOptional(CLAIM_KINDS, vias[i])
      return { kind: get(CLAIM_KINDS, kind), ...(via && { via: { kind: via } }) }
    })
  }
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
  const readEvent = (row: number, of: string): SnapshotEvent => {
    const dateInArticle = event.dateInArticle.at(row)
    const [attributedTo = null, ...alsoAttributedTo] = readVoices(row)
    return {
      id: of.slice(0, event.idShared[row]) + event.idRest.at(row),
      title: title.at(event.title[row] ?? 0),
      type: get(EVENT_TYPES, event.type[row]),
      date: event.date.at(row),
      country: getOptional(country, event.country[row]) ?? null,
      requestingCountries: event.request(row).map((one) => get(country, one)),
      sets: readSets(row),
      attributedTo,
      alsoAttributedTo,
      vouches: event.vouches[row] === 1,
      conflicts: event.conflict(row).map(readConflict),
      citations: names(event.source(row)).map((one) => ({ source: one })),
      mentions: names(event.mention(row)),
      ...(dateInArticle !== '' && { dateInArticle }),
    }
  }
  const readNotice = (row: number, of: string): SnapshotNotice => ({
    id: of.slice(0, notice.idShared[row]) + notice.idRest.at(row),
    type: get(NOTICE_TYPES, notice.type[row]),
    requestedBy: notice.request(row).map((one) => get(country, one)),
    issued: notice.issued.at(row) || null,
    firstEffect: notice.firstEffect.at(row) || null,
    status: get(NOTICE_STATUSES, notice.status[row]),
    statusDate: notice.statusDate.at(row) || null,
    possiblySameAs: notice.possiblySame[row] === 1 ? ['another notice of the case'] : [],
    conflicts: notice.conflict(row).map(readConflict),
    citations: names(notice.source(row)).map((one) => ({ source: one })),
    mentions: names(notice.mention(row)),
  })
  const rows = (start: Uint32Array, at: number) => {
    const from = start[at] ?? 0
    return Array.from({ length: (start[at + 1] ?? 0) - from }, (_, i) => from + i)
  }
  return (at, id) => ({
    events: rows(eventStart, at).map((row) => readEvent(row, id)),
    notices: rows(noticeStart, at).map((row) => readNotice(row, id)),
  })
}

/** Reads the records of `count` cases; throws a `PartError` if the columns do not fit together. */
export function readRecordsPart(
  buffer: ArrayBuffer,
  count: number,
  shared: Shared,
): DeflatedRuns<RecordsRun> {
  return readDeflatedRuns(buffer, count, (bytes, cases) => readRun(bytes, cases, shared))
}
