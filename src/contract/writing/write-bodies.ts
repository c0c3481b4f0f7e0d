import * as v from 'valibot'
import type { Case, Source } from '../../domain/case/case.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import { SourceSchema } from '../bodies.ts'
import { CaseSchema } from '../case-schema.ts'
import { Id, list, Text } from '../primitives.ts'
import { SnapshotSchema } from '../snapshot-schema.ts'
import { type CaseDraft, CaseDraftSchema } from './case-draft.ts'
import { Revision } from './write-problem.ts'

/** The two kinds of records that are written. */
export const RECORD_KINDS = ['case', 'source'] as const
export type RecordKind = (typeof RECORD_KINDS)[number]

export const CHANGE_KINDS = ['create', 'replace', 'remove'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** Where written records are kept: in the browser for good, until the page closes, or on a server. */
export const STORE_KINDS = ['browser', 'session', 'server'] as const
export type StoreKind = (typeof STORE_KINDS)[number]

export const PutCaseSchema: v.GenericSchema<unknown, { readonly case: CaseDraft }> = v.strictObject({
  case: CaseDraftSchema,
})

export const PutSourceSchema: v.GenericSchema<unknown, { readonly source: Source }> = v.strictObject({
  source: SourceSchema,
})

/** The answer to a request that changed one record. `revision` is that of the collection; the ETag is that of the record. */
export interface WrittenBody {
  readonly revision: number
  /** What changed, as columns, to be patched into the collection. */
  readonly changed: Snapshot
}

export interface WrittenCaseBody extends WrittenBody {
  readonly case: Case
}
export const WrittenCaseSchema: v.GenericSchema<unknown, WrittenCaseBody> = v.strictObject({
  revision: Revision,
  changed: SnapshotSchema,
  case: CaseSchema,
})

/** `changed` has the cases that cite the source. */
export interface WrittenSourceBody extends WrittenBody {
  readonly source: Source
}
export const WrittenSourceSchema: v.GenericSchema<unknown, WrittenSourceBody> = v.strictObject({
  revision: Revision,
  changed: SnapshotSchema,
  source: SourceSchema,
})

export interface RemovedBody {
  readonly revision: number
  readonly removed: readonly string[]
}
export const RemovedSchema: v.GenericSchema<unknown, RemovedBody> = v.strictObject({
  revision: Revision,
  removed: list(Id),
})

/** What changed after a revision. */
export interface ChangesBody extends RemovedBody {
  /** Another one than before: the collection was replaced, and a client has to ask for everything anew. */
  readonly origin: string
  /** Whether there are more changes after `revision`. */
  readonly more: boolean
  readonly changed: Snapshot
  readonly sources: readonly Source[]
}
export const ChangesSchema: v.GenericSchema<unknown, ChangesBody> = v.strictObject({
  revision: Revision,
  origin: Text,
  more: v.boolean(),
  removed: list(Id),
  changed: SnapshotSchema,
  sources: list(SourceSchema),
})

export interface SourceBody {
  readonly source: Source
}
export const SourceBodySchema: v.GenericSchema<unknown, SourceBody> = v.strictObject({ source: SourceSchema })

/** One change of one record, without the record. */
export interface HistoryEntry {
  /** The revision of the collection that it made. */
  readonly seq: number
  readonly id: string
  readonly of: RecordKind
  /** The revision of the record that it made. */
  readonly revision: number
  readonly kind: ChangeKind
  /** The time, ISO 8601 in UTC. */
  readonly at: string
  /** null: nobody is logged in. */
  readonly actor: string | null
  /** What the reader did, in one word of the client; a remark. */
  readonly command: string | null
  readonly batch: string | null
}

const historyEntries = {
  seq: Revision,
  id: Id,
  of: v.picklist(RECORD_KINDS),
  revision: Revision,
  kind: v.picklist(CHANGE_KINDS),
  at: Text,
  actor: v.nullable(Text),
  command: v.nullable(Text),
  batch: v.nullable(Text),
} as const

/** Newest first. */
export interface HistoryBody {
  readonly revision: number
  readonly more: boolean
  readonly changes: readonly HistoryEntry[]
}
export const HistorySchema: v.GenericSchema<unknown, HistoryBody> = v.strictObject({
  revision: Revision,
  more: v.boolean(),
  changes: list(v.strictObject(historyEntries)),
})

/** A case as it was after one change; null: that change removed it. */
export interface RevisionBody extends HistoryEntry {
  readonly case: Case | null
}
export const RevisionSchema: v.GenericSchema<unknown, RevisionBody> = v.strictObject({
  ...historyEntries,
  case: v.nullable(CaseSchema),
})

/** A change with the record as written; null: it was removed. */
export interface BackedUpChange extends HistoryEntry {
  readonly record: CaseDraft | Source | null
}

/** The state of a record at the end of the history. */
export interface BackedUpHead {
  readonly id: string
  readonly of: RecordKind
  readonly revision: number
  readonly removed: boolean
}

/** Everything that was written, with its history. */
export interface BackupBody {
  readonly format: 'noticeboard-own'
  readonly version: 1
  /** The `dataVersion` of the collection beside which it was written. */
  readonly basedOn: string
  readonly counts: { readonly cases: number; readonly sources: number; readonly changes: number }
  /** SHA-256 of the text of each part as it is in the file: one row per line, members in the order of their names. */
  readonly sha256: { readonly heads: string; readonly history: string }
  readonly heads: readonly BackedUpHead[]
  /** Oldest first; `seq` counts from 1 without a gap. */
  readonly history: readonly BackedUpChange[]
}
const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'This is not a SHA-256 in hexadecimal digits.'))
export const BackupSchema: v.GenericSchema<unknown, BackupBody> = v.strictObject({
  format: v.literal('noticeboard-own'),
  version: v.literal(1),
  basedOn: Text,
  counts: v.strictObject({ cases: Revision, sources: Revision, changes: Revision }),
  sha256: v.strictObject({ heads: Sha256, history: Sha256 }),
  heads: list(
    v.strictObject({ id: Id, of: v.picklist(RECORD_KINDS), revision: Revision, removed: v.boolean() }),
  ),
  history: list(
    // `v.variant` would load with the page, where all of valibot is.
    v.union([
      v.strictObject({
        ...historyEntries,
        of: v.literal('case'),
        record: v.nullable(CaseDraftSchema),
      }),
      v.strictObject({
        ...historyEntries,
        of: v.literal('source'),
        record: v.nullable(SourceSchema),
      }),
    ]),
  ),
})

/** The answer to a restored backup. */
export interface RestoredBody {
  readonly revision: number
  readonly counts: BackupBody['counts']
}
export const RestoredSchema: v.GenericSchema<unknown, RestoredBody> = v.strictObject({
  revision: Revision,
  counts: v.strictObject({ cases: Revision, sources: Revision, changes: Revision }),
})

/** Who the client is, what it may do, and where what it writes is kept. */
export interface SessionBody {
  readonly user: string | null
  readonly role: 'reader' | 'editor'
  readonly store: StoreKind
  readonly revision: number
  /** Whether the browser promised to keep the store; null: it was not asked, or the store is not in a browser. */
  readonly persisted: boolean | null
  /** Why a store that should keep records for good does not, as a sentence; null: it does, or was not meant to. */
  readonly reason: string | null
  /** What an earlier visit kept here and is gone; null: nothing is missing. */
  readonly missing: { readonly revision: number; readonly cases: number; readonly sources: number } | null
}
export const SessionSchema: v.GenericSchema<unknown, SessionBody> = v.strictObject({
  user: v.nullable(Text),
  role: v.picklist(['reader', 'editor']),
  store: v.picklist(STORE_KINDS),
  revision: Revision,
  persisted: v.nullable(v.boolean()),
  reason: v.nullable(Text),
  missing: v.nullable(v.strictObject({ revision: Revision, cases: Revision, sources: Revision })),
})
