import {
  type RecordKind,
  RemovedSchema,
  WrittenCaseSchema,
  WrittenSourceSchema,
} from '../contract/writing/write-bodies.ts'
import { PROBLEM_TYPES, type WriteConflict } from '../contract/writing/write-problem.ts'
import { LARGEST_OWN_RECORD, LONGEST_KEY, MOST_WRITE_TRIES } from '../own-limits.ts'
import { computeSha256, formatCanonical } from './canonical.ts'
import { checkCase, checkSource, listCited, listCitedPlaces } from './check-record.ts'
import { type Expected, formatEtag, readExpected } from './preconditions.ts'
import { type Answer, makeAnswer, makeProblem, refuseBody } from './responses.ts'
import { buildChanged, isCase, isSource, readCase, type Service } from './service.ts'
import type { Change, Head, Look, Mark, OwnRecord, Write } from './store.ts'

/** A request that writes, with its body read. */
export interface WriteRequest {
  readonly method: string
  /** The address after "/api". */
  readonly path: string
  readonly headers: Headers
  readonly text: string
}

/** What is to be stored, without what every write stores. */
type Decision = Pick<Write, 'clear' | 'mark' | 'heads' | 'changes'> & {
  readonly answer: () => Promise<Answer>
}

/** The key of a retry, null without one; or the answer that refuses it. */
function readKey(headers: Headers): { readonly key: string | null } | Answer {
  const key = headers.get('idempotency-key')?.trim() ?? null
  return key !== null && (key === '' || key.length > LONGEST_KEY)
    ? makeProblem(400, 'No readable Idempotency-Key', { detail: `It has 1 to ${LONGEST_KEY} characters.` })
    : { key }
}

function isAnswer(one: object): one is Answer {
  return 'status' in one && 'body' in one
}

/**
 * Decides and stores a write. Whatever else is written meanwhile, the decision is on the state that it changes: if that has
 * moved, it is decided anew. The answer is stored with it, and a retry with the same key gets it again.
 */
export async function runWrite(
  service: Service,
  { method, path, headers, text }: WriteRequest,
  {
    ids,
    decide,
  }: { readonly ids: readonly string[]; readonly decide: (look: Look) => Promise<Decision | Answer> },
): Promise<Answer> {
  const read = readKey(headers)
  if (isAnswer(read)) return read
  const { key } = read
  const preconditions = [headers.get('if-match'), headers.get('if-none-match')]
  const print = await computeSha256(JSON.stringify([method, path, preconditions, text]))
  for (let turn = 0; turn < MOST_WRITE_TRIES; turn++) {
    const look = await service.store.look(ids, key)
    if (look.answer) {
      return look.answer.print === print
        ? { status: look.answer.status, headers: look.answer.headers, body: look.answer.body }
        : makeProblem(422, 'The key was used for another request', { type: PROBLEM_TYPES.keyReused })
    }
    const decided = await decide(look)
    if (isAnswer(decided)) return decided
    const { clear, mark, heads, changes } = decided
    const answer = await decided.answer()
    const stored = key === null ? null : { ...answer, key, print, seq: mark.seq }
    const from = { seq: look.mark.seq, origin: look.mark.origin }
    if (await service.store.commit({ from, clear, mark, heads, changes, answer: stored })) return answer
  }
  return makeProblem(503, 'Too many others write', { headers: { 'retry-after': '1' } })
}

/** A random name for a history; `crypto.randomUUID` is not there without https. */
export function makeOrigin(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}

/** The mark after a change of a record; counts records without removed ones. */
function moveMark({ base }: Service, { mark }: Look, at: string, of: RecordKind, by: number): Mark {
  return {
    seq: mark.seq + 1,
    origin: mark.origin === '' ? makeOrigin() : mark.origin,
    // A clock may go back.
    at: mark.at !== null && mark.at > at ? mark.at : at,
    basedOn: base.dataVersion,
    cases: mark.cases + (of === 'case' ? by : 0),
    sources: mark.sources + (of === 'source' ? by : 0),
  }
}

function refuseState(
  service: Service,
  { mark }: Look,
  { of, id, head, base }: { of: RecordKind; id: string; head: Head | undefined; base: Expected },
): Answer {
  const record = head?.record ?? null
  const conflict: WriteConflict = {
    id,
    base,
    revision: head?.revision ?? 0,
    ...(of === 'case'
      ? { case: readCase(service, head, mark) }
      : { source: isSource(record) ? record : null }),
  }
  return makeProblem(412, 'The record is in another state', {
    type: PROBLEM_TYPES.conflict,
    ...(record && head && { headers: { etag: formatEtag(head.revision) } }),
    conflicts: [conflict],
  })
}

/** Whether a record is in the state that a request expects. A removed record is like one that is not there. */
function isExpected(head: Head | undefined, expected: Expected): boolean {
  const revision = head?.record ? head.revision : null
  return revision === expected
}

/** The name of what the reader did, for the history. */
function readCommand(headers: Headers): string | null {
  return headers.get('noticeboard-command')?.trim().slice(0, LONGEST_KEY) || null
}

/** The row of the history for a new state of a record, and the mark after it. */
function makeChange(
  service: Service,
  { headers }: WriteRequest,
  look: Look,
  { of, id, record }: { readonly of: RecordKind; readonly id: string; readonly record: OwnRecord | null },
): { readonly change: Change; readonly mark: Mark } {
  const head = look.heads.get(id)
  const existed = head !== undefined && head.record !== null
  const at = service.now()
  const mark = moveMark(service, look, at, of, Number(record !== null) - Number(existed))
  const kind = record === null ? 'remove' : existed ? 'replace' : 'create'
  const revision = (head?.revision ?? 0) + 1
  const command = readCommand(headers)
  return {
    change: { seq: mark.seq, id, of, revision, kind, at, actor: null, command, batch: null, record },
    mark,
  }
}

/** The sources that a case cites and that exist nowhere, as faults. */
async function listUnknown(service: Service, record: OwnRecord, look: Look) {
  if (!isCase(record)) return []
  const shipped = await service.base.readSources()
  return listCitedPlaces(record)
    .filter(({ source }) => {
      const own = look.heads.get(source)?.record ?? null
      return !isSource(own) && !shipped.has(source)
    })
    .map(({ pointer, source }) => ({
      pointer,
      detail: `There is no source "${source.slice(0, 60)}".`,
      code: 'unknown-source',
    }))
}

/** What a change of a record changes on the board: the case, or the cases that cite the source. */
async function buildWritten(service: Service, head: Head, mark: Mark) {
  const { record } = head
  if (!isSource(record)) return buildChanged(service, [head], mark)
  const { heads } = await service.store.look(await service.store.listCiting(head.id), null)
  return buildChanged(service, [...heads.values()], mark, record)
}

/** Creates or replaces a record. */
export async function putRecord(
  service: Service,
  request: WriteRequest,
  { of, id }: { readonly of: RecordKind; readonly id: string },
): Promise<Answer> {
  if (request.text.length > LARGEST_OWN_RECORD) {
    return makeProblem(413, 'The record is too large', {
      type: PROBLEM_TYPES.tooLarge,
      detail: `A record has at most ${LARGEST_OWN_RECORD} characters of JSON, not ${request.text.length}.`,
    })
  }
  const precondition = readExpected(request.headers, true)
  if (isAnswer(precondition)) return precondition
  const { expected } = precondition
  const body = parseJson(request.text)
  if (body === undefined) return makeProblem(400, 'The body is not JSON')
  const checked = of === 'case' ? checkCase(body, id) : checkSource(body, id)
  if ('faults' in checked) return refuseBody(checked.faults)
  const { record } = checked
  const cites = isCase(record) ? listCited(record) : []
  const hash = await computeSha256(formatCanonical(record))
  return runWrite(service, request, {
    ids: [id, ...cites],
    decide: async (look) => {
      const head = look.heads.get(id)
      if (head && head.of !== of) return refuseBody([ID_TAKEN])
      if (!isExpected(head, expected)) return refuseState(service, look, { of, id, head, base: expected })
      const unknown = await listUnknown(service, record, look)
      if (unknown.length > 0) return refuseBody(unknown)
      const { change, mark } = makeChange(service, request, look, { of, id, record })
      const { revision } = change
      const next: Head = { id, of, revision, record, hash, seq: mark.seq, cites }
      return {
        clear: false,
        mark,
        heads: [next],
        changes: [change],
        answer: async () => {
          const changed = await buildWritten(service, next, mark)
          const created = change.kind === 'create'
          const status = created ? 201 : 200
          const location = created && { location: `/api/${of}s/${encodeURIComponent(id)}` }
          const headers = { etag: formatEtag(revision), ...location }
          const written = { revision: mark.seq, changed }
          return of === 'case'
            ? makeAnswer(
                WrittenCaseSchema,
                { ...written, case: readCase(service, next, mark) },
                { status, headers },
              )
            : makeAnswer(WrittenSourceSchema, { ...written, source: record }, { status, headers })
        },
      }
    },
  })
}

const ID_TAKEN = { pointer: '', detail: 'A record of another kind has this id.', code: 'id-taken' }

/** A body as JSON; undefined if it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Removes a record; its history stays. */
export async function removeRecord(
  service: Service,
  request: WriteRequest,
  { of, id }: { readonly of: RecordKind; readonly id: string },
): Promise<Answer> {
  const precondition = readExpected(request.headers, false)
  if (isAnswer(precondition)) return precondition
  const { expected } = precondition
  return runWrite(service, request, {
    ids: [id],
    decide: async (look) => {
      const head = look.heads.get(id)
      if (head?.of !== of) return makeProblem(404, 'No such record')
      if (!isExpected(head, expected)) return refuseState(service, look, { of, id, head, base: expected })
      const citedBy = of === 'source' ? await service.store.listCiting(id) : []
      if (citedBy.length > 0) {
        return makeProblem(409, 'The source is cited', {
          type: PROBLEM_TYPES.cited,
          detail: `Cases cite it: ${citedBy.length}.`,
          citedBy,
        })
      }
      const { change, mark } = makeChange(service, request, look, { of, id, record: null })
      const { revision } = change
      return {
        clear: false,
        mark,
        heads: [{ id, of, revision, record: null, hash: null, seq: mark.seq, cites: [] }],
        changes: [change],
        answer: async () => makeAnswer(RemovedSchema, { revision: mark.seq, removed: [id] }),
      }
    },
  })
}
