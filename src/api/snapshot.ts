import * as v from 'valibot'
import { parseSnapshot } from '../contract/parse-snapshot.ts'
import { isInParts, type SnapshotHead, SnapshotHeadSchema } from '../contract/parts/snapshot-head.ts'
import { openSnapshot } from '../domain/collection/collection.ts'
import { getBody } from './client.ts'
import { loadCode } from './load-code.ts'
import type { LoadedSnapshot, LoadOptions } from './loaded-snapshot.ts'

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
 * Loads the collection. A large one comes in parts: resolves with those that counts and first rows need, then calls `onMore`
 * after each of the others. Throws an `ApiError`.
 */
export async function loadSnapshot(options: LoadOptions): Promise<LoadedSnapshot> {
  const body = await getBody('/api/snapshot', { parse: parseBody, signal: options.signal })
  if ('collection' in body) return body
  // A small collection does not need the code that reads parts.
  const { loadParts } = await loadCode(import('./snapshot-parts.ts'))
  return loadParts(body, options)
}
