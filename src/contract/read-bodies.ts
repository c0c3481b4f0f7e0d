import * as v from 'valibot'
import type { ContextEvent, Source } from '../domain/case/case.ts'
import type { UnreadableRecord } from '../domain/snapshot/snapshot.ts'
import { ArticleSchema, type ContextBody, SourceSchema, type SourcesBody } from './bodies.ts'
import { ContextEventSchema } from './case-schema.ts'
import { parseWith } from './parse-with.ts'
import { Text } from './primitives.ts'

/** The records of a body that could not be read; the others are shown. */
interface SetAside {
  readonly unreadable: readonly UnreadableRecord[]
}

function nameRecord(record: unknown, place: number): string {
  const named = v.safeParse(v.object({ id: v.pipe(Text, v.minLength(1)) }), record)
  return named.success ? named.output.id.slice(0, 60) : String(place + 1)
}

/** The records of a list that can be read; of several with the same id only the first. */
function readEach<T extends { readonly id: string }>(
  schema: v.GenericSchema<unknown, T>,
  records: readonly unknown[],
): { readonly kept: readonly T[] } & SetAside {
  const kept = new Map<string, T>()
  const unreadable: UnreadableRecord[] = []
  records.forEach((record, place) => {
    const read = v.safeParse(schema, record)
    if (!read.success) {
      const [issue] = read.issues
      const field = v.getDotPath(issue)
      unreadable.push({
        id: nameRecord(record, place),
        reason: `${field === null ? '' : `${field}: `}${issue.message.slice(0, 200)}`,
      })
    } else if (kept.has(read.output.id)) {
      unreadable.push({ id: nameRecord(record, place), reason: 'its id is used twice' })
    } else kept.set(read.output.id, read.output)
  })
  return { kept: [...kept.values()], unreadable }
}

const readSourcesFrame = parseWith(v.object({ dataVersion: Text, sources: v.array(v.unknown()) }))
const readContextFrame = parseWith(
  v.object({ dataVersion: Text, about: Text, article: ArticleSchema, events: v.array(v.unknown()) }),
)

/** Parses a body of sources; sets aside those that cannot be read. Throws a `TypeError` if it is not such a body. */
export function parseSourcesBody(body: unknown): SourcesBody & SetAside {
  const { sources, ...frame } = readSourcesFrame(body)
  const { kept, unreadable } = readEach<Source>(SourceSchema, sources)
  return { ...frame, sources: kept, unreadable }
}

/**
 * Parses a body with the article and the background events; sets aside events that cannot be read. Throws a `TypeError` if it
 * is not such a body.
 */
export function parseContextBody(body: unknown): ContextBody & SetAside {
  const { events, ...frame } = readContextFrame(body)
  const { kept, unreadable } = readEach<ContextEvent>(ContextEventSchema, events)
  return { ...frame, events: kept, unreadable }
}
