import { readKnownPart } from '../contract/parts/known-part.ts'
import { makePackedRecords } from '../contract/parts/packed-records.ts'
import { readSelectionPart } from '../contract/parts/selection-part.ts'
import type { PartEntry, SnapshotHead } from '../contract/parts/snapshot-head.ts'
import { makeCollection } from '../domain/collection.ts'
import type { KnownLookup } from '../domain/limit-collection.ts'
import { ApiError } from './api-error.ts'
import { getBytes } from './client.ts'
import { type NamesBuffer, readNames } from './names-reader.ts'
import type { LoadedSnapshot, LoadOptions } from './snapshot.ts'

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

/** Gets the parts of a snapshot in their order; answers once those are there that the list needs first. */
export async function loadParts(
  head: SnapshotHead,
  { signal, onMore }: LoadOptions,
): Promise<LoadedSnapshot> {
  running.abort()
  running = new AbortController()
  const { signal: stop } = running
  const records = makePackedRecords(head)
  const names: NamesBuffer[] = []
  const known: KnownLookup = { columns: null }
  const add = (entry: PartEntry) => (buffer: ArrayBuffer) => {
    records.add(entry, buffer)
    if (entry.kind === 'names') names.push({ buffer, count: entry.to - entry.from })
  }
  const get = (place: number, until: AbortSignal) => {
    const entry = head.parts[place]
    return entry && getBytes(readPath(place), { parse: add(entry), signal: until })
  }
  const [columns] = await Promise.all([
    getBytes(readPath(0), {
      parse: (buffer) =>
        readSelectionPart(buffer, { count: head.count, countries: head.dictionaries.country }),
      signal,
    }),
    ...Array.from({ length: AWAITED - 1 }, (_, i) => get(i + 1, signal)),
  ])
  const collection = makeCollection(head, records, columns, { known })
  collection.lookup.elsewhere = collection.cases.length > MOST_NAMES_AT_ONCE
  const of = head.parts.length
  let done = Math.min(AWAITED, of)
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
  const readAllNames = () => {
    if (rank || !records.hasNames() || !collection.lookup.elsewhere) return
    rank = readNames(names, collection.lookup, {
      signal: stop,
      onRead: tell,
      onFail: (error) => {
        rank = null
        fail(error)
      },
    })
    for (const locale of wanted) rank(locale)
  }
  const getKnown = (place: number) => {
    const parse = (buffer: ArrayBuffer) => {
      known.columns = readKnownPart(buffer, columns)
    }
    return getBytes(readPath(place), { parse, signal: stop })
  }
  /** The part that is needed for a day known on alone: the records come without it. */
  let missing: { readonly place: number; readonly error: ApiError } | null = null
  const takeKnown = async (place: number) => {
    missing = null
    try {
      await getKnown(place)
    } catch (error) {
      if (stop.aborted || !(error instanceof ApiError)) throw error
      missing = { place, error }
    }
  }
  const loadRest = async () => {
    // One after the other, however often it is asked for: a part taken in twice would shift the names of all after it.
    if (isLoading) return
    isLoading = true
    try {
      readAllNames()
      if (missing) await takeKnown(missing.place)
      while (done < of) {
        await pause()
        const kind = head.parts[done]?.kind
        await (kind === 'known' ? takeKnown(done) : get(done, stop))
        done++
        readAllNames()
        // Rows may be waiting for just these records, and a board for what was known.
        if (kind !== 'names' && done < of) tell()
      }
      if (missing) fail(missing.error)
      else tell()
    } catch (error) {
      if (stop.aborted) return
      if (!(error instanceof ApiError)) throw error
      fail(error)
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
  const state = (): LoadedSnapshot => ({
    collection,
    unreadable: head.unreadable,
    rest: done < of || failure ? { done, of, error: failure, retry } : null,
    rankNames,
  })
  void pause().then(loadRest)
  return state()
}
