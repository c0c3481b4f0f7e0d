import { computePublishedDay } from '../../domain/known.ts'
import type { RecordSource } from '../../domain/snapshot-records.ts'
import { listNames, type NamesPart, readNamesPart } from './names-part.ts'
import { type RecordsPart, readRecordsPart } from './read-records.ts'
import type { PartEntry, SnapshotHead } from './snapshot-head.ts'

interface Run<T> {
  readonly from: number
  readonly to: number
  readonly part: T
}

function findRun<T>(runs: readonly Run<T>[], at: number): Run<T> | undefined {
  let low = 0
  let high = runs.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const run = runs[middle]
    if (!run) return undefined
    if (at < run.from) high = middle - 1
    else if (at >= run.to) low = middle + 1
    else return run
  }
  return undefined
}

function insert<T>(runs: Run<T>[], run: Run<T>): void {
  const after = runs.findIndex(({ from }) => from > run.from)
  runs.splice(after === -1 ? runs.length : after, 0, run)
}

/** The records of a snapshot in parts: what has come of them, and the one way to add a part. */
export interface PackedRecords extends RecordSource {
  /** Takes a part of names or records in; throws a `PartError` for one that cannot be read. */
  readonly add: (entry: PartEntry, buffer: ArrayBuffer) => void
  /** Whether all names are there. */
  readonly hasNames: () => boolean
}

export function makePackedRecords({ count, dictionaries, published }: SnapshotHead): PackedRecords {
  const names: Run<NamesPart>[] = []
  const records: Run<RecordsPart>[] = []
  const days = new Map(
    dictionaries.source.flatMap((id, i) => {
      const day = computePublishedDay(published[i] ?? undefined)
      return day === null ? [] : [[id, day] as const]
    }),
  )
  const named = (at: number) => findRun(names, at)
  let namesSeen = 0
  let recordsSeen = 0
  return {
    count,
    has: (at) => findRun(records, at) !== undefined && named(at) !== undefined,
    isComplete: () => namesSeen >= count && recordsSeen >= count,
    read: (at) => {
      const one = named(at)
      const run = findRun(records, at)
      if (!one || !run) throw new RangeError(`The record of case ${at} is still on its way.`)
      const [name = '', ...aliases] = listNames(one.part, at - one.from)
      return { id: one.part.id.at(at - one.from), person: { name, aliases }, ...run.part(at - run.from) }
    },
    id: (at) => {
      const run = named(at)
      return run?.part.id.at(at - run.from)
    },
    names: (at) => {
      const run = named(at)
      return run && listNames(run.part, at - run.from)
    },
    published: days,
    add: ({ kind, from, to }, buffer) => {
      if (kind === 'names') {
        insert(names, { from, to, part: readNamesPart(buffer, to - from) })
        namesSeen += to - from
      }
      if (kind === 'records') {
        insert(records, { from, to, part: readRecordsPart(buffer, to - from, dictionaries) })
        recordsSeen += to - from
      }
    },
    hasNames: () => namesSeen >= count,
  }
}
