import type { Case, Conflict, Dataset } from '../case/case.ts'
import { listVoices } from '../case/sides.ts'
import { listCitedInEvent, listCitedInNotice } from '../case/text-citations.ts'
import {
  CASE_STATUSES,
  CLAIM_KINDS,
  CUSTODY_VALUES,
  EVENT_TYPES,
  NOTICE_STATUSES,
  NOTICE_TYPES,
  PROTECTION_VALUES,
} from '../case/vocabulary.ts'
import type { Snapshot, UnreadableRecord } from './snapshot.ts'

/** Distinct values in order of first appearance; `find` returns the row of a value, -1 for none. */
function collectDictionary() {
  const rows = new Map<string, number>()
  const find = (value: string | null | undefined): number => {
    if (value === null || value === undefined) return -1
    const known = rows.get(value)
    if (known !== undefined) return known
    rows.set(value, rows.size)
    return rows.size - 1
  }
  return { find, list: () => [...rows.keys()] }
}

/** The row of a value in a closed vocabulary; -1 for none. */
function findIn<T extends string>(vocabulary: readonly T[], value: T | undefined): number {
  return value === undefined ? -1 : vocabulary.indexOf(value)
}

/**
 * Builds the snapshot of a data set, whose records must have passed the contract. Cases, events and notices keep file
 * order. `unreadable` are the records that were set aside because they did not pass.
 */
export function buildSnapshot(
  dataset: Dataset,
  unreadable: readonly UnreadableRecord[] = [],
  dataSha256: string | null = null,
): Snapshot {
  const date = collectDictionary()
  const country = collectDictionary()
  const source = collectDictionary()
  const field = collectDictionary()
  const events = dataset.cases.flatMap((one, index) => one.events.map((event) => ({ event, index })))
  const notices = dataset.cases.flatMap((one, index) => one.notices.map((notice) => ({ notice, index })))
  const conflicts = [
    ...events.flatMap(({ event }, row) => ownConflicts(event.conflicts, row, -1)),
    ...notices.flatMap(({ notice }, row) => ownConflicts(notice.conflicts, -1, row)),
  ]
  const cite = (citations: Case['events'][number]['citations']) => [
    ...new Set(citations.map((citation) => source.find(citation.source))),
  ]
  const published = dataset.sources.filter((one) => one.published !== undefined)
  return {
    schemaVersion: 1,
    dataVersion: dataset.dataVersion,
    dataSha256,
    compiled: dataset.compiled,
    article: { source: dataset.article.source, published: dataset.article.published },
    cases: {
      id: dataset.cases.map((one) => one.id),
      name: dataset.cases.map((one) => one.person.name),
      aliases: dataset.cases.map((one) => one.person.aliases),
    },
    events: {
      case: events.map(({ index }) => index),
      id: events.map(({ event }) => event.id),
      // As recorded, every event has a title.
      title: events.map(({ event }) => event.title ?? ''),
      type: events.map(({ event }) => findIn(EVENT_TYPES, event.type)),
      date: events.map(({ event }) => date.find(event.date)),
      dateInArticle: events.map(({ event }) => date.find(event.dateInArticle)),
      country: events.map(({ event }) => country.find(event.country)),
      requestingCountries: events.map(({ event }) => (event.requestingCountries ?? []).map(country.find)),
      setsCase: events.map(({ event }) => findIn(CASE_STATUSES, event.sets.case)),
      setsCustody: events.map(({ event }) => findIn(CUSTODY_VALUES, event.sets.custody)),
      setsProtection: events.map(({ event }) => findIn(PROTECTION_VALUES, event.sets.protection)),
      voices: events.map(({ event }) => listVoices(event).map(({ kind }) => findIn(CLAIM_KINDS, kind))),
      vias: events.map(({ event }) => listVoices(event).map(({ via }) => findIn(CLAIM_KINDS, via?.kind))),
      vouches: events.map(({ event }) => (event.vouches === false ? 0 : 1)),
      sources: events.map(({ event }) => cite(event.citations)),
      mentions: events.map(({ event }) => listCitedInEvent(event).map(source.find)),
    },
    notices: {
      case: notices.map(({ index }) => index),
      id: notices.map(({ notice }) => notice.id),
      type: notices.map(({ notice }) => findIn(NOTICE_TYPES, notice.type)),
      requestedBy: notices.map(({ notice }) => notice.requestedBy.map(country.find)),
      issued: notices.map(({ notice }) => date.find(notice.issued)),
      firstEffect: notices.map(({ notice }) => date.find(notice.firstEffect)),
      status: notices.map(({ notice }) => findIn(NOTICE_STATUSES, notice.status)),
      statusDate: notices.map(({ notice }) => date.find(notice.statusDate)),
      possiblySame: notices.map(({ notice }) => ((notice.possiblySameAs ?? []).length > 0 ? 1 : 0)),
      sources: notices.map(({ notice }) => cite(notice.citations)),
      mentions: notices.map(({ notice }) => listCitedInNotice(notice).map(source.find)),
    },
    conflicts: {
      event: conflicts.map(({ event }) => event),
      notice: conflicts.map(({ notice }) => notice),
      field: conflicts.map(({ conflict }) => field.find(conflict.field)),
      value: conflicts.map(({ conflict }) => conflict.value),
      source: conflicts.map(({ conflict }) => source.find(conflict.source)),
      since: conflicts.map(({ conflict }) => date.find(conflict.since)),
    },
    publications: {
      source: published.map(({ id }) => source.find(id)),
      published: published.map((one) => date.find(one.published)),
    },
    // Last: the columns above fill the dictionaries.
    dictionaries: {
      date: date.list(),
      country: country.list(),
      eventType: EVENT_TYPES,
      caseStatus: CASE_STATUSES,
      custody: CUSTODY_VALUES,
      protection: PROTECTION_VALUES,
      claimKind: CLAIM_KINDS,
      noticeType: NOTICE_TYPES,
      noticeStatus: NOTICE_STATUSES,
      conflictField: field.list(),
      source: source.list(),
    },
    unreadable,
  }
}

function ownConflicts(conflicts: readonly Conflict[] | undefined, event: number, notice: number) {
  return (conflicts ?? []).map((conflict) => ({ conflict, event, notice }))
}
