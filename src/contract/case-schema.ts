import * as v from 'valibot'
import type { Case, CaseEvent, Claim, ContextEvent, Notice, RelatedCase } from '../domain/case/case.ts'
import {
  CASE_STATUSES,
  CLAIM_KINDS,
  CUSTODY_VALUES,
  DATE_BASES,
  EVENT_TYPES,
  NOTICE_STATUSES,
  NOTICE_TYPES,
  PROTECTION_VALUES,
  SUPPORTS,
} from '../domain/case/vocabulary.ts'
import { Country, EdtfString, Id, list, Text } from './primitives.ts'
import { Actor, Attribution, Citation, Conflict, Later, TrackChanges, Via } from './record-parts.ts'

const Person = v.strictObject({
  name: v.pipe(v.string(), v.trim(), v.minLength(1)),
  aliases: list(Text),
  description: v.nullable(Text),
  nationalityAsReported: list(Country),
  nationalityCitation: v.nullable(Citation),
  later: v.exactOptional(list(Later)),
})

const NoticeEntries = v.strictObject({
  id: Id,
  calledInArticle: v.nullable(Text),
  type: v.picklist(NOTICE_TYPES),
  requestedBy: list(Country),
  issued: v.nullable(EdtfString),
  firstEffect: v.nullable(EdtfString),
  status: v.picklist(NOTICE_STATUSES),
  statusDate: v.nullable(EdtfString),
  grounds: v.nullable(Text),
  citations: list(Citation),
  conflicts: v.exactOptional(list(Conflict)),
  note: v.exactOptional(Text),
  possiblySameAs: v.exactOptional(list(Id)),
  later: v.exactOptional(list(Later)),
})

const eventEntries = {
  id: Id,
  date: EdtfString,
  dateBasis: v.picklist(DATE_BASES),
  type: v.picklist(EVENT_TYPES),
  country: v.nullable(Country),
  requestingCountries: v.exactOptional(list(Country)),
  title: Text,
  detail: Text,
  actor: Actor,
  attributedTo: Attribution,
  alsoAttributedTo: v.exactOptional(list(Attribution)),
  support: v.picklist(SUPPORTS),
  citations: list(Citation),
  conflicts: v.exactOptional(list(Conflict)),
  dateInArticle: v.exactOptional(EdtfString),
  note: v.exactOptional(Text),
  later: v.exactOptional(list(Later)),
  vouches: v.exactOptional(v.boolean()),
}

const CaseEventEntries = v.strictObject({ ...eventEntries, sets: TrackChanges })

const ClaimEntries = v.strictObject({
  id: Id,
  by: Text,
  kind: v.picklist(CLAIM_KINDS),
  via: v.exactOptional(Via),
  text: Text,
  about: v.exactOptional(Id),
  citations: list(Citation),
})

const RelatedCaseEntries = v.strictObject({
  case: Id,
  relation: Text,
  citations: list(Citation),
  disputed: v.exactOptional(v.strictObject({ text: Text, source: Id })),
})

const LastKnown = v.strictObject({
  case: v.picklist(CASE_STATUSES),
  custody: v.picklist(CUSTODY_VALUES),
  protection: v.picklist(PROTECTION_VALUES),
})

/** One full record. Any field that is not listed here, such as an editor's note, is an error. */
export const CaseSchema: v.GenericSchema<unknown, Case> = v.strictObject({
  id: Id,
  person: Person,
  notices: list(NoticeEntries),
  noticesNote: v.exactOptional(Text),
  events: list(CaseEventEntries),
  claims: list(ClaimEntries),
  relatedCases: list(RelatedCaseEntries),
  lastKnown: LastKnown,
})

/** A full record whose lists have not been read yet. */
export const CaseFrameSchema = v.strictObject({
  id: Id,
  person: Person,
  notices: v.array(v.unknown()),
  noticesNote: v.exactOptional(Text),
  events: v.array(v.unknown()),
  claims: v.array(v.unknown()),
  relatedCases: v.array(v.unknown()),
  lastKnown: LastKnown,
})

/** The schemas of the entries of those lists. */
export const NoticeSchema: v.GenericSchema<unknown, Notice> = NoticeEntries
export const CaseEventSchema: v.GenericSchema<unknown, CaseEvent> = CaseEventEntries
export const ClaimSchema: v.GenericSchema<unknown, Claim> = ClaimEntries
export const RelatedCaseSchema: v.GenericSchema<unknown, RelatedCase> = RelatedCaseEntries

/** A background event, which belongs to no case. */
export const ContextEventSchema: v.GenericSchema<unknown, ContextEvent> = v.strictObject(eventEntries)
