import type { Dictionary } from '../../domain/arrays/dictionary.ts'
import { makeDictionary } from '../../domain/arrays/dictionary.ts'
import type { Case, Conflict } from '../../domain/case/case.ts'
import { listVoices } from '../../domain/case/sides.ts'
import { listCitedInEvent, listCitedInNotice } from '../../domain/case/text-citations.ts'
import {
  CASE_STATUSES,
  CLAIM_KINDS,
  CUSTODY_VALUES,
  EVENT_TYPES,
  NOTICE_STATUSES,
  NOTICE_TYPES,
  PROTECTION_VALUES,
} from '../../domain/case/vocabulary.ts'
import { writeDeflatedRuns } from './deflated-runs.ts'
import { makeStreamWriter } from './streams.ts'

/** Dictionaries that all parts of a snapshot share. */
export interface SharedDictionaries {
  readonly country: Dictionary<string>
  readonly source: Dictionary<string>
}

/**
 * The columns of a run of cases. A value of a vocabulary is its index, counted from 1 if 0 means none; countries and sources
 * are indexes of the dictionaries of the head; a date is its text, empty for none. The id of an event or notice is the first
 * `idShared` letters of the case's id, followed by `idRest`.
 */
export const RECORD_STREAMS = [
  'cases.events',
  'cases.notices',
  'events.idShared',
  'events.idRest',
  'events.title',
  'events.type',
  'events.date',
  'events.dateInArticle',
  'events.country',
  'events.status',
  'events.custody',
  'events.protection',
  'events.voice',
  'events.via',
  'events.vouches',
  'events.request',
  'events.source',
  'events.mention',
  'events.conflict',
  'notices.idShared',
  'notices.idRest',
  'notices.type',
  'notices.issued',
  'notices.firstEffect',
  'notices.status',
  'notices.statusDate',
  'notices.possiblySame',
  'notices.request',
  'notices.source',
  'notices.mention',
  'notices.conflict',
  'titles',
  'fields',
  'conflicts.field',
  'conflicts.value',
  'conflicts.source',
  'conflicts.since',
] as const

function place<T extends string>(vocabulary: readonly T[], value: T | undefined): number {
  return value === undefined ? 0 : vocabulary.indexOf(value) + 1
}

function countShared(a: string, b: string): number {
  let shared = 0
  while (shared < a.length && a[shared] === b[shared]) shared++
  return shared
}

function writeRun(cases: readonly Case[], { country, source }: SharedDictionaries): Uint8Array {
  const { number, list, text, finish } = makeStreamWriter(RECORD_STREAMS)
  const titles = makeDictionary<string>()
  const fields = makeDictionary<string>()
  let conflicts = 0
  const addId = (table: 'events' | 'notices', id: string, of: string) => {
    const shared = countShared(id, of)
    number(`${table}.idShared`, shared)
    text(`${table}.idRest`, id.slice(shared))
  }
  const cite = (citations: Case['events'][number]['citations']) => [
    ...new Set(citations.map((one) => source.find(one.source))),
  ]
  const addConflicts = (table: 'events' | 'notices', found: readonly Conflict[] = []) => {
    list(
      `${table}.conflict`,
      found.map((one) => {
        number('conflicts.field', fields.find(one.field))
        text('conflicts.value', one.value)
        number('conflicts.source', source.find(one.source))
        text('conflicts.since', one.since ?? '')
        return conflicts++
      }),
    )
  }
  for (const one of cases) {
    number('cases.events', one.events.length)
    number('cases.notices', one.notices.length)
    for (const event of one.events) {
      addId('events', event.id, one.id)
      number('events.title', titles.find(event.title ?? ''))
      number('events.type', EVENT_TYPES.indexOf(event.type))
      text('events.date', event.date)
      text('events.dateInArticle', event.dateInArticle ?? '')
      number('events.country', event.country === null ? 0 : country.find(event.country) + 1)
      number('events.status', place(CASE_STATUSES, event.sets.case))
      number('events.custody', place(CUSTODY_VALUES, event.sets.custody))
      number('events.protection', place(PROTECTION_VALUES, event.sets.protection))
      const voices = listVoices(event)
      list(
        'events.voice',
        voices.map(({ kind }) => CLAIM_KINDS.indexOf(kind)),
      )
      list(
        'events.via',
        voices.map(({ via }) => place(CLAIM_KINDS, via?.kind)),
      )
      number('events.vouches', event.vouches === false ? 0 : 1)
      list('events.request', (event.requestingCountries ?? []).map(country.find))
      list('events.source', cite(event.citations))
      list('events.mention', listCitedInEvent(event).map(source.find))
      addConflicts('events', event.conflicts)
    }
    for (const notice of one.notices) {
      addId('notices', notice.id, one.id)
      number('notices.type', NOTICE_TYPES.indexOf(notice.type))
      text('notices.issued', notice.issued ?? '')
      text('notices.firstEffect', notice.firstEffect ?? '')
      number('notices.status', NOTICE_STATUSES.indexOf(notice.status))
      text('notices.statusDate', notice.statusDate ?? '')
      number('notices.possiblySame', (notice.possiblySameAs ?? []).length > 0 ? 1 : 0)
      list('notices.request', notice.requestedBy.map(country.find))
      list('notices.source', cite(notice.citations))
      list('notices.mention', listCitedInNotice(notice).map(source.find))
      addConflicts('notices', notice.conflicts)
    }
  }
  for (const title of titles.list()) text('titles', title)
  for (const field of fields.list()) text('fields', field)
  return finish()
}

/** Writes the part of a snapshot with what list and timeline show of some cases, in file order; names are in another part. */
export function writeRecordsPart(
  cases: readonly Case[],
  shared: SharedDictionaries,
): Uint8Array<ArrayBuffer> {
  return writeDeflatedRuns(cases, (run) => writeRun(run, shared))
}
