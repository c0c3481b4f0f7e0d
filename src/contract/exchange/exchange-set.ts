import * as v from 'valibot'
import {
  CLAIM_KINDS,
  DATE_BASES,
  EVENT_TYPES,
  NOTICE_STATUSES,
  NOTICE_TYPES,
  SOURCE_KINDS,
  SUPPORTS,
} from '../../domain/case/vocabulary.ts'
import { Country, EdtfString, Id, IsoDay, list, Text } from '../primitives.ts'
import { Actor, TrackChanges, Via } from '../record-parts.ts'

const Citation = v.strictObject({ source: Id, locator: v.nullable(Text) })
const Conflict = v.strictObject({
  field: Text,
  value: Text,
  source: Id,
  since: v.nullable(EdtfString),
})
const Later = v.strictObject({ text: Text, date: EdtfString, citations: list(Citation) })
const Attribution = v.strictObject({ name: Text, kind: v.picklist(CLAIM_KINDS), via: v.nullable(Via) })

const Event = v.strictObject({
  id: Id,
  date: EdtfString,
  dateBasis: v.nullable(v.picklist(DATE_BASES)),
  dateInArticle: v.nullable(EdtfString),
  type: v.picklist(EVENT_TYPES),
  country: v.nullable(Country),
  requestingCountries: list(Country),
  title: v.nullable(Text),
  detail: v.nullable(Text),
  actor: v.nullable(Actor),
  attributedTo: v.nullable(Attribution),
  alsoAttributedTo: list(Attribution),
  sets: TrackChanges,
  support: v.nullable(v.picklist(SUPPORTS)),
  citations: list(Citation),
  conflicts: list(Conflict),
  note: v.nullable(Text),
  later: list(Later),
  vouches: v.boolean(),
  standing: v.picklist(['counted', 'possible']),
})

const Notice = v.strictObject({
  id: Id,
  type: v.picklist(NOTICE_TYPES),
  calledInArticle: v.nullable(Text),
  requestedBy: list(Country),
  issued: v.nullable(EdtfString),
  firstEffect: v.nullable(EdtfString),
  status: v.picklist(NOTICE_STATUSES),
  statusDate: v.nullable(EdtfString),
  grounds: v.nullable(Text),
  citations: list(Citation),
  conflicts: list(Conflict),
  note: v.nullable(Text),
  possiblySameAs: list(Id),
  later: list(Later),
})

const Claim = v.strictObject({
  id: Id,
  by: v.nullable(Text),
  kind: v.picklist(CLAIM_KINDS),
  via: v.nullable(Via),
  text: v.nullable(Text),
  about: v.nullable(Id),
  citations: list(Citation),
})

const RelatedCase = v.strictObject({
  case: Id,
  relation: Text,
  citations: list(Citation),
  disputed: v.nullable(v.strictObject({ text: Text, source: Id })),
})

const ExchangeCase = v.strictObject({
  id: Id,
  name: Text,
  aliases: list(Text),
  description: v.nullable(Text),
  nationalityAsReported: list(Country),
  nationalityCitation: v.nullable(Citation),
  later: list(Later),
  noticesNote: v.nullable(Text),
  events: list(Event),
  notices: list(Notice),
  claims: list(Claim),
  relatedCases: list(RelatedCase),
})

const ExchangeSource = v.strictObject({
  id: Id,
  title: Text,
  titleIsDescription: v.boolean(),
  publisher: Text,
  /** Null if it must not be given out. */
  url: v.nullable(Text),
  published: v.nullable(EdtfString),
  language: Text,
  kind: v.picklist(SOURCE_KINDS),
  note: v.nullable(Text),
  addressWithheld: v.boolean(),
  addressHidden: v.boolean(),
})

/** Facts about the whole set: the version of the data, the days, and the query that selected the cases. */
export const ExchangeAboutSchema = v.strictObject({
  dataVersion: Text,
  compiled: IsoDay,
  asOf: IsoDay,
  knownOn: v.nullable(IsoDay),
  query: Text,
  redacted: v.boolean(),
})

/**
 * The export that can be read back: every field is always present, `null` if it has no value; dates in EDTF, vocabulary
 * keys, `{s42}` in texts as recorded. Limited to what was on record on the day.
 */
export const ExchangeSetSchema = v.strictObject({
  format: v.literal('noticeboard-exchange'),
  formatVersion: v.literal(1),
  about: ExchangeAboutSchema,
  cases: v.pipe(
    v.array(ExchangeCase),
    v.readonly(),
    v.check(
      (cases) => new Set(cases.map(({ id }) => id)).size === cases.length,
      'Two cases have the same id.',
    ),
  ),
  sources: list(ExchangeSource),
})

export type ExchangeSet = v.InferOutput<typeof ExchangeSetSchema>
export type ExchangeCase = v.InferOutput<typeof ExchangeCase>
export type ExchangeSource = v.InferOutput<typeof ExchangeSource>

/** Thrown for a file that is not an exchange set; the message says where and why. */
export class ExchangeError extends Error {
  override name = 'ExchangeError'
}

/** Parses data as an exchange set; throws an `ExchangeError` that names the place of the first error. */
export function parseExchangeSet(data: unknown): ExchangeSet {
  const read = v.safeParse(ExchangeSetSchema, data)
  if (read.success) return read.output
  const [issue] = read.issues
  const where = v.getDotPath(issue) ?? 'the file'
  throw new ExchangeError(`${where}: ${issue.message}`)
}
