import type { SnapshotHead } from '../src/contract/parts/snapshot-head.ts'
import type { Case, Dataset } from '../src/domain/case/case.ts'
import type { Snapshot, UnreadableRecord } from '../src/domain/snapshot/snapshot.ts'
import type { Store } from './store.ts'

/** Full records, and what stands beside them. */
export interface Records extends Omit<Dataset, 'cases' | 'compiled'> {
  readonly find: (id: string) => Case | undefined
  /** Records that could not be read. */
  readonly unreadable: readonly UnreadableRecord[]
}

/** What the pretend server answers from. */
export interface DataSource {
  /** Whole, or the head of one in parts. */
  readonly snapshot: Snapshot | SnapshotHead
  /** A part of a snapshot in parts; null where there is none. */
  readonly readPart: (place: number) => Promise<Uint8Array<ArrayBuffer> | null>
  /** Read when they are first asked for: a list can be shown without. */
  readonly readRecords: () => Promise<Records>
}

/** The records of a store. */
export function listRecords({ dataset: { cases, ...rest }, unreadable }: Store): Records {
  return { ...rest, unreadable, find: (id) => cases.find((one) => one.id === id) }
}

/** A store that is in memory already. */
export function makeDataSource(store: Store): DataSource {
  return {
    snapshot: store.snapshot,
    readPart: () => Promise.resolve(null),
    readRecords: () => Promise.resolve(listRecords(store)),
  }
}
