import { MOST_LIMITED_AT_ONCE, MOST_READ_AT_ONCE } from '../../limits.ts'
import { runToEnd } from '../arrays/run-generator.ts'
import type { Day } from '../dates/day.ts'
import type { RecordSource } from '../snapshot/snapshot-records.ts'
import type { SelectionColumns } from './engine/columns.ts'
import { computeEngineSpans, type EngineSpans } from './engine/engine.ts'
import { type KnownColumns, makeKnownBuilder } from './engine/known-columns.ts'
import { countKnownEvents, limitColumns } from './engine/limit-columns.ts'

/** The second clock of a collection. */
export interface Limits<C> {
  /** The same collection limited to what sources published by a day had said; null lifts the limit. */
  readonly limit: (known: Day | null) => C
  /** The same if it is cached or takes no noticeable time; else null: call `limitInSteps`. */
  readonly limitAtOnce: (known: Day | null) => C | null
  /**
   * The same, with pauses every few milliseconds; the caller may stop at any of them. The result is cached only once
   * `prepare` has finished.
   */
  readonly limitInSteps: (
    known: Day,
    prepare?: (limited: C) => Generator<undefined, void>,
  ) => Generator<undefined, C>
  /**
   * How many events count by a day, of those that sources published by `known` had reported; null where counting them would
   * need data that are not loaded or a noticeable time.
   */
  readonly countKnown: (known: Day, asOf: Day) => number | null
  /** Whether the collection can be limited: its columns of the second clock, or all its records, are loaded. */
  readonly canLimit: () => boolean
}

/** The columns of the second clock, which may be loaded after the collection; null until then. */
export interface KnownLookup {
  columns: KnownColumns | null
}

/** Records that are read between two pauses. */
const READ_AT_ONCE = 50

/** Computes the columns of the second clock; a record that does not match its columns, or is unreadable, is never known. */
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
      const fields = records.read(at)
      const fits = fields.events.length === size.events && fields.notices.length === size.notices
      if (fits) builder.add(fields)
      else builder.skip(size)
    } catch {
      // `Collection.explain` says what is wrong with it.
      builder.skip(size)
    }
    if (at % READ_AT_ONCE === READ_AT_ONCE - 1) yield
  }
  return builder.finish()
}

/** The second clock of a collection; `make` makes a collection from columns limited to a day. */
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
  // Caches the last result: most changes are to a filter, not to the day.
  let last: C | null = null

  function* readKnown(): Generator<undefined, KnownColumns> {
    if (lookup.columns) return lookup.columns
    const read = yield* collectKnown(records, article, columns)
    // Not cached while records are still loading: these would stay missing.
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

  const limit = (day: Day | null): C => (day === null ? whole : runToEnd(limitInSteps(day)))
  return {
    limit,
    limitInSteps,
    limitAtOnce: (day) => {
      const most = lookup.columns ? MOST_LIMITED_AT_ONCE : MOST_READ_AT_ONCE
      return day === null || last?.known === day || records.count <= most ? limit(day) : null
    },
    countKnown: (day, asOf) => {
      const isQuick = lookup.columns !== null || (records.isComplete() && records.count <= MOST_READ_AT_ONCE)
      return isQuick ? countKnownEvents(columns, runToEnd(readKnown()), { day, asOf, compiled }) : null
    },
    canLimit: () => lookup.columns !== null || records.isComplete(),
  }
}
