import { computePublishedDay } from '../../domain/known-on/known.ts'
import type { RecordSource } from '../../domain/snapshot/snapshot-records.ts'
import type { DeflatedRuns } from './deflated-runs.ts'
import { makeLru } from './lru.ts'
import { type NamesRun, readNamesPart } from './names-part.ts'
import { type RecordsRun, readRecordsPart } from './read-records.ts'
import type { PartEntry, SnapshotHead } from './snapshot-head.ts'

/**
 * Inflated runs, or their errors, that are cached: enough to read in file order at a few places; what is computed from a
 * record is cached elsewhere.
 */
const RUNS_KEPT = 16

interface Part<T> {
  readonly from: number
  readonly to: number
  readonly runs: DeflatedRuns<T>
}

function findPart<T>(parts: readonly Part<T>[], at: number): Part<T> | undefined {
  let low = 0
  let high = parts.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const part = parts[middle]
    if (!part) return undefined
    if (at < part.from) high = middle - 1
    else if (at >= part.to) low = middle + 1
    else return part
  }
  return undefined
}

/** Parts of one kind, added as they load, with a cache of their runs; an unreadable run is not tried again for each row. */
function makeParts<T>() {
  const parts: Part<T>[] = []
  const runCache = makeLru<number, T>(RUNS_KEPT)
  let loaded = 0
  return {
    add: (part: Part<T>) => {
      const after = parts.findIndex(({ from }) => from > part.from)
      parts.splice(after === -1 ? parts.length : after, 0, part)
      loaded += part.to - part.from
    },
    has: (at: number) => findPart(parts, at) !== undefined,
    count: () => loaded,
    /** The run of a case, and the index of the case in it; undefined until its part is loaded. */
    find: (at: number): { readonly run: T; readonly place: number } | undefined => {
      const part = findPart(parts, at)
      if (!part) return undefined
      const { casesInRun, read } = part.runs
      const place = (at - part.from) % casesInRun
      return { run: runCache(at - place, () => read((at - part.from - place) / casesInRun)), place }
    },
  }
}

/** The records of a snapshot in parts: those that are loaded, and a function to add a part. */
export interface PackedRecords extends RecordSource {
  /**
   * Adds a part of names or records; throws a `PartError` for one that cannot be read. Of records only the first run is
   * checked; `read` throws for an unreadable later one.
   */
  readonly add: (entry: PartEntry, buffer: ArrayBuffer) => void
  /** Whether all names are loaded. */
  readonly hasNames: () => boolean
}

/** The records of a snapshot in parts, before any part is added. */
export function makePackedRecords({ count, dictionaries, published }: SnapshotHead): PackedRecords {
  const names = makeParts<NamesRun>()
  const records = makeParts<RecordsRun>()
  const days = new Map(
    dictionaries.source.flatMap((id, i) => {
      const day = computePublishedDay(published[i] ?? undefined)
      return day === null ? [] : [[id, day] as const]
    }),
  )
  const hasNames = () => names.count() >= count
  return {
    count,
    has: (at) => records.has(at) && names.has(at),
    isComplete: () => hasNames() && records.count() >= count,
    read: (at) => {
      const named = names.find(at)
      const found = records.find(at)
      if (!named || !found) throw new RangeError(`The record of case ${at} is still on its way.`)
      const id = named.run.id(named.place)
      const [name = '', ...aliases] = named.run.names(named.place)
      return { id, person: { name, aliases }, ...found.run(found.place, id) }
    },
    id: (at) => {
      const found = names.find(at)
      return found?.run.id(found.place)
    },
    names: (at) => {
      const found = names.find(at)
      return found?.run.names(found.place)
    },
    published: days,
    add: ({ kind, from, to }, buffer) => {
      if (kind === 'names') {
        const runs = readNamesPart(buffer, to - from)
        // All runs are checked: names are used in many places that cannot show an error.
        for (let run = 0; run < runs.length; run++) runs.read(run)
        names.add({ from, to, runs })
      }
      if (kind === 'records') {
        const runs = readRecordsPart(buffer, to - from, dictionaries)
        // The others are checked when one of their rows is shown, which can show the error.
        if (runs.length > 0) runs.read(0)
        records.add({ from, to, runs })
      }
    },
    hasNames,
  }
}
