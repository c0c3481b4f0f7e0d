import { makeDictionary } from '../../domain/arrays/dictionary.ts'
import { readDatedCase } from '../../domain/as-of/dated-case.ts'
import type { Case, Source } from '../../domain/case/case.ts'
import { listCitedInNotice } from '../../domain/case/text-citations.ts'
import type { CollectionHead } from '../../domain/collection/collection.ts'
import { makeColumnsBuilder } from '../../domain/collection/engine/columns.ts'
import { makeKnownBuilder } from '../../domain/collection/engine/known-columns.ts'
import { parseDay } from '../../domain/dates/day.ts'
import { indexPublished } from '../../domain/known-on/known.ts'
import { writeKnownPart } from './known-part.ts'
import { writeNamesPart } from './names-part.ts'
import { writeRecordsPart } from './records-part.ts'
import { writeSelectionPart } from './selection-part.ts'
import type { PartEntry, SnapshotHead } from './snapshot-head.ts'

/** Cases in the first pair of names and records, as many as a list shows at first; and in the others, read without a pause. */
const FIRST_RUN = 100
const RUN = 10_000

/** A snapshot in parts: its head, and the bytes of each part in the order of the head. */
export interface SnapshotInParts {
  readonly head: SnapshotHead
  readonly parts: readonly Uint8Array<ArrayBuffer>[]
}

/**
 * Writes a collection as a snapshot in parts: the selection columns and the first rows, then all names, then the columns of
 * the second clock, then the other records. Cases are read one after the other, so that a collection need not be held as
 * objects; their records must have passed the contract. Throws a RangeError if `compiled` is not a day.
 */
export function writeSnapshotParts(
  head: CollectionHead,
  cases: Iterable<Case>,
  sources: readonly Source[],
): SnapshotInParts {
  const compiled = parseDay(head.compiled)
  if (compiled === undefined) throw new RangeError(`"${head.compiled}" is not a day.`)
  const country = makeDictionary<string>()
  const source = makeDictionary<string>()
  const selection = makeColumnsBuilder(country)
  const known = makeKnownBuilder({ published: indexPublished(sources), article: head.article.source })
  const runs: {
    readonly entry: Omit<PartEntry, 'kind' | 'size'>
    names: Uint8Array<ArrayBuffer>
    records: Uint8Array<ArrayBuffer>
  }[] = []
  let run: Case[] = []
  let count = 0
  const close = () => {
    runs.push({
      entry: { from: count - run.length, to: count },
      names: writeNamesPart(run.map(({ id, person: { name, aliases } }) => ({ id, name, aliases }))),
      records: writeRecordsPart(run, { country, source }),
    })
    run = []
  }
  for (const one of cases) {
    selection.add(readDatedCase(one, count, compiled, head.article.source))
    known.add({
      events: one.events,
      notices: one.notices.map((notice) => ({ ...notice, mentions: listCitedInNotice(notice) })),
    })
    run.push(one)
    count++
    if (run.length === (runs.length === 0 ? FIRST_RUN : RUN)) close()
  }
  if (run.length > 0) close()
  const columns = writeSelectionPart(selection.finish())
  const [first, ...rest] = runs
  const named = (one: (typeof runs)[number]) => ({ kind: 'names' as const, ...one.entry, bytes: one.names })
  const recorded = (one: (typeof runs)[number]) => ({
    kind: 'records' as const,
    ...one.entry,
    bytes: one.records,
  })
  const all = [
    { kind: 'selection' as const, from: 0, to: count, bytes: columns },
    ...(first ? [named(first), recorded(first)] : []),
    ...rest.map(named),
    { kind: 'known' as const, from: 0, to: count, bytes: writeKnownPart(known.finish()) },
    ...rest.map(recorded),
  ]
  const published = new Map(sources.map((one) => [one.id, one.published ?? null]))
  return {
    head: {
      schemaVersion: 1,
      dataVersion: head.dataVersion,
      dataSha256: head.dataSha256,
      compiled: head.compiled,
      article: { source: head.article.source, published: head.article.published },
      unreadable: [],
      count,
      dictionaries: { country: country.list(), source: source.list() },
      published: source.list().map((id) => published.get(id) ?? null),
      parts: all.map(({ bytes, ...entry }) => ({ ...entry, size: bytes.byteLength })),
    },
    parts: all.map(({ bytes }) => bytes),
  }
}
