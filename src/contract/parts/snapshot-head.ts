import * as v from 'valibot'
import type { CountryCode } from '../../domain/case/case.ts'
import type { CollectionHead } from '../../domain/collection/collection.ts'
import type { UnreadableRecord } from '../../domain/snapshot/snapshot.ts'
import { Country, EdtfString, Id, list } from '../primitives.ts'
import { envelopeEntries, SnapshotSchema } from '../snapshot-schema.ts'

/** Kinds of parts: `selection` and `known` have columns of all cases, `names` and `records` are of a range of cases. */
export const PART_KINDS = ['selection', 'names', 'known', 'records'] as const
export type PartKind = (typeof PART_KINDS)[number]

/** One part; parts are in the order in which a page needs them. Its cases are `from` up to `to`, which is excluded. */
export interface PartEntry {
  readonly kind: PartKind
  readonly from: number
  readonly to: number
  /** In bytes. */
  readonly size: number
}

/** The answer to `GET /api/snapshot` for a collection that is too large for one body: a description of it and its parts. */
export interface SnapshotHead extends CollectionHead {
  readonly schemaVersion: 1
  readonly unreadable: readonly UnreadableRecord[]
  /** The number of cases. */
  readonly count: number
  readonly dictionaries: {
    readonly country: readonly CountryCode[]
    readonly source: readonly string[]
  }
  /** When each source of the dictionary was published; null if it has no date. */
  readonly published: readonly (string | null)[]
  /** Part i is at `/api/snapshot/parts/{i}`. */
  readonly parts: readonly PartEntry[]
}

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** Kinds that may be missing: a page then computes what it needs from the records. */
const OPTIONAL: ReadonlySet<PartKind> = new Set(['known'])

/**
 * Why the parts cannot be put together; null if they can. The parts of a kind must cover all cases in order, each from where
 * the one before it ends: the index of names numbers the cases as they are loaded.
 */
function explainParts({ count, parts }: Pick<SnapshotHead, 'count' | 'parts'>): string | null {
  if (!parts.every(({ from, to }) => from <= to && to <= count))
    return 'A part is said to hold cases that are not there.'
  for (const kind of PART_KINDS) {
    const ofKind = parts.filter((part) => part.kind === kind)
    if (ofKind.length === 0 && OPTIONAL.has(kind)) continue
    let next = 0
    for (const { from, to } of ofKind) {
      if (from !== next)
        return `The parts of "${kind}" go on with case ${from} where case ${next} comes next.`
      next = to
    }
    if (next !== count) return `The parts of "${kind}" end with ${next} of ${count} cases.`
  }
  return null
}

/** The head; it is invalid if its parts miss a case, repeat one, or have one that does not exist. */
export const SnapshotHeadSchema: v.GenericSchema<unknown, SnapshotHead> = v.pipe(
  v.strictObject({
    ...envelopeEntries,
    count: Count,
    dictionaries: v.strictObject({ country: list(Country), source: list(Id) }),
    published: list(v.nullable(EdtfString)),
    parts: list(v.strictObject({ kind: v.picklist(PART_KINDS), from: Count, to: Count, size: Count })),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    const message = dataset.typed ? explainParts(dataset.value) : null
    if (message !== null) addIssue({ message })
  }),
)

/** A body of `GET /api/snapshot`: a whole snapshot, or the head of one in parts. */
export const SnapshotBodySchema = v.union([SnapshotSchema, SnapshotHeadSchema])

/** Whether a body of `GET /api/snapshot` is a head, so that the rest has to be loaded in parts. */
export function isInParts(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'parts' in body
}
