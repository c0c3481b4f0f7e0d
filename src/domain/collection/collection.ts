import { MOST_CACHED } from '../../limits.ts'
import { runToEnd } from '../arrays/run-generator.ts'
import { type CaseAsOf, computeCaseAsOf } from '../as-of/case-as-of.ts'
import { type DatedCase, readDatedCase } from '../as-of/dated-case.ts'
import { type Day, parseDay } from '../dates/day.ts'
import { parseEdtf } from '../dates/edtf.ts'
import { computeBounds } from '../dates/edtf-bounds.ts'
import { type KnownOn, limitFields } from '../known-on/known.ts'
import { makeNameLookup, type NameLookup } from '../names/name-lookup.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { type RecordSource, readSnapshotRecords } from '../snapshot/snapshot-records.ts'
import { boundDay, collectColumns, type SelectionColumns } from './engine/columns.ts'
import { computeEngineSpans, type Engine, type EngineSpans, makeEngine } from './engine/engine.ts'
import { computeFacetOptions, type FacetOptions } from './facets.ts'
import { LazyList } from './lazy-list.ts'
import { type KnownLookup, type Limits, makeLimits } from './limit-collection.ts'

/** A collection of cases, prepared for selection. */
export interface Collection extends Limits<Collection> {
  readonly dataVersion: string
  /** SHA-256 of the data file; null if the server does not know it. */
  readonly dataSha256: string | null
  /** Everything derived uses this day as "today". */
  readonly compiled: Day
  /** The last day on which the article can have been published; null if that is open. */
  readonly articleDay: Day | null
  /** The id of the article. */
  readonly article: string
  /** In file order; a case is read on access, which throws unless `has` says that its record is loaded. */
  readonly cases: LazyList<DatedCase>
  readonly has: (at: number) => boolean
  /** Why a loaded record cannot be read; null if it can. */
  readonly explain: (at: number) => string | null
  /** How many of `cases` were removed; their places remain, empty. */
  readonly removed: number
  /** A case as of a day; throws a RangeError if nothing of it is on record by then. */
  readonly row: (at: number, asOf: Day) => CaseAsOf
  /** The place of a case in `cases`; undefined if there is none with this id, or its id is not loaded yet. */
  readonly find: (id: string) => number | undefined
  /** The id of a case; undefined until it is loaded. */
  readonly id: (at: number) => string | undefined
  /** The name of each case by its id. */
  readonly names: ReadonlyMap<string, string>
  /** The name of a case, followed by its aliases; undefined until they are loaded. */
  readonly namesOf: (at: number) => readonly string[] | undefined
  /** For search and sorting by name; the same for every day known on. */
  readonly lookup: NameLookup
  readonly engine: Engine
  readonly facetOptions: FacetOptions
  /** The day known on to which the collection is limited; null: everything on record. */
  readonly known: Day | null
  /** The same, with the data that limit a record to it; null if nothing is limited. */
  readonly knownOn: KnownOn | null
  /** What it was made from, without the limit of a day known on; for `patchCollection`. */
  readonly ingredients: () => CollectionIngredients
}

/** What a collection is made from. */
export interface CollectionIngredients {
  readonly head: CollectionHead
  readonly records: RecordSource
  readonly columns: SelectionColumns
  readonly knownLookup: KnownLookup
  readonly lookup: NameLookup
  readonly removed: number
}

/** Facts about a collection that every form of the snapshot has. */
export type CollectionHead = Pick<Snapshot, 'dataVersion' | 'dataSha256' | 'compiled' | 'article'>

/** Why a record cannot be read, or that its dates differ from those in the columns; null if all is well. */
function explainRecord(
  read: (at: number) => DatedCase,
  { dates, events }: SelectionColumns,
  at: number,
): string | null {
  try {
    const { events: recorded } = read(at)
    const start = events.start[at] ?? 0
    const agree = recorded.every(({ bounds }, i) => {
      const date = events.date[start + i] ?? -1
      return (
        boundDay(bounds.earliest) === dates.earliest[date] &&
        boundDay(bounds.start.latest) === dates.startLatest[date] &&
        boundDay(bounds.end.earliest) === dates.endEarliest[date] &&
        boundDay(bounds.latest) === dates.latest[date]
      )
    })
    const same = (events.start[at + 1] ?? 0) - start === recorded.length
    return agree && same ? null : 'its record and the columns of the snapshot do not agree'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Caches what `make` returns for each place. */
function keep<T>(make: (at: number) => T): (at: number) => T {
  const kept = new Map<number, T>()
  return (at) => {
    const known = kept.get(at)
    if (known !== undefined) return known
    if (kept.size >= MOST_CACHED) kept.clear()
    const made = make(at)
    kept.set(at, made)
    return made
  }
}

/** Caches the rows of the last day: most changes are to a filter, not to the day. */
function keepRows(read: (at: number) => DatedCase): Collection['row'] {
  let day: Day | null = null
  let rows = keep((at) => makeRow(read(at), 0))
  return (at, asOf) => {
    if (day !== asOf) {
      day = asOf
      rows = keep((place) => makeRow(read(place), asOf))
    }
    return rows(at)
  }
}

function makeRow(entry: DatedCase, asOf: Day): CaseAsOf {
  const row = computeCaseAsOf(entry, asOf)
  if (!row) throw new RangeError(`Nothing of ${entry.id} is on record by then.`)
  return row
}

/**
 * Makes a collection from its records. `columns` may be passed in, and those of the second clock may be set in `known` at any
 * time; those that are missing are computed from the records. Throws a RangeError or an `EdtfError` for a head that is not
 * valid.
 */
export function makeCollection(
  head: CollectionHead,
  records: RecordSource,
  columns: SelectionColumns | null = null,
  {
    lookup = makeNameLookup(),
    known: knownLookup = { columns: null },
    removed = 0,
    spans: ready,
  }: {
    readonly lookup?: NameLookup
    readonly known?: KnownLookup
    readonly removed?: number
    readonly spans?: EngineSpans
  } = {},
): Collection {
  const compiled = parseDay(head.compiled)
  if (compiled === undefined) throw new RangeError(`"${head.compiled}" is not a day.`)
  const articleDay = computeBounds(parseEdtf(head.article.published)).latest
  const make = (known: Day | null, ready: SelectionColumns | null, spans?: EngineSpans): Collection => {
    const knownOn =
      known === null ? null : { day: known, article: head.article.source, published: records.published }
    const read = keep((at) => {
      const fields = records.read(at)
      return readDatedCase(knownOn ? limitFields(fields, knownOn) : fields, at, compiled, head.article.source)
    })
    const cases = new LazyList(records.count, read)
    const limited = ready ?? collectColumns(cases)
    let names: ReadonlyMap<string, string> | undefined
    let options: FacetOptions | undefined
    let places: ReadonlyMap<string, number> | undefined
    return {
      dataVersion: head.dataVersion,
      dataSha256: head.dataSha256,
      compiled,
      articleDay,
      article: head.article.source,
      cases,
      has: records.has,
      explain: (at) => explainRecord(read, limited, at),
      removed,
      row: keepRows(read),
      find: (id) => {
        const known =
          places ?? new Map(Array.from({ length: records.count }, (_, at) => [records.id(at) ?? '', at]))
        if (records.isComplete()) places = known
        return known.get(id)
      },
      id: records.id,
      get names() {
        const known =
          names ??
          new Map(
            Array.from({ length: records.count }, (_, at) => [
              records.id(at) ?? '',
              records.names(at)?.[0] ?? '',
            ]),
          )
        if (records.isComplete()) names = known
        return known
      },
      namesOf: records.names,
      lookup,
      engine: makeEngine(limited, spans ?? runToEnd(computeEngineSpans(limited, compiled))),
      get facetOptions() {
        options ??= computeFacetOptions(limited)
        return options
      },
      known,
      knownOn,
      limit: (day) => limits.limit(day),
      limitAtOnce: (day) => limits.limitAtOnce(day),
      limitInSteps: (day, prepare) => limits.limitInSteps(day, prepare),
      countKnown: (day, asOf) => limits.countKnown(day, asOf),
      canLimit: () => limits.canLimit(),
      ingredients: () => ({
        head,
        records,
        columns: whole.engine.columns,
        knownLookup,
        lookup,
        removed,
      }),
    }
  }
  const whole: Collection = make(null, columns, ready)
  const limits = makeLimits<Collection>(whole, {
    records,
    lookup: knownLookup,
    article: head.article.source,
    make,
  })
  return whole
}

/**
 * Prepares a snapshot for selection. The snapshot must have passed the contract; otherwise throws a RangeError or an
 * `EdtfError`.
 */
export function openSnapshot(snapshot: Snapshot): Collection {
  return makeCollection(snapshot, readSnapshotRecords(snapshot))
}
