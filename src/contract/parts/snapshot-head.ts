import * as v from 'valibot'
import type { CountryCode } from '../../domain/case/case.ts'
import type { CollectionHead } from '../../domain/collection/collection.ts'
import type { UnreadableRecord } from '../../domain/snapshot/snapshot.ts'
import { Country, Edtf, Id, list } from '../primitives.ts'
import { envelopeEntries, SnapshotSchema } from '../snapshot-schema.ts'

/** What a part holds: columns for selection, or for days known on, of all cases; or names, or records, of a run of cases. */
export const PART_KINDS = ['selection', 'names', 'known', 'records'] as const
export type PartKind = (typeof PART_KINDS)[number]

/** One part, in the order in which a page wants them. Its cases go from `from` up to, and without, `to`. */
export interface PartEntry {
  readonly kind: PartKind
  readonly from: number
  readonly to: number
  /** In bytes. */
  readonly size: number
}

/** What `GET /api/snapshot` says of a collection that is too large for one body: what it holds, and in what parts. */
export interface SnapshotHead extends CollectionHead {
  readonly schemaVersion: 1
  readonly unreadable: readonly UnreadableRecord[]
  /** The number of cases. */
  readonly count: number
  readonly dictionaries: {
    readonly country: readonly CountryCode[]
    readonly source: readonly string[]
  }
  /** When each source of the dictionary was published; null where it carries no date. */
  readonly published: readonly (string | null)[]
  /** Part i is at `/api/snapshot/parts/{i}`. */
  readonly parts: readonly PartEntry[]
}

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** Without these a page works out what it needs from the records. */
const OPTIONAL: ReadonlySet<PartKind> = new Set(['known'])

/**
 * Why the parts cannot be put together; null where they can. Those of a kind go from the first case to the last, each from
 * where the one before it ended: the index of names counts the cases as they come.
 */
function explainParts({ count, parts }: Pick<SnapshotHead, 'count' | 'parts'>): string | null {
  if (!parts.every(({ from, to }) => from <= to && to <= count))
    return 'A part is said to hold cases that are not there.'
  for (const kind of PART_KINDS) {
    const own = parts.filter((part) => part.kind === kind)
    if (own.length === 0 && OPTIONAL.has(kind)) continue
    let next = 0
    for (const { from, to } of own) {
      if (from !== next)
        return `The parts of "${kind}" go on with case ${from} where case ${next} comes next.`
      next = to
    }
    if (next !== count) return `The parts of "${kind}" end with ${next} of ${count} cases.`
  }
  return null
}

/** The head; parts that leave a case out, hold one twice, or hold one that is not there make it unreadable. */
export const SnapshotHeadSchema: v.GenericSchema<unknown, SnapshotHead> = v.pipe(
  v.strictObject({
    ...envelopeEntries,
    count: Count,
    dictionaries: v.strictObject({ country: list(Country), source: list(Id) }),
    published: list(v.nullable(Edtf)),
    parts: list(v.strictObject({ kind: v.picklist(PART_KINDS), from: Count, to: Count, size: Count })),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    const message = dataset.typed ? explainParts(dataset.value) : null
    if (message !== null) addIssue({ message })
  }),
)

/** A body of `GET /api/snapshot`: a whole snapshot, or the head of one in parts. */
export const SnapshotBodySchema = v.union([SnapshotSchema, SnapshotHeadSchema])

/** Whether a body of `GET /api/snapshot` is a head, and the rest comes in parts. */
export function isInParts(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'parts' in body
}
