import * as v from 'valibot'
import { parseSnapshot } from '../contract/parse-snapshot.ts'
import { isInParts, type SnapshotHead, SnapshotHeadSchema } from '../contract/parts/snapshot-head.ts'
import { type Collection, openSnapshot } from '../domain/collection/collection.ts'
import type { UnreadableRecord } from '../domain/snapshot/snapshot.ts'
import type { ApiError } from './api-error.ts'
import { getBody } from './client.ts'
import { loadCode } from './load-code.ts'

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

function parseHead(body: unknown): SnapshotHead {
  const read = v.safeParse(SnapshotHeadSchema, body)
  if (read.success) return read.output
  const [issue] = read.issues
  throw new TypeError(`${v.getDotPath(issue) ?? 'the head'}: ${issue.message}`)
}

function parseBody(body: unknown): LoadedSnapshot | SnapshotHead {
  if (isInParts(body)) return parseHead(body)
  const { snapshot, unreadable } = parseSnapshot(body)
  return { collection: openSnapshot(snapshot), unreadable, rest: null, rankNames: () => undefined }
}

/**
 * Gets the collection. A large one comes in parts: what counts and first rows need is awaited, the rest follows by `onMore`.
 * Throws an `ApiError`.
 */
export async function loadSnapshot(options: LoadOptions): Promise<LoadedSnapshot> {
  const body = await getBody('/api/snapshot', { parse: parseBody, signal: options.signal })
  if ('collection' in body) return body
  // Only a large collection needs what reads parts.
  const { loadParts } = await loadCode(import('./snapshot-parts.ts'))
  return loadParts(body, options)
}
