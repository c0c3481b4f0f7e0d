import type { CaseDraft } from '../contract/writing/case-draft.ts'
import type { BackedUpChange, RecordKind, SessionBody, StoreKind } from '../contract/writing/write-bodies.ts'
import type { Source } from '../domain/case/case.ts'

/** An own record as it is written. */
export type OwnRecord = CaseDraft | Source

/** The current state of an own record. */
export interface Head {
  readonly id: string
  readonly of: RecordKind
  readonly revision: number
  /** null: it was removed. */
  readonly record: OwnRecord | null
  /** SHA-256 of its canonical JSON; null if it was removed. */
  readonly hash: string | null
  /** The revision of the collection that it came with. */
  readonly seq: number
  /** The sources that it cites, each once. */
  readonly cites: readonly string[]
}

/** One row of the history: the whole record after one change. */
export type Change = BackedUpChange

/** The answer to a write, kept for retries with its `Idempotency-Key`. */
export interface StoredAnswer {
  readonly key: string
  /** SHA-256 of the request. */
  readonly print: string
  /** The revision of the collection that it answers for. */
  readonly seq: number
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** The state of the whole collection. */
export interface Mark {
  /** Counts the changes, without gaps. */
  readonly seq: number
  /** A random name of this history; a restored backup gets another one. Empty while nothing was written. */
  readonly origin: string
  /** The time of the last change; null: there was none. */
  readonly at: string | null
  /** The `dataVersion` of the collection beside which it is written. */
  readonly basedOn: string
  /** How many records there are, without removed ones. */
  readonly cases: number
  readonly sources: number
}

export const EMPTY_MARK: Mark = { seq: 0, origin: '', at: null, basedOn: '', cases: 0, sources: 0 }

/** What a write needs to know before it is decided. */
export interface Look {
  readonly mark: Mark
  /** By id; only records that were ever written. */
  readonly heads: ReadonlyMap<string, Head>
  /** The answer that was given to the key. */
  readonly answer: StoredAnswer | null
}

/** A write that was decided on a state of the collection. */
export interface Write {
  /** The `seq` and `origin` of that state. */
  readonly from: Pick<Mark, 'seq' | 'origin'>
  /** Removes everything that is there before. */
  readonly clear: boolean
  readonly mark: Mark
  readonly heads: readonly Head[]
  readonly changes: readonly Change[]
  readonly answer: StoredAnswer | null
}

export interface HistoryQuestion {
  /** null: of all records. */
  readonly id: string | null
  /** Only changes with a smaller `seq`; null: all. */
  readonly before: number | null
  readonly limit: number
}

/** Where own records are kept. Each method reads or writes in one transaction; all throw a `StoreError`. */
export interface Store {
  readonly kind: StoreKind
  readonly look: (ids: readonly string[], key: string | null) => Promise<Look>
  /** The ids of the cases that cite a source. */
  readonly listCiting: (source: string) => Promise<readonly string[]>
  /** The records that changed after a revision, removed ones too, at most `limit`, by `seq`. */
  readonly listChanged: (
    since: number,
    limit: number,
  ) => Promise<{ readonly mark: Mark; readonly heads: readonly Head[] }>
  /** Newest first. */
  readonly listHistory: (
    question: HistoryQuestion,
  ) => Promise<{ readonly mark: Mark; readonly changes: readonly Change[] }>
  readonly findChange: (id: string, revision: number) => Promise<Change | null>
  /** Everything, oldest first. */
  readonly readAll: () => Promise<{
    readonly mark: Mark
    readonly heads: readonly Head[]
    readonly history: readonly Change[]
  }>
  /**
   * Stores all of a write or nothing; resolves once it is durable. False: the collection has changed since the write was
   * decided, and nothing was stored.
   */
  readonly commit: (write: Write) => Promise<boolean>
  /** Removes everything, and what the store keeps elsewhere about it. */
  readonly wipe: () => Promise<void>
  /** What the session says about the store. */
  readonly report: () => Promise<Pick<SessionBody, 'persisted' | 'reason' | 'missing'>>
}

/**
 * Why a store did not do what it should. `full`: there is no room. `newer`: another version of the page keeps the records in
 * a form that this one does not know, or is about to. `failed`: anything else.
 */
export type StoreFailure = 'full' | 'newer' | 'failed'

export class StoreError extends Error {
  override name = 'StoreError'
  readonly failure: StoreFailure
  constructor(message: string, failure: StoreFailure, options?: ErrorOptions) {
    super(message, options)
    this.failure = failure
  }
}
