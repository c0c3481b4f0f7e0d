import { readDatedCase } from '../as-of/dated-case.ts'
import type { SnapshotFields } from '../known-on/known.ts'
import { patchNameIndex } from '../names/name-index.ts'
import { makeNameLookup } from '../names/name-lookup.ts'
import type { RecordSource } from '../snapshot/snapshot-records.ts'
import { type Collection, makeCollection } from './collection.ts'
import { type EntryChange, patchColumns } from './engine/patch-columns.ts'
import { patchKnown } from './engine/patch-known.ts'

/** The new state of the case with this id; null: it was removed. */
export interface CaseChange {
  readonly id: string
  readonly fields: SnapshotFields | null
}

/** The records, with the changed ones in place of the old ones or at the end. */
function overlayRecords(records: RecordSource, changed: ReadonlyMap<number, SnapshotFields>): RecordSource {
  return {
    ...records,
    count: [...changed.keys()].reduce((most, at) => Math.max(most, at + 1), records.count),
    has: (at) => changed.has(at) || records.has(at),
    read: (at) => changed.get(at) ?? records.read(at),
    id: (at) => changed.get(at)?.id ?? records.id(at),
    names: (at) => {
      const one = changed.get(at)
      return one ? [one.person.name, ...one.person.aliases] : records.names(at)
    },
  }
}

const REMOVED = { person: { name: '', aliases: [] }, events: [], notices: [] }

/**
 * The collection after some cases were changed, added or removed; unchanged records are not read again. Cases are found by
 * id, so all ids must be loaded.
 */
export function patchCollection(collection: Collection, changes: readonly CaseChange[]): Collection {
  const { head, records, columns, known, lookup, removed } = collection.ingredients()
  const { compiled } = collection
  const article = head.article.source
  const places = new Map(Array.from({ length: records.count }, (_, at) => [records.id(at) ?? '', at]))
  const changed = new Map<number, SnapshotFields>()
  // By place, so that the last of several changes to one case wins.
  const entries = new Map<number, EntryChange>()
  let gone = removed
  let next = records.count
  for (const { id, fields } of changes) {
    // There is no such case to remove.
    if (fields === null && !places.has(id)) continue
    const at = places.get(id) ?? next++
    if (fields === null) {
      gone++
      places.delete(id)
      // No case has an empty id, so no look-up finds this one.
      changed.set(at, { ...REMOVED, id: '' })
    } else {
      places.set(id, at)
      changed.set(at, fields)
    }
    entries.set(at, { at, entry: fields && readDatedCase(fields, at, compiled, article) })
  }
  const now = overlayRecords(records, changed)
  const index =
    lookup.index &&
    patchNameIndex(
      lookup.index,
      [...changed.keys()].map((row) => ({ row, names: (now.names(row) ?? []).filter(Boolean) })),
    )
  const knownNow =
    known &&
    patchKnown(known, columns, {
      published: records.published,
      article,
      changes: [...changed].map(([at, fields]) => ({ at, fields })),
    })
  return makeCollection(head, now, patchColumns(columns, [...entries.values()]), {
    // A lookup that is built outside the domain would be for the cases before the change.
    lookup: { ...makeNameLookup(), index },
    known: { columns: knownNow },
    removed: gone,
  })
}
