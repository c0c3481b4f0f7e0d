import * as v from 'valibot'
import { ArticleSchema, SourceSchema } from '../src/contract/bodies.ts'
import { ContextEventSchema } from '../src/contract/case-schema.ts'
import { IsoDay } from '../src/contract/primitives.ts'
import { parseCase } from '../src/contract/read-bodies.ts'
import type { Case, Dataset } from '../src/domain/case/case.ts'
import { buildSnapshot } from '../src/domain/snapshot/build-snapshot.ts'
import type { Snapshot, UnreadableRecord } from '../src/domain/snapshot/snapshot.ts'

/** The content of the mock server: the records that could be read, and those that could not, with the reason. */
export interface Store {
  readonly dataset: Dataset
  readonly snapshot: Snapshot
  readonly unreadable: readonly UnreadableRecord[]
}

const FileSchema = v.object({
  dataVersion: v.string(),
  compiled: IsoDay,
  about: v.string(),
  article: ArticleSchema,
  cases: v.array(v.unknown()),
  context: v.array(v.unknown()),
  sources: v.array(v.unknown()),
})

/** Removes notes for the maintainers of the data, which must reach neither the screen nor an exported file. */
function withoutEditorNotes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEditorNotes)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'editorNote')
      .map(([key, one]) => [key, withoutEditorNotes(one)]),
  )
}

function readId(record: unknown, place: number): string {
  const named = v.safeParse(v.object({ id: v.string() }), record)
  return named.success ? named.output.id : `record ${place + 1}`
}

function readRecords<T>(
  records: readonly unknown[],
  schema: v.GenericSchema<unknown, T>,
  unreadable: UnreadableRecord[],
): readonly T[] {
  return records.flatMap((record, place): readonly T[] => {
    const read = v.safeParse(schema, withoutEditorNotes(record))
    if (read.success) return [read.output]
    const [issue] = read.issues
    unreadable.push({
      id: readId(record, place),
      reason: `${v.getDotPath(issue) ?? 'the record'}: ${issue.message}`,
    })
    return []
  })
}

/** The cases that can be read, each without those of its entries that cannot. */
function readCases(records: readonly unknown[], unreadable: UnreadableRecord[]): readonly Case[] {
  return records.flatMap((record, place): readonly Case[] => {
    try {
      const read = parseCase(withoutEditorNotes(record))
      unreadable.push(...read.unreadable)
      return [read.case]
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      unreadable.push({ id: readId(record, place), reason: error.message })
      return []
    }
  })
}

/**
 * Parses the data file, record by record. A record that fails its schema, or an entry of a case that does, goes to `unreadable`;
 * the others are kept. Throws if the structure around the records is wrong. `dataSha256` is the hash of the file, if known.
 */
export function createStore(file: unknown, dataSha256: string | null = null): Store {
  const { cases, context, sources, ...rest } = v.parse(FileSchema, file)
  const unreadable: UnreadableRecord[] = []
  const dataset = {
    ...rest,
    cases: readCases(cases, unreadable),
    context: readRecords(context, ContextEventSchema, unreadable),
    sources: readRecords(sources, SourceSchema, unreadable),
  }
  return { dataset, snapshot: buildSnapshot(dataset, unreadable, dataSha256), unreadable }
}
