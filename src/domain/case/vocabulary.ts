/**
 * The closed vocabularies of the data set, in its own order. Keys only: the words a reader sees are in `src/messages`.
 *
 * Terms follow INTERPOL (notices by colour, diffusions), the European Convention on Extradition (ETS 24),
 * Directive 2011/95/EU (international protection) and HURIDOCS (event, act, source).
 */

/** Where the date of an event comes from. */
export const DATE_BASES = ['stated', 'inferred', 'conflicting'] as const
export type DateBasis = (typeof DATE_BASES)[number]

/** What happened. */
export const EVENT_TYPES = [
  'accusation',
  'appeal-decided-quashed',
  'appeal-decided-upheld',
  'appeal-filed',
  'arrest-warrant-issued',
  'charges-filed',
  'conditional-release',
  'contempt-judgment',
  'context',
  'conviction',
  'conviction-in-absentia',
  'criminal-case-opened',
  'custody-ordered',
  'death-in-custody',
  'detention',
  'diffusion-circulated',
  'disappearance',
  'expulsion-executed',
  'expulsion-ordered',
  'expulsion-revoked',
  'expulsion-ruled-unlawful',
  'extradition-executed',
  'extradition-found-admissible',
  'extradition-refused',
  'extradition-requested',
  'hearing',
  'hunger-strike',
  'interim-measure',
  'notice-deleted',
  'notice-published',
  'notice-refused',
  'notice-requested',
  'notice-suspended',
  'officials-acquitted',
  'officials-convicted',
  'other',
  'pardon',
  'placed-under-formal-investigation',
  'proceedings-dropped',
  'protection-applied',
  'protection-decision-annulled',
  'protection-exclusion',
  'protection-refused',
  'protection-revocation-announced',
  'refugee-status-granted',
  'release',
  'release-ordered',
  'return',
  'ruling-quashed',
  'sentence-served',
  'statement',
  'status-report',
  'subsidiary-protection-granted',
  'surrender-order-annulled',
  'surrender-ordered',
  'transfer',
  'travel-restriction',
] as const
export type EventType = (typeof EVENT_TYPES)[number]

/** Types that no shipped case uses: readers' own collections need them. `other` sets nothing; its title says what happened. */
export const OWN_EVENT_TYPES: readonly EventType[] = [
  'death-in-custody',
  'disappearance',
  'hearing',
  'hunger-strike',
  'other',
  'pardon',
  'sentence-served',
  'transfer',
]

/** The removal case: how far a state has come in obtaining or removing the person. */
export const CASE_STATUSES = [
  'unknown',
  'sought',
  'detained',
  'extradition-requested',
  'extradition-admissible',
  'appeal-pending',
  'extradition-refused',
  'surrender-ordered',
  'removal-suspended',
  'surrendered',
  'expulsion-ordered',
  'removed',
  'returned',
  'protected',
  'removal-not-pending',
  'closed',
] as const
export type CaseStatus = (typeof CASE_STATUSES)[number]

/** Whether the person is held. */
export const CUSTODY_VALUES = [
  'unknown',
  'at-liberty',
  'detained',
  'conditional-release',
  'restricted',
] as const
export type Custody = (typeof CUSTODY_VALUES)[number]

/** International protection (Directive 2011/95/EU: refugee status, subsidiary protection, exclusion). */
export const PROTECTION_VALUES = [
  'unknown',
  'none',
  'applied',
  'refused',
  'under-review',
  'refugee',
  'subsidiary',
  'revoked',
  'excluded',
] as const
export type Protection = (typeof PROTECTION_VALUES)[number]

/** INTERPOL notices by colour, diffusions, and what a source leaves open: an "alert" is not a red notice. */
export const NOTICE_TYPES = [
  'red-notice',
  'blue-notice',
  'green-notice',
  'yellow-notice',
  'black-notice',
  'orange-notice',
  'purple-notice',
  'un-special-notice',
  'silver-notice-pilot',
  'diffusion',
  'notice-unspecified',
  'alert-unspecified',
] as const
export type NoticeType = (typeof NOTICE_TYPES)[number]

/** The life of a notice or diffusion. */
export const NOTICE_STATUSES = [
  'unknown',
  'requested',
  'published',
  'circulated',
  'reported-in-effect',
  'suspended',
  'deleted',
  'deleted-by-source',
  'refused',
  'removed-from-public-site',
] as const
export type NoticeStatus = (typeof NOTICE_STATUSES)[number]

/** Who says a line. An accusation is never a finding. */
export const CLAIM_KINDS = [
  'reporter',
  'opinion',
  'state-accusation',
  'state-claim',
  'court',
  'lawyer',
  'person',
  'ngo',
  'advocacy',
  'un',
  'opposing-party',
  'article-author',
  'article-opinion',
  'state-media',
  'international-body',
  'parliamentarian',
  'professional-body',
  'commentator',
] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]

/** The role in which the actor of an event acted. */
export const ACTOR_ROLES = [
  'article-author',
  'family-member',
  'host-state-asylum-authority',
  'host-state-authority',
  'host-state-court',
  'host-state-executive',
  'host-state-police',
  'host-state-prosecutor',
  'international-court',
  'international-organisation',
  'lawyer',
  'ngo',
  'origin-state-authority',
  'origin-state-court',
  'origin-state-prosecutor',
  'person-sought',
  'professional-body',
  'reporter',
  'requesting-state-authority',
  'requesting-state-court',
  'requesting-state-prosecutor',
  'third-state-court',
  'un-body',
] as const
export type ActorRole = (typeof ACTOR_ROLES)[number]

/** How an event is supported by sources. */
export const SUPPORTS = [
  'article-only',
  'single-source',
  'one-side-only',
  'corroborated',
  'conflicting',
] as const
export type Support = (typeof SUPPORTS)[number]

/** What kind of text a source is. */
export const SOURCE_KINDS = [
  'academic',
  'advocacy',
  'court',
  'news',
  'ngo',
  'official',
  'opinion',
  'party',
  'reference',
  'state-media',
] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/**
 * How one case is related to another, from the point of view of the case that records the relation. Readers may write
 * another in their own words.
 */
export const RELATIONS = [
  'former-associate-of',
  'former-bodyguard-of',
  'former-co-worker-of',
  'former-employer-of',
  'named-together-in-accusation',
  'spouse-of',
] as const
export type Relation = (typeof RELATIONS)[number]

/** What two sources can disagree about. Readers may write another point in their own words. */
export const CONFLICT_FIELDS = [
  'actor',
  'amount',
  'character of the act',
  'date',
  'deaths',
  'effect of protection',
  'ground',
  'legal basis',
  'measure',
  'prison terms',
  'requestedBy',
  'requestedBy / date',
  'state behind the warrant',
  'status',
  'type',
] as const
export type KnownConflictField = (typeof CONFLICT_FIELDS)[number]

/** One of `CONFLICT_FIELDS`, or free text. */
export type ConflictField = KnownConflictField | (string & {})

/** The three tracks of a case. Notices are not a track, and trials of officials set none. */
export const TRACKS = ['case', 'custody', 'protection'] as const
export type Track = (typeof TRACKS)[number]

/** The values of each track. */
export interface TrackValues {
  readonly case: CaseStatus
  readonly custody: Custody
  readonly protection: Protection
}
