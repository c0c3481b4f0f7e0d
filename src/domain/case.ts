import type {
  ActorRole,
  ClaimKind,
  ConflictField,
  DateBasis,
  EventType,
  NoticeStatus,
  NoticeType,
  Relation,
  SourceKind,
  Support,
  Track,
  TrackValues,
} from './vocabulary.ts'

/** ISO 3166-1 alpha-2 code, upper case. */
export type CountryCode = string

/** A date in EDTF (ISO 8601-2:2019), exactly as recorded; see `edtf.ts`. */
export type EdtfText = string

/** A source that supports a statement, with the place in it ("para. 12") where one is given. */
export interface Citation {
  readonly source: string
  readonly locator?: string
}

/** A point on which another source says otherwise. For the field `date` the value is EDTF where it parses, else text. */
export interface Conflict {
  readonly field: ConflictField
  readonly value: string
  readonly source: string
}

export interface Person {
  readonly name: string
  readonly aliases: readonly string[]
  readonly description: string
  readonly nationalityAsReported: readonly CountryCode[]
  readonly nationalityCitation: Citation
}

/** A notice, diffusion or alert as the sources call it; never upgraded to a colour that no source states. */
export interface Notice {
  readonly id: string
  readonly calledInArticle: string
  readonly type: NoticeType
  readonly requestedBy: readonly CountryCode[]
  readonly issued: EdtfText | null
  readonly firstEffect: EdtfText | null
  readonly status: NoticeStatus
  readonly statusDate: EdtfText | null
  readonly grounds: string | null
  readonly citations: readonly Citation[]
  readonly conflicts?: readonly Conflict[]
  readonly note?: string
  /** Ids of notices of the same case that this one may be identical with; such a notice is not counted. */
  readonly possiblySameAs?: readonly string[]
}

/** The tracks that an event changes, and to what. */
export type TrackChanges = { readonly [T in Track]?: TrackValues[T] }

export interface CaseEvent {
  readonly id: string
  readonly date: EdtfText
  readonly dateBasis: DateBasis
  readonly type: EventType
  readonly country: CountryCode | null
  readonly requestingCountries?: readonly CountryCode[]
  readonly title: string
  readonly detail: string
  readonly actor: { readonly name: string; readonly role: ActorRole }
  readonly attributedTo: { readonly name: string; readonly kind: ClaimKind }
  readonly sets: TrackChanges
  readonly support: Support
  readonly citations: readonly Citation[]
  readonly conflicts?: readonly Conflict[]
  /** What the 2013 article alone allows to say of the date. */
  readonly dateInArticle?: EdtfText
  readonly note?: string
}

/** A statement that somebody makes; `kind` says whose words it is, `about` names the event it concerns. */
export interface Claim {
  readonly id: string
  readonly by: string
  readonly kind: ClaimKind
  readonly text: string
  readonly about?: string
  readonly citations: readonly Citation[]
}

export interface RelatedCase {
  readonly case: string
  readonly relation: Relation
  readonly citations: readonly Citation[]
  readonly disputed?: { readonly text: string; readonly source: string }
}

/** One person's case as recorded. `{s42}` inside a text refers to source s42; see `references.ts`. */
export interface Case {
  readonly id: string
  readonly person: Person
  readonly notices: readonly Notice[]
  readonly noticesNote?: string
  readonly events: readonly CaseEvent[]
  readonly claims: readonly Claim[]
  readonly relatedCases: readonly RelatedCase[]
  readonly lastKnown: TrackValues
}

/** An event of the time that belongs to no case; it sets nothing and matches no filter. */
export type ContextEvent = Omit<CaseEvent, 'sets'>

export interface Source {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly url: string
  /** Absent: the source carries no date. */
  readonly published?: EdtfText
  readonly language: string
  readonly kind: SourceKind
  readonly note?: string
  /** Only the publisher's home page is given, because the address itself holds names. */
  readonly addressWithheld?: boolean
  /** The title is a link, but the address is never printed or shown, because it holds a loaded word. */
  readonly addressHidden?: boolean
}

/** The whole collection, as its maintainers keep it. */
export interface Dataset {
  readonly dataVersion: string
  /** The day up to which the data were compiled, YYYY-MM-DD; "today" for everything derived. */
  readonly compiled: string
  readonly about: string
  readonly article: {
    readonly source: string
    readonly published: EdtfText
    readonly publishedNote: string
    readonly disclosure: string
  }
  readonly cases: readonly Case[]
  readonly context: readonly ContextEvent[]
  readonly sources: readonly Source[]
}
