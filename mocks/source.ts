import type { SnapshotHead } from '../src/contract/parts/snapshot-head.ts'
import type { Case, Dataset } from '../src/domain/case/case.ts'
import type { Snapshot, UnreadableRecord } from '../src/domain/snapshot/snapshot.ts'
import type { Store } from './store.ts'

/** The data set with a lookup of full records instead of the list of cases. */
export interface Records extends Omit<Dataset, 'cases' | 'compiled'> {
  readonly find: (id: string) => Case | undefined
  /** Records that could not be read. */
  readonly unreadable: readonly UnreadableRecord[]
}

/** The data of the mock server. */
export interface DataSource {
  /** A whole snapshot, or the head of a snapshot in parts. */
  readonly snapshot: Snapshot | SnapshotHead
  /** Reads a part of a snapshot in parts; null if it does not exist. */
  readonly readPart: (place: number) => Promise<Uint8Array<ArrayBuffer> | null>
  /** Reads the records; called on the first request for one, because the list does not need them. */
  readonly readRecords: () => Promise<Records>
}

/** The records of a store. */
export function listRecords({ dataset: { cases, ...rest }, unreadable }: Store): Records {
  return { ...rest, unreadable, find: (id) => cases.find((one) => one.id === id) }
}

/** The data source of a store in memory. */
export function makeDataSource(store: Store): DataSource {
  return {
    snapshot: store.snapshot,
    readPart: () => Promise.resolve(null),
    readRecords: () => Promise.resolve(listRecords(store)),
  }
}
