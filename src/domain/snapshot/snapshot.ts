import type { CountryCode, EdtfText } from '../case/case.ts'
import type {
  CaseStatus,
  ClaimKind,
  ConflictField,
  Custody,
  EventType,
  NoticeStatus,
  NoticeType,
  Protection,
} from '../case/vocabulary.ts'

/**
 * The whole collection as columns: everything that list, facets, search, as-of and timeline need, and nothing else.
 *
 * Each table is a set of columns of equal length; row i of a table is the i-th value of each of its columns. A number in
 * a column named after a dictionary is a row of that dictionary; -1 stands for "none".
 */
export interface Snapshot {
  readonly schemaVersion: 1
  readonly dataVersion: string
  /** SHA-256 of the data file as its maintainers edit it, 64 hexadecimal digits; null if the server does not know it. */
  readonly dataSha256: string | null
  /** YYYY-MM-DD; everything derived uses it as "today". */
  readonly compiled: string
  readonly article: { readonly source: string; readonly published: EdtfText }
  /** All values of the closed vocabularies; the dates (EDTF as recorded), countries and source ids that occur, each once. */
  readonly dictionaries: {
    readonly date: readonly EdtfText[]
    readonly country: readonly CountryCode[]
    readonly eventType: readonly EventType[]
    readonly caseStatus: readonly CaseStatus[]
    readonly custody: readonly Custody[]
    readonly protection: readonly Protection[]
    readonly claimKind: readonly ClaimKind[]
    readonly noticeType: readonly NoticeType[]
    readonly noticeStatus: readonly NoticeStatus[]
    readonly conflictField: readonly ConflictField[]
    readonly source: readonly string[]
  }
  /** In file order. */
  readonly cases: {
    readonly id: readonly string[]
    readonly name: readonly string[]
    readonly aliases: readonly (readonly string[])[]
  }
  /** Grouped by case, in file order within a case. */
  readonly events: {
    readonly case: readonly number[]
    readonly id: readonly string[]
    readonly title: readonly string[]
    readonly type: readonly number[]
    readonly date: readonly number[]
    /** The date as far as the article alone gives it, if that differs. */
    readonly dateInArticle: readonly number[]
    readonly country: readonly number[]
    readonly requestingCountries: readonly (readonly number[])[]
    readonly setsCase: readonly number[]
    readonly setsCustody: readonly number[]
    readonly setsProtection: readonly number[]
    /** The kinds of those who say it, in order; and for each the kind of who relays it, -1 if nobody does. */
    readonly voices: readonly (readonly number[])[]
    readonly vias: readonly (readonly number[])[]
    /** 0 if the event says nothing about where the person is or about their protection, else 1. */
    readonly vouches: readonly number[]
    /** The sources cited, in order. */
    readonly sources: readonly (readonly number[])[]
    /** Other sources that its texts cite or that contradict it, unless about a later day. */
    readonly mentions: readonly (readonly number[])[]
  }
  readonly notices: {
    readonly case: readonly number[]
    readonly id: readonly string[]
    readonly type: readonly number[]
    readonly requestedBy: readonly (readonly number[])[]
    readonly issued: readonly number[]
    readonly firstEffect: readonly number[]
    readonly status: readonly number[]
    readonly statusDate: readonly number[]
    /** 1 if the notice may be identical with another of its case, else 0. */
    readonly possiblySame: readonly number[]
    readonly sources: readonly (readonly number[])[]
    readonly mentions: readonly (readonly number[])[]
  }
  /** Points on which sources disagree, each belonging to a row of `events` or of `notices` (the other is -1). */
  readonly conflicts: {
    readonly event: readonly number[]
    readonly notice: readonly number[]
    readonly field: readonly number[]
    readonly value: readonly string[]
    readonly source: readonly number[]
    /** The date of the later day that the other source speaks of. */
    readonly since: readonly number[]
  }
  /** When each source that has a date was published. */
  readonly publications: { readonly source: readonly number[]; readonly published: readonly number[] }
  /** Records that the server could not read; they are in no table, and a notice on the page lists them. */
  readonly unreadable: readonly UnreadableRecord[]
}

/** A record that was set aside, with the reason as a sentence. */
export interface UnreadableRecord {
  readonly id: string
  readonly reason: string
}
