import * as v from 'valibot'
import {
  CASE_STATUSES,
  CLAIM_KINDS,
  CUSTODY_VALUES,
  EVENT_TYPES,
  NOTICE_STATUSES,
  NOTICE_TYPES,
  PROTECTION_VALUES,
} from '../domain/case/vocabulary.ts'
import type { Snapshot } from '../domain/snapshot/snapshot.ts'
import { Country, EdtfString, Id, IsoDay, list, Text } from './primitives.ts'

/** The row of another table, or -1 for none. */
const Row = v.pipe(v.number(), v.integer(), v.minValue(-1))
const Rows = list(v.pipe(v.number(), v.integer(), v.minValue(0)))
const Flag = v.picklist([0, 1])

/** The schema of a value of each dictionary. */
export const DICTIONARY_VALUES = {
  date: EdtfString,
  country: Country,
  eventType: v.picklist(EVENT_TYPES),
  caseStatus: v.picklist(CASE_STATUSES),
  custody: v.picklist(CUSTODY_VALUES),
  protection: v.picklist(PROTECTION_VALUES),
  claimKind: v.picklist(CLAIM_KINDS),
  noticeType: v.picklist(NOTICE_TYPES),
  noticeStatus: v.picklist(NOTICE_STATUSES),
  conflictField: Text,
  source: Id,
} as const

/** The schema of a value of each column of each table. */
export const TABLE_VALUES = {
  cases: { id: Id, name: v.pipe(v.string(), v.trim(), v.minLength(1)), aliases: list(Text) },
  events: {
    case: Row,
    id: Id,
    title: Text,
    type: Row,
    date: Row,
    dateInArticle: Row,
    country: Row,
    requestingCountries: Rows,
    setsCase: Row,
    setsCustody: Row,
    setsProtection: Row,
    voices: Rows,
    vias: list(Row),
    vouches: Flag,
    sources: Rows,
    mentions: Rows,
  },
  notices: {
    case: Row,
    id: Id,
    type: Row,
    requestedBy: Rows,
    issued: Row,
    firstEffect: Row,
    status: Row,
    statusDate: Row,
    possiblySame: Flag,
    sources: Rows,
    mentions: Rows,
  },
  conflicts: { event: Row, notice: Row, field: Row, value: Text, source: Row, since: Row },
  publications: { source: Row, published: Row },
} as const

const { cases, events, notices, conflicts, publications } = TABLE_VALUES

/** The fields outside the tables: a snapshot in which one of them is invalid cannot be read at all. */
export const envelopeEntries = {
  schemaVersion: v.literal(1),
  dataVersion: Text,
  dataSha256: v.nullable(
    v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'This is not a SHA-256 in hexadecimal digits.')),
  ),
  compiled: IsoDay,
  article: v.strictObject({ source: Id, published: EdtfString }),
  unreadable: list(v.strictObject({ id: Text, reason: Text })),
} as const

/** The snapshot, column by column; `parse-snapshot.ts` checks that references are to rows that exist. */
export const SnapshotSchema: v.GenericSchema<unknown, Snapshot> = v.strictObject({
  ...envelopeEntries,
  dictionaries: v.strictObject({
    date: list(DICTIONARY_VALUES.date),
    country: list(DICTIONARY_VALUES.country),
    eventType: list(DICTIONARY_VALUES.eventType),
    caseStatus: list(DICTIONARY_VALUES.caseStatus),
    custody: list(DICTIONARY_VALUES.custody),
    protection: list(DICTIONARY_VALUES.protection),
    claimKind: list(DICTIONARY_VALUES.claimKind),
    noticeType: list(DICTIONARY_VALUES.noticeType),
    noticeStatus: list(DICTIONARY_VALUES.noticeStatus),
    conflictField: list(DICTIONARY_VALUES.conflictField),
    source: list(DICTIONARY_VALUES.source),
  }),
  cases: v.strictObject({ id: list(cases.id), name: list(cases.name), aliases: list(cases.aliases) }),
  events: v.strictObject({
    case: list(events.case),
    id: list(events.id),
    title: list(events.title),
    type: list(events.type),
    date: list(events.date),
    dateInArticle: list(events.dateInArticle),
    country: list(events.country),
    requestingCountries: list(events.requestingCountries),
    setsCase: list(events.setsCase),
    setsCustody: list(events.setsCustody),
    setsProtection: list(events.setsProtection),
    voices: list(events.voices),
    vias: list(events.vias),
    vouches: list(events.vouches),
    sources: list(events.sources),
    mentions: list(events.mentions),
  }),
  notices: v.strictObject({
    case: list(notices.case),
    id: list(notices.id),
    type: list(notices.type),
    requestedBy: list(notices.requestedBy),
    issued: list(notices.issued),
    firstEffect: list(notices.firstEffect),
    status: list(notices.status),
    statusDate: list(notices.statusDate),
    possiblySame: list(notices.possiblySame),
    sources: list(notices.sources),
    mentions: list(notices.mentions),
  }),
  conflicts: v.strictObject({
    event: list(conflicts.event),
    notice: list(conflicts.notice),
    field: list(conflicts.field),
    value: list(conflicts.value),
    source: list(conflicts.source),
    since: list(conflicts.since),
  }),
  publications: v.strictObject({
    source: list(publications.source),
    published: list(publications.published),
  }),
})
