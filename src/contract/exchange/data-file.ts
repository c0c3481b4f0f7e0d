import * as v from 'valibot'
import {
  CASE_STATUSES,
  CLAIM_KINDS,
  CUSTODY_VALUES,
  DATE_BASES,
  EVENT_TYPES,
  NOTICE_STATUSES,
  NOTICE_TYPES,
  PROTECTION_VALUES,
  SOURCE_KINDS,
  SUPPORTS,
} from '../../domain/case/vocabulary.ts'
import { Country, EdtfString, Id, IsoDay, list, Text } from '../primitives.ts'
import { Actor, Attribution, Citation, Conflict, Later, TrackChanges, Via } from '../record-parts.ts'

/** A track as of the day: its value, the recorded date from which it holds, and the id of the event that set it. */
function track<const T extends readonly string[]>(values: T) {
  return v.strictObject({ value: v.picklist(values), since: v.nullable(EdtfString), setBy: v.nullable(Id) })
}

const Event = v.strictObject({
  id: Id,
  date: EdtfString,
  dateBasis: v.nullable(v.picklist(DATE_BASES)),
  type: v.picklist(EVENT_TYPES),
  country: v.nullable(Country),
  requestingCountries: v.exactOptional(list(Country)),
  title: v.nullable(Text),
  detail: v.nullable(Text),
  actor: v.nullable(Actor),
  attributedTo: v.nullable(Attribution),
  alsoAttributedTo: v.exactOptional(list(Attribution)),
  sets: TrackChanges,
  support: v.nullable(v.picklist(SUPPORTS)),
  citations: list(Citation),
  conflicts: v.exactOptional(list(Conflict)),
  dateInArticle: v.exactOptional(EdtfString),
  note: v.exactOptional(Text),
  later: v.exactOptional(list(Later)),
  vouches: v.exactOptional(v.boolean()),
  standing: v.picklist(['counted', 'possible']),
})

const Notice = v.strictObject({
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
  /** Whether its status was on record that day; if not, `status` is `unknown`. */
  statusCounts: v.boolean(),
})

const DataCase = v.strictObject({
  id: Id,
  person: v.strictObject({
    name: Text,
    aliases: list(Text),
    description: v.nullable(Text),
    nationalityAsReported: list(Country),
    nationalityCitation: v.nullable(Citation),
    later: v.exactOptional(list(Later)),
  }),
  noticesNote: v.exactOptional(Text),
  asOf: v.strictObject({
    tracks: v.strictObject({
      case: track(CASE_STATUSES),
      custody: track(CUSTODY_VALUES),
      protection: track(PROTECTION_VALUES),
    }),
    heldIn: list(Country),
    soughtBy: list(Country),
    firstDetention: v.nullable(EdtfString),
  }),
  events: list(Event),
  notices: list(Notice),
  claims: list(
    v.strictObject({
      id: Id,
      by: v.nullable(Text),
      kind: v.picklist(CLAIM_KINDS),
      via: v.exactOptional(Via),
      text: v.nullable(Text),
      about: v.exactOptional(Id),
      citations: list(Citation),
    }),
  ),
  relatedCases: list(
    v.strictObject({
      case: Id,
      relation: Text,
      citations: list(Citation),
      disputed: v.exactOptional(v.strictObject({ text: Text, source: Id })),
    }),
  ),
})

const DataSource = v.strictObject({
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  id: Id,
  title: v.exactOptional(Text),
  titleIsDescription: v.exactOptional(v.boolean()),
  publisher: v.exactOptional(Text),
  /** Absent if it must not be given out. */
  url: v.exactOptional(Text),
  published: v.exactOptional(Text),
  language: v.exactOptional(Text),
  kind: v.exactOptional(v.picklist(SOURCE_KINDS)),
  note: v.exactOptional(Text),
  addressWithheld: v.exactOptional(v.boolean()),
  addressHidden: v.exactOptional(v.boolean()),
})

/**
 * The export for other programs: what is on record on a day, and the status of each case. The app cannot read it back; for
 * that, see the exchange format.
 */
export const DataFileSchema = v.strictObject({
  $schema: v.exactOptional(Text),
  format: v.literal('noticeboard-export'),
  formatVersion: v.literal(1),
  dataVersion: Text,
  compiled: IsoDay,
  asOf: IsoDay,
  knownOn: v.nullable(IsoDay),
  query: Text,
  onRecord: v.pipe(v.number(), v.integer(), v.minValue(0)),
  leftOut: list(Text),
  /** The article that the collection started from, if the cases cite it, with what must be disclosed about its author. */
  article: v.nullable(v.strictObject({ source: Id, disclosure: v.nullable(Text) })),
  cases: list(DataCase),
  sources: list(DataSource),
})
