import * as v from 'valibot'
import type { Case, ContextEvent, Source } from '../domain/case/case.ts'
import type { UnreadableRecord } from '../domain/snapshot/snapshot.ts'
import { ArticleSchema, type CaseBody, type ContextBody, SourceSchema, type SourcesBody } from './bodies.ts'
import {
  CaseEventSchema,
  CaseFrameSchema,
  ClaimSchema,
  ContextEventSchema,
  NoticeSchema,
  RelatedCaseSchema,
} from './case-schema.ts'
import { Text } from './primitives.ts'

/** Makes a parser from a schema; it throws a `TypeError` that says where in the body the first error is. */
function parseWith<T>(schema: v.GenericSchema<unknown, T>): (body: unknown) => T {
  return (body) => {
    const read = v.safeParse(schema, body)
    if (read.success) return read.output
    const [issue] = read.issues
    throw new TypeError(`${v.getDotPath(issue) ?? 'the body'}: ${issue.message}`)
  }
}

/** The records of a body that could not be read; the others are shown. */
export interface SetAside {
  readonly unreadable: readonly UnreadableRecord[]
}

const Named = v.object({ id: v.pipe(Text, v.minLength(1)) })

function nameRecord(record: unknown, place: number): string {
  const named = v.safeParse(Named, record)
  return named.success ? named.output.id.slice(0, 60) : String(place + 1)
}

/** The records of a list that can be read; of several with the same key only the first. */
function readEach<T>(
  schema: v.GenericSchema<unknown, T>,
  records: readonly unknown[],
  keyOf: (record: T) => string,
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
    } else if (kept.has(keyOf(read.output))) {
      unreadable.push({ id: nameRecord(record, place), reason: 'its id is used twice' })
    } else kept.set(keyOf(read.output), read.output)
  })
  return { kept: [...kept.values()], unreadable }
}

const readSourcesFrame = parseWith(v.object({ dataVersion: Text, sources: v.array(v.unknown()) }))
const readContextFrame = parseWith(
  v.object({ dataVersion: Text, about: Text, article: ArticleSchema, events: v.array(v.unknown()) }),
)

const readCaseFrame = parseWith(CaseFrameSchema)

/**
 * Parses a full record; sets aside its events, notices, claims and relations that cannot be read, each with the id of the case
 * before its own ("pavlov/pav-n1"), and claims about such an event. Throws a `TypeError` if the rest is not a record.
 */
export function parseCase(record: unknown): { readonly case: Case } & SetAside {
  const frame = readCaseFrame(record)
  const id = ({ id: own }: { readonly id: string }) => own
  const notices = readEach(NoticeSchema, frame.notices, id)
  const events = readEach(CaseEventSchema, frame.events, id)
  const claims = readEach(ClaimSchema, frame.claims, id)
  // Several relations to one case are several statements.
  const related = readEach(RelatedCaseSchema, frame.relatedCases, (one) => JSON.stringify(one))
  const known = new Set(events.kept.map(id))
  const lost = new Set(events.unreadable.map(id).filter((one) => !known.has(one)))
  const isLost = ({ about }: { readonly about?: string }) => about !== undefined && lost.has(about)
  const orphans = claims.kept.filter(isLost).map((claim) => ({
    id: claim.id,
    reason: `it is about ${claim.about ?? ''}, which could not be read`,
  }))
  const setAside = [events, notices, claims, { unreadable: orphans }, related].flatMap(
    ({ unreadable }) => unreadable,
  )
  return {
    case: {
      ...frame,
      notices: notices.kept,
      events: events.kept,
      claims: claims.kept.filter((claim) => !isLost(claim)),
      relatedCases: related.kept,
    },
    unreadable: setAside.map((one) => ({ ...one, id: `${frame.id}/${one.id}` })),
  }
}

const readCaseBodyFrame = parseWith(v.strictObject({ dataVersion: Text, case: v.unknown() }))

/** Parses a body with a full record; sets aside the entries that cannot be read. Throws a `TypeError` if it is not such a body. */
export function parseCaseBody(body: unknown): CaseBody & SetAside {
  const { dataVersion, case: record } = readCaseBodyFrame(body)
  return { dataVersion, ...parseCase(record) }
}

/** Parses a body of sources; sets aside those that cannot be read. Throws a `TypeError` if it is not such a body. */
export function parseSourcesBody(body: unknown): SourcesBody & SetAside {
  const { sources, ...frame } = readSourcesFrame(body)
  const { kept, unreadable } = readEach<Source>(SourceSchema, sources, ({ id }) => id)
  return { ...frame, sources: kept, unreadable }
}

/**
 * Parses a body with the article and the background events; sets aside events that cannot be read. Throws a `TypeError` if it
 * is not such a body.
 */
export function parseContextBody(body: unknown): ContextBody & SetAside {
  const { events, ...frame } = readContextFrame(body)
  const { kept, unreadable } = readEach<ContextEvent>(ContextEventSchema, events, ({ id }) => id)
  return { ...frame, events: kept, unreadable }
}
