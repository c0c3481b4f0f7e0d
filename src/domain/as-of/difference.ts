import type { CountryCode } from '../case/case.ts'
import type { ConflictField, EventType, NoticeStatus, NoticeType } from '../case/vocabulary.ts'
import type { Edtf } from '../dates/edtf-types.ts'

/** A value on which sources disagree: a date, a key of a vocabulary, countries, or a text of the data. */
export type PairedValue =
  /** `date` null: no source says when. `several`: sources give different days within it, which were taken out. */
  | { readonly kind: 'date'; readonly date: Edtf | null; readonly several?: true }
  /** A date that the record puts together from what sources say; none of them says it so. */
  | { readonly kind: 'recorded-date'; readonly date: Edtf }
  | { readonly kind: 'status'; readonly status: NoticeStatus; readonly date: Edtf | null }
  | { readonly kind: 'notice-type'; readonly type: NoticeType }
  | { readonly kind: 'event-type'; readonly type: EventType }
  | { readonly kind: 'states'; readonly states: readonly CountryCode[] }
  | { readonly kind: 'states-and-date'; readonly states: readonly CountryCode[]; readonly date: Edtf | null }
  /** The value is in the texts of the record; no field holds it. */
  | { readonly kind: 'in-texts' }
  | { readonly kind: 'text'; readonly text: string }

/** One of the values, and the sources that give it; empty if no cited source does. */
export interface Version {
  readonly value: PairedValue
  readonly sources: readonly string[]
}

/** A point on which sources disagree, with every value version by version; a recorded value stands first. */
export interface Difference {
  readonly field: ConflictField
  readonly versions: readonly Version[]
}
