import { finish } from '../arrays/run-generator.ts'
import type { Day } from '../dates/day.ts'
import type { RecordSource } from '../snapshot/snapshot-records.ts'
import type { SelectionColumns } from './engine/columns.ts'
import { computeEngineSpans, type EngineSpans } from './engine/engine.ts'
import { type KnownColumns, makeKnownBuilder } from './engine/known-columns.ts'
import { limitColumns } from './engine/limit-columns.ts'

/** What a collection answers of the second clock. */
export interface Limits<C> {
  /** The same collection limited to what sources published by a day had said; null lifts the limit. */
  readonly limit: (known: Day | null) => C
  /** The same where it is at hand, or takes no time that is felt; null where `limitInSteps` should be asked. */
  readonly limitAtOnce: (known: Day | null) => C | null
  /**
   * The same, with pauses between steps of some milliseconds; whoever asks may leave off at any of them. It is at hand for
   * others only after what `prepare` does with it.
   */
  readonly limitInSteps: (
    known: Day,
    prepare?: (limited: C) => Generator<undefined, void>,
  ) => Generator<undefined, C>
  /** Whether days known on can be answered: from columns of their own, or because all records are there. */
  readonly canLimit: () => boolean
}

/** What the second clock needs of a collection, which may come after the collection itself; null until then. */
export interface KnownLookup {
  columns: KnownColumns | null
}

/** Records of which so many are read without a pause. */
const READ_AT_ONCE = 50

/** Cases of which so many are limited, or read once, in no time that is felt. */
const MOST_LIMITED_AT_ONCE = 2000
const MOST_READ_AT_ONCE = 200

/** What the second clock needs, read off the records; one that does not fit its columns, or cannot be read, was never known. */
function* collectKnown(
  records: RecordSource,
  article: string,
  { events, notices }: SelectionColumns,
): Generator<undefined, KnownColumns> {
  const builder = makeKnownBuilder({ published: records.published, article })
  for (let at = 0; at < records.count; at++) {
    const size = {
      events: (events.start[at + 1] ?? 0) - (events.start[at] ?? 0),
      notices: (notices.start[at + 1] ?? 0) - (notices.start[at] ?? 0),
    }
    try {
      const outline = records.read(at)
      const fits = outline.events.length === size.events && outline.notices.length === size.notices
      if (fits) builder.add(outline)
      else builder.skip(size)
    } catch {
      // What is wrong with it says `Collection.explain`.
      builder.skip(size)
    }
    if (at % READ_AT_ONCE === READ_AT_ONCE - 1) yield
  }
  return builder.finish()
}

/** The second clock of a collection, `make` being what its columns, limited to a day, come to. */
export function makeLimits<
  C extends {
    readonly known: Day | null
    readonly compiled: Day
    readonly engine: { readonly columns: SelectionColumns }
  },
>(
  whole: C,
  {
    records,
    lookup,
    article,
    make,
  }: {
    readonly records: RecordSource
    readonly lookup: KnownLookup
    readonly article: string
    readonly make: (known: Day, columns: SelectionColumns, spans: EngineSpans) => C
  },
): Limits<C> {
  const { compiled } = whole
  const { columns } = whole.engine
  // The last one asked for is kept: most steps change a filter, not the day.
  let last: C | null = null

  function* readKnown(): Generator<undefined, KnownColumns> {
    if (lookup.columns) return lookup.columns
    const read = yield* collectKnown(records, article, columns)
    // Records that are still on their way would else be missing for good.
    if (records.isComplete()) lookup.columns = read
    return read
  }

  function* limitInSteps(
    day: Day,
    prepare?: (limited: C) => Generator<undefined, void>,
  ): Generator<undefined, C> {
    if (last?.known === day) return last
    const known = yield* readKnown()
    yield
    const limited = yield* limitColumns(columns, known, { day, compiled })
    yield
    const made = make(day, limited, yield* computeEngineSpans(limited, compiled))
    yield
    if (prepare) yield* prepare(made)
    last = made
    return made
  }

  const limit = (day: Day | null): C => (day === null ? whole : finish(limitInSteps(day)))
  return {
    limit,
    limitInSteps,
    limitAtOnce: (day) => {
      const most = lookup.columns ? MOST_LIMITED_AT_ONCE : MOST_READ_AT_ONCE
      return day === null || last?.known === day || records.count <= most ? limit(day) : null
    },
    canLimit: () => lookup.columns !== null || records.isComplete(),
  }
}
