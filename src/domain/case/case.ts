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

/** A source that supports a statement; `locator` is the place in it ("para. 12"), if one is given. */
export interface Citation {
  readonly source: string
  readonly locator?: string
}

/** A point on which another source disagrees. For the field `date` the value is EDTF if it parses, else free text. */
export interface Conflict {
  readonly field: ConflictField
  readonly value: string
  readonly source: string
  /** Set if the other source speaks of a later day: the conflict is shown once this date counts. */
  readonly since?: EdtfText
}

/** A later addition to a record that is not recorded as an event; it sets no track. See `later.ts`. */
export interface LaterEntry {
  readonly text: string
  readonly date: EdtfText
  readonly citations: readonly Citation[]
}

/** A person. What is null is not recorded, or said only by sources not yet known; see `limit-record.ts`. */
export interface Person {
  readonly name: string
  readonly aliases: readonly string[]
  readonly description: string | null
  readonly nationalityAsReported: readonly CountryCode[]
  readonly nationalityCitation: Citation | null
  /** Shown with the description. */
  readonly later?: readonly LaterEntry[]
}

/**
 * A notice, diffusion or alert, as the sources call it; never given a colour that no source states. A text that is null is
 * said only by sources not yet known; see `limit-record.ts`.
 */
export interface Notice {
  readonly id: string
  /** What the founding article of the collection calls it; null without one, and while only sources not yet known say it. */
  readonly calledInArticle: string | null
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
  readonly later?: readonly LaterEntry[]
  /** Some of its sources are not known yet: texts and dates are left out. Set by `limit-record.ts`, never recorded. */
  readonly isHalfKnown?: true
  /** The day number from which it exists if it has no date of its own; set by `known.ts`, never recorded. */
  readonly knownSince?: number
}

/** The tracks that an event sets, and the value of each. */
export type TrackChanges = { readonly [T in Track]?: TrackValues[T] }

export interface Actor {
  readonly name: string
  readonly role: ActorRole
}

/** Who relays a statement: `name` reports or cites what somebody else says. */
export interface Via {
  readonly name: string
  readonly kind: ClaimKind
}

/** Who says something, and who relays it; see `sides.ts`. */
export interface Attribution {
  readonly name: string
  readonly kind: ClaimKind
  readonly via?: Via
}

/** An event. A text that is null is said only by sources not yet known; see `limit-record.ts`. */
export interface CaseEvent {
  readonly id: string
  readonly date: EdtfText
  /** The date as far as the 2013 article alone gives it. */
  readonly dateInArticle?: EdtfText
  readonly dateBasis: DateBasis | null
  readonly type: EventType
  readonly country: CountryCode | null
  readonly requestingCountries?: readonly CountryCode[]
  readonly title: string | null
  readonly detail: string | null
  readonly actor: Actor | null
  readonly attributedTo: Attribution | null
  /** Others who say the same: of another kind, or relayed by somebody else. */
  readonly alsoAttributedTo?: readonly Attribution[]
  readonly sets: TrackChanges
  readonly support: Support | null
  readonly citations: readonly Citation[]
  readonly conflicts?: readonly Conflict[]
  readonly note?: string
  readonly later?: readonly LaterEntry[]
  /** False: it says nothing about where the person is or their protection, so no band extends to it. */
  readonly vouches?: boolean
}

/**
 * A statement that somebody makes; `kind` says who speaks, `about` is the id of the event that it concerns. A text that is
 * null is said only by sources not yet known; see `limit-record.ts`.
 */
export interface Claim {
  readonly id: string
  readonly by: string | null
  readonly kind: ClaimKind
  readonly via?: Via
  readonly text: string | null
  readonly about?: string
  readonly citations: readonly Citation[]
}

export interface RelatedCase {
  readonly case: string
  /** One of `RELATIONS`, or free text that reads before the name of the other case: "lawyer of". */
  readonly relation: Relation | (string & {})
  readonly citations: readonly Citation[]
  readonly disputed?: { readonly text: string; readonly source: string }
}

/**
 * One person's case, as recorded or limited to what the sources known on a day say (`limitRecord`): what only later sources
 * say is null. `{s42}` inside a text cites source s42; see `cited-text.ts`.
 */
export interface Case {
  readonly id: string
  readonly person: Person
  readonly notices: readonly Notice[]
  readonly noticesNote?: string
  readonly events: readonly CaseEvent[]
  readonly claims: readonly Claim[]
  readonly relatedCases: readonly RelatedCase[]
  /** What the editors read from the last event, to check the data by; absent from a limited case. */
  readonly lastKnown?: TrackValues
}

/** A background event that belongs to no case; it sets no track and matches no filter. */
export type ContextEvent = Omit<CaseEvent, 'sets'>

export interface Source {
  readonly id: string
  readonly title: string
  /** The editors wrote the title: it is not a headline and is never styled as one. */
  readonly titleIsDescription?: boolean
  readonly publisher: string
  readonly url: string
  /** Absent: the source has no date. */
  readonly published?: EdtfText
  readonly language: string
  readonly kind: SourceKind
  readonly note?: string
  /** `url` is only the publisher's home page, because the address itself contains names. */
  readonly addressWithheld?: boolean
  /** The title is a link, but the address is never printed or shown, because it contains a loaded word. */
  readonly addressHidden?: boolean
}

/** The whole collection, as its maintainers edit it. */
export interface Dataset {
  readonly dataVersion: string
  /** The day up to which the data were compiled, YYYY-MM-DD; everything derived uses it as "today". */
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
