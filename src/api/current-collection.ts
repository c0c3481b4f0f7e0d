import type { Collection } from '../domain/collection/collection.ts'

/** The collection with own changes that replaces a loaded one, and the other way round. */
const replacements = new WeakMap<Collection, Collection>()
const originals = new WeakMap<Collection, Collection>()
const revisions = new WeakMap<Collection, number>()

/** A loaded collection, with the own changes that were patched into it. */
export function findCurrent(loaded: Collection): Collection {
  return replacements.get(loaded) ?? loaded
}

/** The collection as it was loaded, without own changes. */
export function findLoaded(collection: Collection): Collection {
  return originals.get(collection) ?? collection
}

/** Up to which revision own changes are in a collection; null: none is. */
export function findOwnRevision(collection: Collection): number | null {
  return revisions.get(collection) ?? null
}

/** Replaces a loaded collection wherever it is handed out from now on; parts that load later reach the replacement too. */
export function replaceLoaded(loaded: Collection, patched: Collection, revision: number): void {
  replacements.set(loaded, patched)
  if (patched === loaded) return
  originals.set(patched, loaded)
  revisions.set(patched, revision)
}
