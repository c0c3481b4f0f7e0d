import { CaseBodySchema } from '../contract/bodies.ts'
import {
  ChangesSchema,
  HistorySchema,
  type RecordKind,
  RevisionSchema,
  SessionSchema,
  SourceBodySchema,
} from '../contract/writing/write-bodies.ts'
import { PROBLEM_TYPES } from '../contract/writing/write-problem.ts'
import { MOST_CHANGED_AT_ONCE, MOST_HISTORY_AT_ONCE } from '../own-limits.ts'
import { readBackup, restoreBackup } from './backup.ts'
import { formatEtag, matchesEtag } from './preconditions.ts'
import { type Answer, makeAnswer, makeProblem, respond } from './responses.ts'
import { buildChanged, isSource, readCase, type Service } from './service.ts'
import { type Head, StoreError } from './store.ts'
import { putRecord, removeRecord, type WriteRequest } from './write-record.ts'

function answerHead(head: Head | undefined, headers: Headers, make: (found: Head) => Answer): Answer {
  if (!head) return makeProblem(404, 'No such record')
  if (head.record === null) {
    return makeProblem(410, 'The record was removed', {
      type: PROBLEM_TYPES.removed,
      detail: 'Its history is still there.',
    })
  }
  if (matchesEtag(headers, head.revision))
    return {
      status: 304,
      headers: { etag: formatEtag(head.revision), 'cache-control': 'no-store' },
      body: '',
    }
  return make(head)
}

async function readRecord(
  service: Service,
  headers: Headers,
  { of, id }: { readonly of: RecordKind; readonly id: string },
): Promise<Answer> {
  const { heads, mark } = await service.store.look([id], null)
  const head = heads.get(id)
  return answerHead(head?.of === of ? head : undefined, headers, (found) => {
    const about = { headers: { etag: formatEtag(found.revision) } }
    return of === 'case'
      ? makeAnswer(
          CaseBodySchema,
          { dataVersion: service.base.dataVersion, case: readCase(service, found, mark) },
          about,
        )
      : makeAnswer(SourceBodySchema, { source: found.record }, about)
  })
}

/** A whole number in a query; undefined if it is none, `absent` if it is not there. */
function readNumber(params: URLSearchParams, name: string, absent: number | null): number | null | undefined {
  const text = params.get(name)
  if (text === null) return absent
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined
}

/** Cases that did not change themselves, but cite a source that did. */
async function listCitingHeads({ store }: Service, heads: readonly Head[], since: number) {
  if (since === 0) return []
  const sources = heads.filter(({ of }) => of === 'source')
  const ids = (await Promise.all(sources.map(({ id }) => store.listCiting(id)))).flat()
  const { heads: citing } = await store.look([...new Set(ids)], null)
  // Those that changed later come by themselves.
  return [...citing.values()].filter(({ seq, record }) => seq <= since && record !== null)
}

async function readChanges(service: Service, params: URLSearchParams): Promise<Answer> {
  const since = readNumber(params, 'since', null)
  if (since === null || since === undefined)
    return makeProblem(400, 'No readable revision', { detail: '"since" takes a revision, such as 17.' })
  const { mark, heads } = await service.store.listChanged(since, MOST_CHANGED_AT_ONCE)
  if (since > mark.seq) {
    return makeProblem(410, 'There is no such revision', {
      type: PROBLEM_TYPES.sinceTooOld,
      detail: `The collection is at revision ${mark.seq}. Ask for everything anew.`,
    })
  }
  const more = heads.length === MOST_CHANGED_AT_ONCE
  const kept = heads.filter(({ record }) => record !== null)
  const citing = await listCitingHeads(service, heads, since)
  return makeAnswer(ChangesSchema, {
    revision: more ? (heads.at(-1)?.seq ?? mark.seq) : mark.seq,
    origin: mark.origin,
    more,
    removed: heads.filter(({ record }) => record === null).map(({ id }) => id),
    changed: await buildChanged(service, [...kept, ...citing], mark),
    sources: kept.flatMap(({ record }) => (isSource(record) ? [record] : [])),
  })
}

async function readHistory({ store }: Service, params: URLSearchParams): Promise<Answer> {
  const before = readNumber(params, 'before', null)
  const limit = readNumber(params, 'limit', 50)
  if (before === undefined || !limit || limit > MOST_HISTORY_AT_ONCE) {
    return makeProblem(400, 'No readable question', {
      detail: `"before" takes a revision, "limit" a number from 1 to ${MOST_HISTORY_AT_ONCE}.`,
    })
  }
  // One more than asked: it says whether there are more.
  const { mark, changes } = await store.listHistory({ id: params.get('case'), before, limit: limit + 1 })
  return makeAnswer(HistorySchema, {
    revision: mark.seq,
    more: changes.length > limit,
    changes: changes.slice(0, limit).map(({ record: _record, ...entry }) => entry),
  })
}

async function readRevision(service: Service, id: string, text: string): Promise<Answer> {
  const found = /^\d{1,15}$/.test(text) ? await service.store.findChange(id, Number(text)) : null
  if (found?.of !== 'case') return makeProblem(404, 'No such revision')
  const { mark } = await service.store.look([], null)
  const { record, ...entry } = found
  const head: Head = { ...entry, record, hash: null, cites: [] }
  return makeAnswer(RevisionSchema, { ...entry, case: readCase(service, head, mark) })
}

async function readSession({ store }: Service): Promise<Answer> {
  const { mark } = await store.look([], null)
  return makeAnswer(SessionSchema, {
    user: null,
    role: 'editor',
    store: store.kind,
    revision: mark.seq,
    ...(await store.report()),
  })
}

async function removeAll({ store }: Service): Promise<Answer> {
  await store.wipe()
  return { status: 204, headers: { 'cache-control': 'no-store' }, body: '' }
}

type Methods = Readonly<Partial<Record<string, () => Promise<Answer>>>>

function routeRecord(service: Service, request: WriteRequest, of: RecordKind, id: string): Methods {
  return {
    GET: () => readRecord(service, request.headers, { of, id }),
    PUT: () => putRecord(service, request, { of, id }),
    DELETE: () => removeRecord(service, request, { of, id }),
  }
}

/** What can be done at a path; undefined if there is no such endpoint. */
function route(service: Service, request: WriteRequest, params: URLSearchParams): Methods | undefined {
  const steps = request.path.split('/').slice(1).map(decodeURIComponent)
  const [first = '', id, third, revision] = steps
  if (first === 'cases' && id && third === 'revisions' && revision !== undefined && steps.length === 4)
    return { GET: () => readRevision(service, id, revision) }
  if (steps.length === 2 && id) {
    if (first === 'cases') return routeRecord(service, request, 'case', id)
    if (first === 'sources') return routeRecord(service, request, 'source', id)
  }
  if (steps.length !== 1) return undefined
  const methods: Readonly<Record<string, Methods>> = {
    changes: { GET: () => readChanges(service, params) },
    history: { GET: () => readHistory(service, params) },
    session: { GET: () => readSession(service) },
    export: {
      GET: () => readBackup(service),
      PUT: () => restoreBackup(service, request),
      DELETE: () => removeAll(service),
    },
    // Read elsewhere; nothing can be written here.
    snapshot: {},
    sources: {},
    context: {},
  }
  return Object.hasOwn(methods, first) ? methods[first] : undefined
}

function explainFailure(error: unknown): Answer {
  if (!(error instanceof StoreError)) throw error
  if (error.failure === 'full') {
    return makeProblem(507, 'There is no room', {
      type: PROBLEM_TYPES.noRoom,
      detail: `Nothing was stored. ${error.message}`,
    })
  }
  return makeProblem(503, 'The store does not answer', {
    ...(error.failure === 'newer' && { type: PROBLEM_TYPES.newerVersion }),
    detail: error.message,
  })
}

/** Answers a request about own records; 404 for any other path, 405 for a method that a path does not have. */
export async function handle(request: Request, service: Service): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url)
  const path = /^.*\/api(\/.*)$/.exec(pathname)?.[1] ?? ''
  const { method, headers } = request
  try {
    const text = method === 'GET' || method === 'HEAD' ? '' : await request.text()
    const methods = route(service, { method, path, headers, text }, searchParams)
    if (!methods) return respond(makeProblem(404, 'No such endpoint'))
    const work = Object.hasOwn(methods, method) ? methods[method] : undefined
    if (work) return respond(await work())
    const allow = ['GET', ...Object.keys(methods).filter((one) => one !== 'GET')].join(', ')
    return respond(makeProblem(405, 'Method not allowed', { headers: { allow } }))
  } catch (error) {
    if (error instanceof URIError) return respond(makeProblem(400, 'No readable address'))
    return respond(explainFailure(error))
  }
}
