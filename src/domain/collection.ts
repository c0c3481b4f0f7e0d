import type { TrackChanges } from './case.ts'
import {
  type CaseEntry,
  type CaseOutline,
  type EventOutline,
  type NoticeOutline,
  readCaseEntry,
} from './case-entry.ts'
import { type Day, parseDay } from './day.ts'
import { parseEdtf } from './edtf.ts'
import { computeBounds } from './edtf-bounds.ts'
import type { Snapshot } from './snapshot.ts'

/** The snapshot made ready for selection. */
export interface Collection {
  readonly dataVersion: string
  /** "Today" for everything derived. */
  readonly compiled: Day
  /** The last day on which the article can have been published; null where that is open. */
  readonly articleDay: Day | null
  readonly cases: readonly CaseEntry[]
}

/** The value that a column refers to; -1 is "none". Throws a RangeError for a row that does not exist. */
function look<T>(table: readonly T[], row: number): T {
  const value = table[row]
  if (value === undefined)
    throw new RangeError(`The snapshot refers to row ${row} of a table of ${table.length}.`)
  return value
}

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

function readConflicts(snapshot: Snapshot, rows: readonly number[]) {
  const { conflicts, dictionaries } = snapshot
  return rows.map((row) => ({
    field: look(dictionaries.conflictField, look(conflicts.field, row)),
    value: look(conflicts.value, row),
    source: look(dictionaries.source, look(conflicts.source, row)),
  }))
}

function readCitations(snapshot: Snapshot, rows: readonly number[]) {
  return rows.map((row) => ({ source: look(snapshot.dictionaries.source, row) }))
}

function readEvent(snapshot: Snapshot, row: number, conflicts: readonly number[]): EventOutline {
  const { dictionaries, events } = snapshot
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
    attributedTo: { kind: look(dictionaries.claimKind, look(events.attribution, row)) },
    conflicts: readConflicts(snapshot, conflicts),
    citations: readCitations(snapshot, look(events.sources, row)),
  }
}

function readNotice(snapshot: Snapshot, row: number, conflicts: readonly number[]): NoticeOutline {
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
  }
}

/**
 * Makes a snapshot ready for selection: dates read once, events in the order of folding, names folded for search.
 * The snapshot must have passed the contract; throws a RangeError or an EdtfError where it has not.
 */
export function openSnapshot(snapshot: Snapshot): Collection {
  const compiled = parseDay(snapshot.compiled)
  if (compiled === undefined) throw new RangeError(`"${snapshot.compiled}" is not a day.`)
  const count = snapshot.cases.id.length
  const eventsOf = groupRows(snapshot.events.case, count)
  const noticesOf = groupRows(snapshot.notices.case, count)
  const eventConflicts = groupRows(snapshot.conflicts.event, snapshot.events.id.length)
  const noticeConflicts = groupRows(snapshot.conflicts.notice, snapshot.notices.id.length)
  const cases = snapshot.cases.id.map((id, index) => {
    const outline: CaseOutline = {
      id,
      person: { name: look(snapshot.cases.name, index), aliases: look(snapshot.cases.aliases, index) },
      events: look(eventsOf, index).map((row) => readEvent(snapshot, row, look(eventConflicts, row))),
      notices: look(noticesOf, index).map((row) => readNotice(snapshot, row, look(noticeConflicts, row))),
    }
    return readCaseEntry(outline, index, compiled)
  })
  const articleDay = computeBounds(parseEdtf(snapshot.article.published)).latest
  return { dataVersion: snapshot.dataVersion, compiled, articleDay, cases }
}
