import type { Collection } from '../domain/collection/collection.ts'
import type { UnreadableRecord } from '../domain/snapshot/snapshot.ts'
import type { ApiError } from './api-error.ts'

/** What of a collection in parts is still to come. */
export interface Rest {
  /** Parts that are there, of how many. */
  readonly done: number
  readonly of: number
  /** Why some could not be had, once all were asked for; null until then. */
  readonly error: ApiError | null
  /** Goes on with the parts that are missing. */
  readonly retry: () => void
}

/** The collection as far as it has come. */
export interface LoadedSnapshot {
  readonly collection: Collection
  readonly unreadable: readonly UnreadableRecord[]
  /** null: all of it is there. */
  readonly rest: Rest | null
  /** Asks for the names of a large collection in the order of a language; it comes with `onMore`. */
  readonly rankNames: (locale: string) => void
}

export interface LoadOptions {
  readonly signal: AbortSignal
  /** Called each time more of a collection in parts has come. */
  readonly onMore: (next: LoadedSnapshot) => void
}
