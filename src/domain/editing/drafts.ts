import type { CountryCode } from '../case/case.ts'
import type {
  ActorRole,
  ClaimKind,
  EventType,
  NoticeStatus,
  NoticeType,
  SourceKind,
  Track,
  TrackValues,
} from '../case/vocabulary.ts'

/** A citation as typed: `source` is a label, an address or an id of a source, see `findSource`. */
export interface CitationDraft {
  readonly source: string
  readonly locator: string
}

/** What another source says otherwise, as typed. */
export interface ConflictDraft {
  readonly field: string
  readonly value: string
  readonly source: string
}

/** A person as typed. Other names stand on a line each; `citation` is the source of nationality and description. */
export interface PersonDraft {
  readonly name: string
  readonly aliases: string
  readonly description: string
  readonly nationalities: readonly CountryCode[]
  readonly citation: CitationDraft
}

/** The value of each track that an event sets; "": it does not set the track. */
export type SetsDraft = { readonly [T in Track]: TrackValues[T] | '' }

export interface EventDraft {
  readonly id: string
  readonly date: string
  /** The date was worked out from what sources say. */
  readonly inferred: boolean
  readonly type: EventType | ''
  /** "": none. */
  readonly country: CountryCode
  readonly requestedBy: readonly CountryCode[]
  readonly title: string
  readonly detail: string
  readonly actorName: string
  readonly actorRole: ActorRole | ''
  /** Whose words it is; "": those of the first source. */
  readonly voiceName: string
  readonly voiceKind: ClaimKind | ''
  readonly sets: SetsDraft
  readonly citations: readonly CitationDraft[]
  readonly conflicts: readonly ConflictDraft[]
}

export interface NoticeDraft {
  readonly id: string
  readonly type: NoticeType | ''
  readonly requestedBy: readonly CountryCode[]
  readonly issued: string
  readonly status: NoticeStatus | ''
  readonly statusDate: string
  readonly grounds: string
  readonly citations: readonly CitationDraft[]
  readonly conflicts: readonly ConflictDraft[]
}

export interface ClaimDraft {
  readonly id: string
  readonly by: string
  readonly kind: ClaimKind | ''
  readonly text: string
  /** The id of the event that it concerns; "": none. */
  readonly about: string
  readonly citations: readonly CitationDraft[]
}

export interface RelationDraft {
  /** The id of the other case. */
  readonly case: string
  readonly relation: string
  readonly citations: readonly CitationDraft[]
}

export interface SourceDraft {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly url: string
  readonly published: string
  readonly language: string
  readonly kind: SourceKind | ''
}

export const EMPTY_CITATION: CitationDraft = { source: '', locator: '' }
export const EMPTY_CONFLICT: ConflictDraft = { field: '', value: '', source: '' }
export const EMPTY_SETS: SetsDraft = { case: '', custody: '', protection: '' }

export const EMPTY_PERSON: PersonDraft = {
  name: '',
  aliases: '',
  description: '',
  nationalities: [],
  citation: EMPTY_CITATION,
}

/** A new event; the caller makes the id. */
export function makeEventDraft(id: string): EventDraft {
  return {
    id,
    date: '',
    inferred: false,
    type: '',
    country: '',
    requestedBy: [],
    title: '',
    detail: '',
    actorName: '',
    actorRole: '',
    voiceName: '',
    voiceKind: '',
    sets: EMPTY_SETS,
    citations: [EMPTY_CITATION],
    conflicts: [],
  }
}

export function makeNoticeDraft(id: string): NoticeDraft {
  return {
    id,
    type: '',
    requestedBy: [],
    issued: '',
    status: '',
    statusDate: '',
    grounds: '',
    citations: [EMPTY_CITATION],
    conflicts: [],
  }
}

export function makeClaimDraft(id: string): ClaimDraft {
  return { id, by: '', kind: '', text: '', about: '', citations: [EMPTY_CITATION] }
}

export const EMPTY_RELATION: RelationDraft = { case: '', relation: '', citations: [EMPTY_CITATION] }

export function makeSourceDraft(id: string): SourceDraft {
  return { id, title: '', publisher: '', url: '', published: '', language: '', kind: '' }
}
