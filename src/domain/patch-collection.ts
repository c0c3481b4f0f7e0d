import { readCaseEntry } from './case-entry.ts'
import type { Day } from './day.ts'
import type { SelectionColumns } from './engine/columns.ts'
import type { KnownColumns } from './engine/known-columns.ts'
import { type EntryChange, patchColumns } from './engine/patch-columns.ts'
import { patchKnown } from './engine/patch-known.ts'
import type { FullCaseOutline } from './known.ts'
import { patchNameIndex } from './name-index.ts'
import { makeNameLookup, type NameLookup } from './name-lookup.ts'
import type { RecordSource } from './snapshot-records.ts'

/** A case as it is now, known by its id; null: it was taken out. */
export interface CaseChange {
  readonly id: string
  readonly outline: FullCaseOutline | null
}

/** What a collection is made of. */
export interface Ingredients {
  readonly compiled: Day
  readonly records: RecordSource
  readonly columns: SelectionColumns
  /** null: not read yet. */
  readonly known: KnownColumns | null
  /** The id of the article. */
  readonly article: string
  readonly lookup: NameLookup
  readonly removed: number
}

/** Records of which some stand in the place of others. */
function overlayRecords(records: RecordSource, changed: ReadonlyMap<number, FullCaseOutline>): RecordSource {
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

/** What a collection is made of after some cases were changed, added or taken out; what did not change is not read again. */
export function patchIngredients(
  { compiled, records, columns, known, article, lookup, removed }: Ingredients,
  changes: readonly CaseChange[],
): Ingredients {
  const places = new Map(Array.from({ length: records.count }, (_, at) => [records.id(at) ?? '', at]))
  const changed = new Map<number, FullCaseOutline>()
  // By place, so that of several changes of one case the last counts.
  const entries = new Map<number, EntryChange>()
  let gone = removed
  let next = records.count
  for (const { id, outline } of changes) {
    // What was never there need not be taken out.
    if (outline === null && !places.has(id)) continue
    const at = places.get(id) ?? next++
    if (outline === null) {
      gone++
      places.delete(id)
      // No id is empty, so that nobody finds it by this one.
      changed.set(at, { ...REMOVED, id: '' })
    } else {
      places.set(id, at)
      changed.set(at, outline)
    }
    entries.set(at, { at, entry: outline && readCaseEntry(outline, at, compiled) })
  }
  const now = overlayRecords(records, changed)
  const index =
    lookup.index &&
    patchNameIndex(
      lookup.index,
      [...changed.keys()].map((row) => ({ row, names: (now.names(row) ?? []).filter(Boolean) })),
    )
  return {
    compiled,
    records: now,
    columns: patchColumns(columns, [...entries.values()]),
    known:
      known &&
      patchKnown(known, columns, {
        published: records.published,
        article,
        changes: [...changed].map(([at, outline]) => ({ at, outline })),
      }),
    article,
    // What is made elsewhere is of the cases before.
    lookup: { ...makeNameLookup(), index },
    removed: gone,
  }
}
