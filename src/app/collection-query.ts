import { useQuery } from '@tanstack/react-query'
import { snapshotQuery } from '../api/queries.ts'
import { type Collection, openSnapshot } from '../domain/collection.ts'
import type { Day } from '../domain/day.ts'
import type { Snapshot } from '../domain/snapshot.ts'

/** A snapshot is opened once, whichever page asks first. */
const opened = new WeakMap<Snapshot, Collection>()

function openOnce(snapshot: Snapshot): Collection {
  const known = opened.get(snapshot)
  if (known) return known
  const collection = openSnapshot(snapshot)
  opened.set(snapshot, collection)
  return collection
}

/**
 * The collection as far as it has come: its query, and the snapshot made ready for selection, limited to what sources
 * published by a day had said where one is given.
 */
export function useCollection(known: Day | null = null) {
  const query = useQuery(snapshotQuery())
  return {
    collection: query.data ? openOnce(query.data.snapshot).limit(known) : null,
    unreadable: query.data?.unreadable ?? [],
    error: query.error,
    retry: () => void query.refetch(),
    isRetrying: query.isFetching,
  }
}
