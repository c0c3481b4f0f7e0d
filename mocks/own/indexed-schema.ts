import type { DBSchema, IDBPDatabase } from 'idb'
import type { Change, Head, Mark, StoredAnswer } from '../../src/service/store.ts'

/** The database of own records; `packs`, `batches` and `mappings` are for imports, `drafts` for forms. */
export interface OwnSchema extends DBSchema {
  heads: { key: string; value: Head; indexes: { seq: number; cites: string } }
  /** Rows are added and never changed. */
  history: { key: number; value: Change; indexes: { record: [string, number]; batch: string } }
  packs: { key: number; value: { readonly ids: readonly string[]; readonly bytes: Uint8Array } }
  answers: { key: string; value: StoredAnswer; indexes: { seq: number } }
  batches: { key: string; value: { readonly id: string } }
  drafts: { key: string; value: { readonly id: string } }
  mappings: { key: string; value: { readonly header: string } }
  /** One row, "head". */
  meta: { key: string; value: Mark }
}

export const DATABASE_NAME = 'noticeboard-own'
export const DATABASE_VERSION = 1

/** The stores that hold what was written, with its history. */
export const WRITTEN = ['heads', 'history', 'packs', 'answers', 'batches', 'meta'] as const

/** Makes the stores of version 1. */
export function upgrade(db: IDBPDatabase<OwnSchema>): void {
  const heads = db.createObjectStore('heads', { keyPath: 'id' })
  heads.createIndex('seq', 'seq', { unique: true })
  heads.createIndex('cites', 'cites', { multiEntry: true })
  const history = db.createObjectStore('history', { keyPath: 'seq' })
  history.createIndex('record', ['id', 'revision'], { unique: true })
  history.createIndex('batch', 'batch')
  db.createObjectStore('packs', { autoIncrement: true })
  db.createObjectStore('answers', { keyPath: 'key' }).createIndex('seq', 'seq')
  db.createObjectStore('batches', { keyPath: 'id' })
  db.createObjectStore('drafts', { keyPath: 'id' })
  db.createObjectStore('mappings', { keyPath: 'header' })
  db.createObjectStore('meta')
}
