import { runToEnd } from '../arrays/run-generator.ts'
import { readDatedCase } from '../as-of/dated-case.ts'
import type { Day } from '../dates/day.ts'
import type { SnapshotFields } from '../known-on/known.ts'
import type { RecordSource } from '../snapshot/snapshot-records.ts'
import { type Collection, makeCollection } from './collection.ts'
import type { SelectionColumns } from './engine/columns.ts'
import { computeEngineSpans } from './engine/engine.ts'
import type { KnownColumns, PublishedSources } from './engine/known-columns.ts'
import { type EntryChange, patchColumnsInSteps } from './engine/patch-columns.ts'
import { patchKnown } from './engine/patch-known.ts'
import { followLookup } from './follow-lookup.ts'
import type { KnownLookup } from './limit-collection.ts'

/** The new state of the case with this id; null: it was removed. */
export interface CaseChange {
  readonly id: string
  readonly fields: SnapshotFields | null
}

/** What else changed with the cases. */
export interface PatchContext {
  /** The day of compilation, if it is later now: YYYY-MM-DD. */
  readonly compiled?: string
  /** By source id, the last day on which it can have been published; null: it has no such day. */
  readonly published?: ReadonlyMap<string, Day | null>
}

/** Records that are read, or looked up, between two pauses. */
const READ_AT_ONCE = 50
const FOUND_AT_ONCE = 10_000

/** The records that each overlay covers, so that an overlay never covers another one. */
const covered = new WeakMap<
  RecordSource,
  { readonly records: RecordSource; readonly changed: ReadonlyMap<number, SnapshotFields> }
>()

/** The records, with the changed ones in place of the old ones or at the end. */
function overlayRecords(
  before: RecordSource,
  fresh: ReadonlyMap<number, SnapshotFields>,
  published: RecordSource['published'],
): RecordSource {
  const under = covered.get(before)
  const records = under?.records ?? before
  const changed = under ? new Map([...under.changed, ...fresh]) : fresh
  const overlay: RecordSource = {
    ...records,
    count: [...fresh.keys()].reduce((most, at) => Math.max(most, at + 1), before.count),
    has: (at) => changed.has(at) || records.has(at),
    read: (at) => changed.get(at) ?? records.read(at),
    id: (at) => changed.get(at)?.id ?? records.id(at),
    names: (at) => {
      const one = changed.get(at)
      return one ? [one.person.name, ...one.person.aliases] : records.names(at)
    },
    published,
  }
  covered.set(overlay, { records, changed })
  return overlay
}

const REMOVED = { person: { name: '', aliases: [] }, events: [], notices: [] }

/** The places of all cases by id; a case that is not loaded yet has none. */
function* findPlaces(records: RecordSource): Generator<undefined, Map<string, number>> {
  const places = new Map<string, number>()
  for (let at = 0; at < records.count; at++) {
    const id = records.id(at)
    if (id !== undefined) places.set(id, at)
    if (at % FOUND_AT_ONCE === FOUND_AT_ONCE - 1) yield
  }
  return places
}

function patchPublished(
  before: RecordSource['published'],
  changed: PatchContext['published'],
): RecordSource['published'] {
  if (!changed || changed.size === 0) return before
  const days = new Map(before)
  for (const [source, day] of changed) {
    if (day === null) days.delete(source)
    else days.set(source, day)
  }
  return days
}

/** The columns of the second clock, which are patched once those before the changes are there. */
function followKnown(
  before: KnownLookup,
  columns: SelectionColumns,
  change: Parameters<typeof patchKnown>[2] & PublishedSources,
): KnownLookup {
  let own: KnownColumns | null = null
  let wait: (() => KnownColumns | null) | null = () =>
    before.columns && patchKnown(before.columns, columns, change)
  return {
    get columns() {
      own ??= wait?.() ?? null
      // Lets go of the columns before the change.
      if (own) wait = null
      return own
    },
    set columns(next) {
      own = next
      wait = null
    },
  }
}

/**
 * The collection after some cases were changed, added or removed; unchanged records are not read again. Pauses every few
 * milliseconds. A case with an id that is not among the loaded ones counts as a new one. Names, and columns of the second
 * clock, that arrive for the collection before the changes are patched too.
 */
export function* patchInSteps(
  collection: Collection,
  changes: readonly CaseChange[],
  context: PatchContext = {},
): Generator<undefined, Collection> {
  const { head: before, records, columns, knownLookup, lookup, removed } = collection.ingredients()
  const head = { ...before, compiled: context.compiled ?? before.compiled }
  const compiled = collection.compiled
  const article = head.article.source
  const places = yield* findPlaces(records)
  const changed = new Map<number, SnapshotFields>()
  // By place, so that the last of several changes to one case wins.
  const entries = new Map<number, EntryChange>()
  let gone = removed
  let next = records.count
  let read = 0
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
    if (++read % READ_AT_ONCE === 0) yield
  }
  const published = patchPublished(records.published, context.published)
  const now = overlayRecords(records, changed, published)
  const patched = yield* patchColumnsInSteps(columns, [...entries.values()])
  const known = followKnown(knownLookup, columns, {
    published,
    article,
    changes: [...changed].map(([at, fields]) => ({ at, fields })),
  })
  yield
  // Asked for here, so that it is computed in a step of its own.
  void known.columns
  yield
  const made = makeCollection(head, now, patched, {
    lookup: followLookup(
      lookup,
      new Map([...changed.keys()].map((at) => [at, (now.names(at) ?? []).filter(Boolean)])),
      (at) => records.names(at)?.[0] ?? '',
    ),
    known,
    removed: gone,
    spans: yield* computeEngineSpans(patched, compiled),
  })
  yield
  yield* made.engine.prepare(made.compiled)
  return made
}

/** The same at once. */
export function patchCollection(
  collection: Collection,
  changes: readonly CaseChange[],
  context: PatchContext = {},
): Collection {
  return runToEnd(patchInSteps(collection, changes, context))
}
