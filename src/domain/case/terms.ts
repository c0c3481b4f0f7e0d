import type { ActorRole, CaseStatus, EventType, NoticeType, Protection } from './vocabulary.ts'

/** Terms that the glossary explains, in its order. */
export const TERMS = [
  'notice',
  'red-notice',
  'diffusion',
  'alert',
  'extradition',
  'admissible',
  'surrender',
  'expulsion',
  'interim-measure',
  'refugee-status',
  'subsidiary-protection',
  'exclusion',
  'in-absentia',
  'accusation',
  'formal-investigation',
  'person-concerned',
  'article-author',
  'state-media',
  'as-of',
  'possibly',
  'support',
] as const
export type Term = (typeof TERMS)[number]

/** The term that explains a type of event, if there is one. */
export const EVENT_TERMS: Readonly<Partial<Record<EventType, Term>>> = {
  accusation: 'accusation',
  'conviction-in-absentia': 'in-absentia',
  'diffusion-circulated': 'diffusion',
  'expulsion-executed': 'expulsion',
  'expulsion-ordered': 'expulsion',
  'expulsion-revoked': 'expulsion',
  'expulsion-ruled-unlawful': 'expulsion',
  'extradition-executed': 'extradition',
  'extradition-found-admissible': 'admissible',
  'extradition-refused': 'extradition',
  'extradition-requested': 'extradition',
  'interim-measure': 'interim-measure',
  'notice-deleted': 'notice',
  'notice-published': 'notice',
  'notice-refused': 'notice',
  'notice-requested': 'notice',
  'notice-suspended': 'notice',
  'placed-under-formal-investigation': 'formal-investigation',
  'protection-exclusion': 'exclusion',
  'refugee-status-granted': 'refugee-status',
  'subsidiary-protection-granted': 'subsidiary-protection',
  'surrender-order-annulled': 'surrender',
  'surrender-ordered': 'surrender',
}

/** The term that explains a type of notice. */
export const NOTICE_TERMS: Readonly<Partial<Record<NoticeType, Term>>> = {
  'red-notice': 'red-notice',
  diffusion: 'diffusion',
  'notice-unspecified': 'notice',
  'alert-unspecified': 'alert',
}

/** The term that explains a status of the removal case. */
export const STATUS_TERMS: Readonly<Partial<Record<CaseStatus, Term>>> = {
  sought: 'accusation',
  'extradition-requested': 'extradition',
  'extradition-admissible': 'admissible',
  'extradition-refused': 'extradition',
  'surrender-ordered': 'surrender',
  surrendered: 'surrender',
  'expulsion-ordered': 'expulsion',
}

/** The term that explains a value of protection. */
export const PROTECTION_TERMS: Readonly<Partial<Record<Protection, Term>>> = {
  refugee: 'refugee-status',
  subsidiary: 'subsidiary-protection',
  excluded: 'exclusion',
}

/** The term that explains the role of an actor. */
export const ACTOR_TERMS: Readonly<Partial<Record<ActorRole, Term>>> = {
  'article-author': 'article-author',
  'person-sought': 'person-concerned',
}
