import type { Case, Conflict } from '../../domain/case.ts'
import { type Dictionary, makeDictionary } from '../../domain/engine/dictionary.ts'
import { bytes, type Growing, shorts, words } from '../../domain/engine/growing.ts'
import { listEventMentions, listNoticeMentions } from '../../domain/mentions.ts'
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
import { packTexts, writeColumnFile } from './column-file.ts'

/** Dictionaries that all parts of a snapshot share. */
export interface SharedDictionaries {
  readonly country: Dictionary<string>
  readonly source: Dictionary<string>
}

/** Lists of numbers, one after the other, and where each begins. */
function makeLists<T extends Growing<Uint16Array<ArrayBuffer>> | Growing<Uint32Array<ArrayBuffer>>>(
  values: T,
) {
  const start = words()
  return {
    add: (list: readonly number[]) => {
      start.push(values.length)
      for (const value of list) values.push(value)
    },
    finish: () => {
      start.push(values.length)
      return { start: start.finish(), values: values.finish() }
    },
  }
}

function place<T extends string>(vocabulary: readonly T[], value: T | undefined): number {
  return value === undefined ? 0 : vocabulary.indexOf(value) + 1
}

/** What the list shows of some cases, and the timeline draws, in file order; names are in a part of their own. */
export function writeRecordsPart(
  cases: readonly Case[],
  { country, source }: SharedDictionaries,
): Uint8Array<ArrayBuffer> {
  const date = makeDictionary<string>()
  const optionalDate = (text: string | null | undefined) =>
    text === null || text === undefined ? 0 : date.find(text) + 1
  const eventStart = words()
  const noticeStart = words()
  const events = {
    type: bytes(),
    date: words(),
    dateInArticle: words(),
    country: shorts(),
    status: bytes(),
    custody: bytes(),
    protection: bytes(),
    attribution: bytes(),
  }
  const notices = {
    type: bytes(),
    issued: words(),
    firstEffect: words(),
    status: bytes(),
    statusDate: words(),
    possiblySame: bytes(),
  }
  const lists = {
    eventRequest: makeLists(shorts()),
    eventSource: makeLists(words()),
    eventMention: makeLists(words()),
    eventConflict: makeLists(words()),
    noticeRequest: makeLists(shorts()),
    noticeSource: makeLists(words()),
    noticeMention: makeLists(words()),
    noticeConflict: makeLists(words()),
  }
  const ids: { readonly event: string[]; readonly notice: string[] } = { event: [], notice: [] }
  const titles: string[] = []
  const conflicts: Conflict[] = []
  const cite = (citations: Case['events'][number]['citations']) => [
    ...new Set(citations.map((one) => source.find(one.source))),
  ]
  const addConflicts = (list: readonly Conflict[] | undefined) =>
    (list ?? []).map((conflict) => conflicts.push(conflict) - 1)
  for (const one of cases) {
    eventStart.push(ids.event.length)
    for (const event of one.events) {
      ids.event.push(event.id)
      titles.push(event.title)
      events.type.push(EVENT_TYPES.indexOf(event.type))
      events.date.push(date.find(event.date))
      events.dateInArticle.push(optionalDate(event.dateInArticle))
      events.country.push(event.country === null ? 0 : country.find(event.country) + 1)
      events.status.push(place(CASE_STATUSES, event.sets.case))
      events.custody.push(place(CUSTODY_VALUES, event.sets.custody))
      events.protection.push(place(PROTECTION_VALUES, event.sets.protection))
      events.attribution.push(CLAIM_KINDS.indexOf(event.attributedTo.kind))
      lists.eventRequest.add((event.requestingCountries ?? []).map(country.find))
      lists.eventSource.add(cite(event.citations))
      lists.eventMention.add(listEventMentions(event).map(source.find))
      lists.eventConflict.add(addConflicts(event.conflicts))
    }
    noticeStart.push(ids.notice.length)
    for (const notice of one.notices) {
      ids.notice.push(notice.id)
      notices.type.push(NOTICE_TYPES.indexOf(notice.type))
      notices.issued.push(optionalDate(notice.issued))
      notices.firstEffect.push(optionalDate(notice.firstEffect))
      notices.status.push(NOTICE_STATUSES.indexOf(notice.status))
      notices.statusDate.push(optionalDate(notice.statusDate))
      notices.possiblySame.push((notice.possiblySameAs ?? []).length > 0 ? 1 : 0)
      lists.noticeRequest.add(notice.requestedBy.map(country.find))
      lists.noticeSource.add(cite(notice.citations))
      lists.noticeMention.add(listNoticeMentions(notice).map(source.find))
      lists.noticeConflict.add(addConflicts(notice.conflicts))
    }
  }
  eventStart.push(ids.event.length)
  noticeStart.push(ids.notice.length)
  const finish = (
    table: string,
    columns: Readonly<Record<string, ReturnType<typeof bytes | typeof words | typeof shorts>>>,
  ) => Object.entries(columns).map(([name, column]) => [`${table}.${name}`, column.finish()] as const)
  return writeColumnFile({
    ...packTexts('date', date.list()),
    eventStart: eventStart.finish(),
    noticeStart: noticeStart.finish(),
    ...packTexts('events.id', ids.event),
    ...packTexts('events.title', titles),
    ...packTexts('notices.id', ids.notice),
    ...Object.fromEntries([...finish('events', events), ...finish('notices', notices)]),
    ...Object.fromEntries(
      Object.entries(lists).flatMap(([name, list]) => {
        const { start, values } = list.finish()
        return [[`${name}Start`, start] as const, [name, values] as const]
      }),
    ),
    'conflicts.field': Uint8Array.from(conflicts, ({ field }) => CONFLICT_FIELDS.indexOf(field)),
    ...packTexts(
      'conflicts.value',
      conflicts.map(({ value }) => value),
    ),
    'conflicts.source': Uint32Array.from(conflicts, (conflict) => source.find(conflict.source)),
  })
}
