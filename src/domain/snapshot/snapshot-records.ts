import type { TrackChanges } from '../case/case.ts'
import type { VoiceKinds } from '../case/sides.ts'
import type { Day } from '../dates/day.ts'
import {
  computePublishedDay,
  type SnapshotEvent,
  type SnapshotFields,
  type SnapshotNotice,
} from '../known-on/known.ts'
import type { Snapshot } from './snapshot.ts'

/** The records of a collection, case by case, in file order. */
export interface RecordSource {
  /** The number of cases. */
  readonly count: number
  /** Whether the record of a case is loaded; in a large collection it may not be yet. */
  readonly has: (at: number) => boolean
  /** Whether all records are loaded. */
  readonly isComplete: () => boolean
  /** The record of a loaded case; throws a RangeError for any other. */
  readonly read: (at: number) => SnapshotFields
  /** The id of a case, and its name followed by its aliases; undefined until they are loaded. */
  readonly id: (at: number) => string | undefined
  readonly names: (at: number) => readonly string[] | undefined
  /** By source id, the last day on which it can have been published; only sources for which there is one. */
  readonly published: ReadonlyMap<string, Day>
}

/** The value at a row of a table. Throws a RangeError for a row that does not exist. */
function look<T>(table: readonly T[], row: number): T {
  const value = table[row]
  if (value === undefined)
    throw new RangeError(`The snapshot refers to row ${row} of a table of ${table.length}.`)
  return value
}

/** The same; null for row -1, which is "none". */
function lookOptional<T>(table: readonly T[], row: number): T | null {
  return row === -1 ? null : look(table, row)
}

function groupRows(owners: readonly number[], count: number): readonly (readonly number[])[] {
  const groups: number[][] = Array.from({ length: count }, () => [])
  owners.forEach((owner, row) => {
    if (owner !== -1) look(groups, owner).push(row)
  })
  return groups
}

function readSets(snapshot: Snapshot, row: number): TrackChanges {
  const { dictionaries, events } = snapshot
  const status = lookOptional(dictionaries.caseStatus, look(events.setsCase, row))
  const custody = lookOptional(dictionaries.custody, look(events.setsCustody, row))
  const protection = lookOptional(dictionaries.protection, look(events.setsProtection, row))
  return {
    ...(status && { case: status }),
    ...(custody && { custody }),
    ...(protection && { protection }),
  }
}

function readSince(since: string | null) {
  return since === null ? {} : { since }
}

function readVoices({ dictionaries, events }: Snapshot, row: number): readonly VoiceKinds[] {
  const vias = look(events.vias, row)
  return look(events.voices, row).map((kind, i): VoiceKinds => {
    const via = lookOptional(dictionaries.claimKind, look(vias, i))
    return { kind: look(dictionaries.claimKind, kind), ...(via && { via: { kind: via } }) }
  })
}

function readConflicts(snapshot: Snapshot, rows: readonly number[]) {
  const { conflicts, dictionaries } = snapshot
  return rows.map((row) => ({
    field: look(dictionaries.conflictField, look(conflicts.field, row)),
    value: look(conflicts.value, row),
    source: look(dictionaries.source, look(conflicts.source, row)),
    ...readSince(lookOptional(dictionaries.date, look(conflicts.since, row))),
  }))
}

function readSources(snapshot: Snapshot, rows: readonly number[]): readonly string[] {
  return rows.map((row) => look(snapshot.dictionaries.source, row))
}

function readCitations(snapshot: Snapshot, rows: readonly number[]) {
  return readSources(snapshot, rows).map((source) => ({ source }))
}

function readEvent(snapshot: Snapshot, row: number, conflicts: readonly number[]): SnapshotEvent {
  const { dictionaries, events } = snapshot
  const [attributedTo = null, ...alsoAttributedTo] = readVoices(snapshot, row)
  const dateInArticle = lookOptional(dictionaries.date, look(events.dateInArticle, row))
  return {
    id: look(events.id, row),
    title: look(events.title, row),
    type: look(dictionaries.eventType, look(events.type, row)),
    date: look(dictionaries.date, look(events.date, row)),
    country: lookOptional(dictionaries.country, look(events.country, row)),
    requestingCountries: look(events.requestingCountries, row).map((code) =>
      look(dictionaries.country, code),
    ),
    sets: readSets(snapshot, row),
    attributedTo,
    alsoAttributedTo,
    vouches: look(events.vouches, row) === 1,
    conflicts: readConflicts(snapshot, conflicts),
    citations: readCitations(snapshot, look(events.sources, row)),
    mentions: readSources(snapshot, look(events.mentions, row)),
    ...(dateInArticle === null ? {} : { dateInArticle }),
  }
}

function readNotice(snapshot: Snapshot, row: number, conflicts: readonly number[]): SnapshotNotice {
  const { dictionaries, notices } = snapshot
  return {
    id: look(notices.id, row),
    type: look(dictionaries.noticeType, look(notices.type, row)),
    requestedBy: look(notices.requestedBy, row).map((code) => look(dictionaries.country, code)),
    issued: lookOptional(dictionaries.date, look(notices.issued, row)),
    firstEffect: lookOptional(dictionaries.date, look(notices.firstEffect, row)),
    status: look(dictionaries.noticeStatus, look(notices.status, row)),
    statusDate: lookOptional(dictionaries.date, look(notices.statusDate, row)),
    possiblySameAs: look(notices.possiblySame, row) === 1 ? ['another notice of the case'] : [],
    conflicts: readConflicts(snapshot, conflicts),
    citations: readCitations(snapshot, look(notices.sources, row)),
    mentions: readSources(snapshot, look(notices.mentions, row)),
  }
}

/** See `RecordSource.published`. */
function readPublished({ publications, dictionaries }: Snapshot): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>()
  publications.source.forEach((source, row) => {
    const day = computePublishedDay(look(dictionaries.date, look(publications.published, row)))
    if (day !== null) days.set(look(dictionaries.source, source), day)
  })
  return days
}

/** The records of a snapshot, which must have passed the contract. */
export function readSnapshotRecords(snapshot: Snapshot): RecordSource {
  const count = snapshot.cases.id.length
  const eventsOf = groupRows(snapshot.events.case, count)
  const noticesOf = groupRows(snapshot.notices.case, count)
  const eventConflicts = groupRows(snapshot.conflicts.event, snapshot.events.id.length)
  const noticeConflicts = groupRows(snapshot.conflicts.notice, snapshot.notices.id.length)
  const { id, name, aliases } = snapshot.cases
  return {
    count,
    has: () => true,
    isComplete: () => true,
    read: (at) => ({
      id: look(id, at),
      person: { name: look(name, at), aliases: look(aliases, at) },
      events: look(eventsOf, at).map((row) => readEvent(snapshot, row, look(eventConflicts, row))),
      notices: look(noticesOf, at).map((row) => readNotice(snapshot, row, look(noticeConflicts, row))),
    }),
    id: (at) => id[at],
    names: (at) => [look(name, at), ...look(aliases, at)],
    published: readPublished(snapshot),
  }
}
