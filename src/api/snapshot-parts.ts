import { readKnownPart } from '../contract/parts/known-part.ts'
import { makePackedRecords } from '../contract/parts/packed-records.ts'
import { readSelectionPart } from '../contract/parts/selection-part.ts'
import type { SnapshotHead } from '../contract/parts/snapshot-head.ts'
import { makeCollection } from '../domain/collection/collection.ts'
import type { KnownLookup } from '../domain/collection/limit-collection.ts'
import { ApiError } from './api-error.ts'
import { getBytes } from './client.ts'
import type { LoadedSnapshot, LoadOptions } from './loaded-snapshot.ts'
import type { NamesBuffer } from './names-protocol.ts'
import { readNames } from './names-reader.ts'

/** Names of so many cases are read where they are needed, in some milliseconds; those of more in a worker. */
const MOST_NAMES_AT_ONCE = 300

/** What counts and first rows need: the columns, and the first names and records. */
const AWAITED = 3

/** Lets the page draw, and answer, before the next part is taken in. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}

function readPath(place: number): string {
  return `/api/snapshot/parts/${place}`
}

/** Ends the parts of an earlier loading: what is loaded anew is not mixed with it. */
let running = new AbortController()

/** No other part will come either: the host is gone, or its parts are those of another version. */
function isForAll({ failure: { kind } }: ApiError): boolean {
  return kind === 'network' || kind === 'newVersion'
}

/**
 * Gets the parts of a snapshot in their order; answers once those are there that the list needs first. Only the columns are
 * needed: what cannot be had of names and records is told, and the others go on.
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
  /** Places of parts that are still to come, in their order. */
  const missing = new Set(Array.from({ length: of }, (_, place) => place))
  /** Why some of them could not be had. */
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
  // Kept, for names that are not there yet and for those that are read anew.
  const wanted = new Set<string>()
  const rankNames = (locale: string) => {
    wanted.add(locale)
    rank?.(locale)
  }
  let failure: ApiError | null = null
  let isLoading = false
  const tell = () => {
    if (!stop.aborted) onMore(state())
  }
  const fail = (error: ApiError) => {
    failure = error
    tell()
  }

  /** Takes a part in, once; one that cannot be had is written down. */
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
    // The index counts cases as they come.
    const parts = [...names].toSorted(([a], [b]) => a - b).map(([, part]) => part)
    rank = readNames(parts, collection.lookup, {
      signal: stop,
      onRead: tell,
      onFail: (error) => {
        rank = null
        fail(error)
      },
    })
    for (const locale of wanted) rank(locale)
  }
  const loadRest = async () => {
    // One after the other, however often it is asked for: a part taken in twice would shift the names of all after it.
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
        // Rows may be waiting for just these records, and a board for what was known.
        if (head.parts[place]?.kind !== 'names' && missing.size > 0) tell()
      }
      const [error] = lost.values()
      if (error) fail(error)
      else tell()
    } catch (error) {
      if (!stop.aborted) throw error
    } finally {
      isLoading = false
    }
  }
  const retry = () => {
    if (isLoading) return
    failure = null
    tell()
    void loadRest()
  }
  const state = (): LoadedSnapshot => {
    // The board goes on without the part for days known on alone.
    const awaited = [...missing].filter((place) => !lost.has(place) || head.parts[place]?.kind !== 'known')
    const done = of - awaited.length
    return {
      collection,
      unreadable: head.unreadable,
      rest: done < of || failure ? { done, of, error: failure, retry } : null,
      rankNames,
    }
  }
  void pause().then(loadRest)
  return state()
}
