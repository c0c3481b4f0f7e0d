import { readKnownPart } from '../contract/parts/known-part.ts'
import { makePackedRecords } from '../contract/parts/packed-records.ts'
import { readSelectionPart } from '../contract/parts/selection-part.ts'
import type { SnapshotHead } from '../contract/parts/snapshot-head.ts'
import { makeCollection } from '../domain/collection/collection.ts'
import type { KnownLookup } from '../domain/collection/limit-collection.ts'
import { MOST_NAMES_AT_ONCE } from '../limits.ts'
import { ApiError } from './api-error.ts'
import { getBytes } from './client.ts'
import { findCurrent } from './current-collection.ts'
import type { LoadedSnapshot, LoadOptions } from './loaded-snapshot.ts'
import type { NamesBuffer } from './names-protocol.ts'
import { indexNames } from './names-reader.ts'

/** Number of parts to load before the first paint: counts need the columns, the first rows need names and records. */
const AWAITED = 3

/** Lets the page paint and handle input before the next part is read. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}

function readPath(place: number): string {
  return `/api/snapshot/parts/${place}`
}

/** Aborts an earlier load, so that its parts are not mixed with those of the next. */
let running = new AbortController()

/** True if no other part will load either: the host is unreachable, or serves parts of another version. */
function isForAll({ failure: { kind } }: ApiError): boolean {
  return kind === 'network' || kind === 'newVersion'
}

/**
 * Loads the parts of a snapshot in order; resolves once the list can be shown. Rejects only if the columns fail: a failure
 * of any other part is reported in `rest`, and the remaining parts still load.
 */
export async function loadParts(
  head: SnapshotHead,
  { signal, onMore }: LoadOptions,
): Promise<LoadedSnapshot> {
  running.abort()
  running = new AbortController()
  const { signal: stop } = running
  const records = makePackedRecords(head)
  const names = new Map<number, NamesBuffer>()
  const known: KnownLookup = { columns: null }
  const of = head.parts.length
  /** Indexes of the parts that have not arrived, in order. */
  const missing = new Set(Array.from({ length: of }, (_, place) => place))
  /** The errors of parts that failed, by index. */
  const lost = new Map<number, ApiError>()
  const [columns] = await Promise.all([
    getBytes(readPath(0), {
      parse: (buffer) =>
        readSelectionPart(buffer, { count: head.count, countries: head.dictionaries.country }),
      signal,
    }),
    ...head.parts.slice(1, AWAITED).map(({ kind }, i) => kind !== 'known' && take(i + 1, signal)),
  ])
  missing.delete(0)
  const collection = makeCollection(head, records, columns, { known })
  const few = collection.cases.length <= MOST_NAMES_AT_ONCE
  collection.lookup.elsewhere = !few || !records.hasNames()
  let rank: ((locale: string) => void) | null = null
  // Kept for a worker that starts later, or starts again after a failure.
  const wanted = new Set<string>()
  const rankNames = (locale: string) => {
    wanted.add(locale)
    rank?.(locale)
  }
  let failure: ApiError | null = null
  let isLoading = false
  const report = () => {
    if (!stop.aborted) onMore(state())
  }
  const fail = (error: ApiError) => {
    failure = error
    report()
  }

  /** Loads one part; records the error in `lost` if it fails. */
  async function take(place: number, until: AbortSignal): Promise<void> {
    const entry = head.parts[place]
    if (!entry) return
    const parse = (buffer: ArrayBuffer) => {
      if (entry.kind === 'known') {
        known.columns = readKnownPart(buffer, columns)
        return
      }
      records.add(entry, buffer)
      if (entry.kind === 'names') names.set(place, { buffer, count: entry.to - entry.from })
    }
    lost.delete(place)
    try {
      await getBytes(readPath(place), { parse, signal: until })
      missing.delete(place)
    } catch (error) {
      if (until.aborted || !(error instanceof ApiError)) throw error
      lost.set(place, error)
    }
  }

  const readAllNames = () => {
    if (rank || !records.hasNames() || !collection.lookup.elsewhere) return
    if (few) {
      collection.lookup.elsewhere = false
      return
    }
    // The index numbers cases in the order in which their names are added.
    const parts = [...names].toSorted(([a], [b]) => a - b).map(([, part]) => part)
    rank = indexNames(parts, collection.lookup, {
      signal: stop,
      onRead: report,
      onFail: (error) => {
        rank = null
        fail(error)
      },
    })
    for (const locale of wanted) rank(locale)
  }
  const loadRest = async () => {
    // Only one loop at a time: a part that is read twice would shift the names of all later cases.
    if (isLoading) return
    isLoading = true
    try {
      readAllNames()
      for (const place of Array.from(missing)) {
        await pause()
        await take(place, stop)
        readAllNames()
        const error = lost.get(place)
        if (error && isForAll(error)) break
        // Rows may wait for these records; a board with a day known on waits for that part.
        if (head.parts[place]?.kind !== 'names' && missing.size > 0) report()
      }
      const [error] = lost.values()
      if (error) fail(error)
      else report()
    } catch (error) {
      if (!stop.aborted) throw error
    } finally {
      isLoading = false
    }
  }
  const retry = () => {
    if (isLoading) return
    failure = null
    report()
    void loadRest()
  }
  const state = (): LoadedSnapshot => {
    // If the part for days known on failed, do not wait for it: the board works without.
    const awaited = [...missing].filter((place) => !lost.has(place) || head.parts[place]?.kind !== 'known')
    const done = of - awaited.length
    return {
      // Own changes stay while parts still load.
      collection: findCurrent(collection),
      unreadable: head.unreadable,
      rest: done < of || failure ? { done, of, error: failure, retry } : null,
      rankNames,
    }
  }
  void pause().then(loadRest)
  return state()
}
