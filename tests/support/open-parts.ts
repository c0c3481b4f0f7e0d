import { readKnownPart } from '../../src/contract/parts/known-part.ts'
import { makePackedRecords } from '../../src/contract/parts/packed-records.ts'
import { readSelectionPart } from '../../src/contract/parts/selection-part.ts'
import type { SnapshotInParts } from '../../src/contract/parts/write-parts.ts'
import { type Collection, makeCollection } from '../../src/domain/collection/collection.ts'
import type { KnownLookup } from '../../src/domain/collection/limit-collection.ts'

/** Copies the bytes of a part into a buffer of its own. */
export function toBuffer(bytes: Uint8Array<ArrayBuffer> | undefined): ArrayBuffer {
  return (bytes ?? new Uint8Array()).slice().buffer
}

/** Opens a snapshot in parts as if all parts were loaded. */
export function openParts({ head, parts }: SnapshotInParts): Collection {
  const records = makePackedRecords(head)
  const columns = readSelectionPart(toBuffer(parts[0]), {
    count: head.count,
    countries: head.dictionaries.country,
  })
  const known: KnownLookup = { columns: null }
  head.parts.forEach((entry, i) => {
    if (entry.kind === 'known') known.columns = readKnownPart(toBuffer(parts[i]), columns)
    else records.add(entry, toBuffer(parts[i]))
  })
  return makeCollection(head, records, columns, { known })
}
