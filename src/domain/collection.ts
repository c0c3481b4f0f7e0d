import type { TrackChanges } from './case.ts'
import { type CaseEntry, readCaseEntry } from './case-entry.ts'
import { type Day, parseDay } from './day.ts'
import { parseEdtf } from './edtf.ts'
import { computeBounds } from './edtf-bounds.ts'
import {
  computePublishedDay,
  type FullCaseOutline,
  type FullEventOutline,
  type FullNoticeOutline,
  type KnownOn,
  limitOutline,
} from './known.ts'
import type { Snapshot } from './snapshot.ts'

/** The snapshot made ready for selection. */
export interface Collection {
  readonly dataVersion: string
  /** SHA-256 of the data file; null where the server does not know it. */
  readonly dataSha256: string | null
  /** "Today" for everything derived. */
  readonly compiled: Day
  /** The last day on which the article can have been published; null where that is open. */
  readonly articleDay: Day | null
  /** The id of the article. */
  readonly article: string
  readonly cases: readonly CaseEntry[]
  /** The day to which what was known is limited; null: everything on record. */
  readonly known: Day | null
  /** The same with what it rests on; null where nothing is limited. */
  readonly knownOn: KnownOn | null
  /** The same collection limited to what sources published by a day had said; null lifts the limit. */
  readonly limit: (known: Day | null) => Collection
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

function readSources(snapshot: Snapshot, rows: readonly number[]): readonly string[] {
  return rows.map((row) => look(snapshot.dictionaries.source, row))
}

function readCitations(snapshot: Snapshot, rows: readonly number[]) {
  return readSources(snapshot, rows).map((source) => ({ source }))
}

/** The last day on which each source that has a date can have been published. */
function readPublished({ publications, dictionaries }: Snapshot): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>()
  publications.source.forEach((source, row) => {
    const day = computePublishedDay(look(dictionaries.date, look(publications.published, row)))
    if (day !== null) days.set(look(dictionaries.source, source), day)
  })
  return days
}

function readEvent(snapshot: Snapshot, row: number, conflicts: readonly number[]): FullEventOutline {
  const { dictionaries, events } = snapshot
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
    attributedTo: { kind: look(dictionaries.claimKind, look(events.attribution, row)) },
    conflicts: readConflicts(snapshot, conflicts),
    citations: readCitations(snapshot, look(events.sources, row)),
    mentions: readSources(snapshot, look(events.mentions, row)),
    ...(dateInArticle === null ? {} : { dateInArticle }),
  }
}

function readNotice(snapshot: Snapshot, row: number, conflicts: readonly number[]): FullNoticeOutline {
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
  const readOutline = (id: string, index: number): FullCaseOutline => ({
    id,
    person: { name: look(snapshot.cases.name, index), aliases: look(snapshot.cases.aliases, index) },
    events: look(eventsOf, index).map((row) => readEvent(snapshot, row, look(eventConflicts, row))),
    notices: look(noticesOf, index).map((row) => readNotice(snapshot, row, look(noticeConflicts, row))),
  })
  const articleDay = computeBounds(parseEdtf(snapshot.article.published)).latest
  const published = readPublished(snapshot)
  const make = (known: Day | null): Collection => {
    const knownOn = known === null ? null : { day: known, article: snapshot.article.source, published }
    return {
      dataVersion: snapshot.dataVersion,
      dataSha256: snapshot.dataSha256,
      compiled,
      articleDay,
      article: snapshot.article.source,
      cases: snapshot.cases.id.map((id, index) => {
        const outline = readOutline(id, index)
        return readCaseEntry(knownOn ? limitOutline(outline, knownOn) : outline, index, compiled)
      }),
      known,
      knownOn,
      limit,
    }
  }
  // The last one asked for is kept: most steps change a filter, not the day.
  let last: Collection | null = null
  const limit = (known: Day | null): Collection => {
    if (known === null) return whole
    if (last?.known !== known) last = make(known)
    return last
  }
  const whole = make(null)
  return whole
}
