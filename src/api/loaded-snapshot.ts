import type { Collection } from '../domain/collection/collection.ts'
import type { UnreadableRecord } from '../domain/snapshot/snapshot.ts'
import type { ApiError } from './api-error.ts'

/** Progress of loading a collection that comes in parts. */
export interface LoadProgress {
  /** Number of parts that have arrived. */
  readonly done: number
  /** Number of all parts. */
  readonly of: number
  /** Why some parts failed, once all have been requested; null until then, and if none failed. */
  readonly error: ApiError | null
  /** Requests the missing parts again. */
  readonly retry: () => void
}

/** The collection as far as it has been loaded. */
export interface LoadedSnapshot {
  readonly collection: Collection
  readonly unreadable: readonly UnreadableRecord[]
  /** null: everything is loaded. */
  readonly rest: LoadProgress | null
  /** Sorts the names of a large collection by the rules of a language; `onMore` is called when they are sorted. */
  readonly rankNames: (locale: string) => void
}

export interface LoadOptions {
  readonly signal: AbortSignal
  /** Called after each further part of a collection in parts. */
  readonly onMore: (next: LoadedSnapshot) => void
}
