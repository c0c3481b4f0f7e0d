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
  /** It speaks of a later day, and shows once this date counts. */
  readonly since?: EdtfText
}

/** What a later day added to a record and no event of its own holds: it sets nothing and is no event; see `later.ts`. */
export interface LaterEntry {
  readonly text: string
  readonly date: EdtfText
  readonly citations: readonly Citation[]
}

/** A person as far as sources known on a day allow; see `known.ts`. */
export interface KnownPerson {
  readonly name: string
  readonly aliases: readonly string[]
  readonly description: string | null
  readonly nationalityAsReported: readonly CountryCode[]
  readonly nationalityCitation: Citation | null
  /** Shown with the description. */
  readonly later?: readonly LaterEntry[]
}

export interface Person extends KnownPerson {
  readonly description: string
  readonly nationalityCitation: Citation
}

/** A notice as far as sources known on a day allow: null is what only later ones say; see `known.ts`. */
export interface KnownNotice {
  readonly id: string
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
  /** The day number from which it exists where it has no date of its own; set by `known.ts`, never recorded. */
  readonly knownSince?: number
}

/** A notice, diffusion or alert as the sources call it; never upgraded to a colour that no source states. */
export interface Notice extends KnownNotice {
  readonly calledInArticle: string
}

/** The tracks that an event changes, and to what. */
export type TrackChanges = { readonly [T in Track]?: TrackValues[T] }

export interface Actor {
  readonly name: string
  readonly role: ActorRole
}

/** Who passes words on: `name` reports or cites what somebody else says. */
export interface Via {
  readonly name: string
  readonly kind: ClaimKind
}

/** Whose words something is told in, and by way of whom; see `sides.ts`. */
export interface Attribution {
  readonly name: string
  readonly kind: ClaimKind
  readonly via?: Via
}

/** An event as far as sources known on a day allow: null is what only later ones say; see `known.ts`. */
export interface KnownEvent {
  readonly id: string
  readonly date: EdtfText
  /** What the 2013 article alone allows to say of the date. */
  readonly dateInArticle?: EdtfText
  readonly dateBasis: DateBasis | null
  readonly type: EventType
  readonly country: CountryCode | null
  readonly requestingCountries?: readonly CountryCode[]
  readonly title: string | null
  readonly detail: string | null
  readonly actor: Actor | null
  readonly attributedTo: Attribution | null
  /** Further voices of another kind, or by another way, for the same line. */
  readonly alsoAttributedTo?: readonly Attribution[]
  readonly sets: TrackChanges
  readonly support: Support | null
  readonly citations: readonly Citation[]
  readonly conflicts?: readonly Conflict[]
  readonly note?: string
  readonly later?: readonly LaterEntry[]
  /** False: it says nothing of where the person is or of their protection, so that no band reaches to it. */
  readonly vouches?: boolean
}

export interface CaseEvent extends KnownEvent {
  readonly dateBasis: DateBasis
  readonly title: string
  readonly detail: string
  readonly actor: Actor
  readonly attributedTo: Attribution
  readonly support: Support
}

/** A claim as far as sources known on a day allow: null is what only later ones say; see `known.ts`. */
export interface KnownClaim {
  readonly id: string
  readonly by: string | null
  readonly kind: ClaimKind
  readonly via?: Via
  readonly text: string | null
  readonly about?: string
  readonly citations: readonly Citation[]
}

/** A statement that somebody makes; `kind` says whose words it is, `about` names the event it concerns. */
export interface Claim extends KnownClaim {
  readonly by: string
  readonly text: string
}

export interface RelatedCase {
  readonly case: string
  readonly relation: Relation
  readonly citations: readonly Citation[]
  readonly disputed?: { readonly text: string; readonly source: string }
}

/** One person's case as far as sources known on a day allow; see `known.ts`. */
export interface KnownCase {
  readonly id: string
  readonly person: KnownPerson
  readonly notices: readonly KnownNotice[]
  readonly noticesNote?: string
  readonly events: readonly KnownEvent[]
  readonly claims: readonly KnownClaim[]
  readonly relatedCases: readonly RelatedCase[]
}

/** One person's case as recorded. `{s42}` inside a text refers to source s42; see `references.ts`. */
export interface Case extends KnownCase {
  readonly person: Person
  readonly notices: readonly Notice[]
  readonly events: readonly CaseEvent[]
  readonly claims: readonly Claim[]
  readonly lastKnown: TrackValues
}

/** An event of the time that belongs to no case; it sets nothing and matches no filter. */
export type ContextEvent = Omit<CaseEvent, 'sets'>
export type KnownContextEvent = Omit<KnownEvent, 'sets'>

export interface Source {
  readonly id: string
  readonly title: string
  /** The editors wrote the title: it is no headline, and never looks like one. */
  readonly titleIsDescription?: boolean
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
