import * as v from 'valibot'
import { PROBLEM_TYPES, type WriteProblem, WriteProblemSchema } from '../contract/writing/write-problem.ts'
import { ApiError } from './api-error.ts'
import { base } from './client.ts'
import { limitTime } from './time-limit.ts'
import { send } from './transport.ts'

/** A request about own records without an answer after this time has failed; a restored backup takes long. */
const TIMEOUT_MS = 60_000

/**
 * Why a request about own records failed. `conflict`: the record is in another state than the request says. `faults`: the
 * server refused the body. `cited`: the source is cited. `no-room`: nothing was stored, there is no room. `newer-version`:
 * another version of the page keeps the records. `missing`: there is no such record. `failed`: anything else.
 */
export type OwnFailure =
  | { readonly kind: 'conflict'; readonly conflicts: NonNullable<WriteProblem['conflicts']> }
  | { readonly kind: 'faults'; readonly errors: NonNullable<WriteProblem['errors']> }
  | { readonly kind: 'cited'; readonly cases: readonly string[] }
  | { readonly kind: 'no-room' | 'newer-version' | 'missing' | 'failed' }

/** An error of a request about own records, with the reason as far as the server names one. */
export class OwnError extends ApiError {
  override name = 'OwnError'
  readonly reason: OwnFailure
  constructor(message: string, reason: OwnFailure, ...rest: [ApiError['failure'], ErrorOptions?]) {
    super(message, ...rest)
    this.reason = reason
  }
}

/** What an error says about a request; any other error is a failure without a reason. */
export function readOwnFailure(error: unknown): OwnFailure {
  return error instanceof OwnError ? error.reason : { kind: 'failed' }
}

/** Whether the same request may succeed later: the server was not reached, or it could not answer. */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false
  const { failure } = error
  if (failure.kind !== 'http') return failure.kind !== 'invalid-body'
  return [502, 503, 504].includes(failure.status) && readOwnFailure(error).kind === 'failed'
}

function explainProblem(status: number, problem: WriteProblem | null): OwnFailure {
  if (problem?.conflicts) return { kind: 'conflict', conflicts: problem.conflicts }
  if (problem?.errors) return { kind: 'faults', errors: problem.errors }
  if (problem?.citedBy) return { kind: 'cited', cases: problem.citedBy }
  if (status === 507) return { kind: 'no-room' }
  if (problem?.type === PROBLEM_TYPES.newerVersion) return { kind: 'newer-version' }
  return problem && (status === 404 || status === 410) ? { kind: 'missing' } : { kind: 'failed' }
}

async function readProblem(response: Response): Promise<WriteProblem | null> {
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return null
  const read = v.safeParse(WriteProblemSchema, await response.json().catch(() => null))
  return read.success ? read.output : null
}

/** The revision in an ETag; a proxy that compresses makes a strong one weak. Throws if there is none. */
function readRevision(path: string, response: Response): number {
  const found = /^(?:W\/)?"(\d{1,15})"$/.exec(response.headers.get('etag') ?? '')?.[1]
  if (found === undefined)
    throw new OwnError(`${path}: no readable ETag`, { kind: 'failed' }, { kind: 'invalid-body' })
  return Number(found)
}

interface OwnRequest<T> {
  readonly method?: 'GET' | 'PUT' | 'DELETE'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly read: (response: Response) => Promise<T>
  readonly signal?: AbortSignal
}

/** Sends a request about own records and reads its answer. Throws an `OwnError`; rethrows an abort by the caller. */
async function ask<T>(path: string, { method = 'GET', headers = {}, body, read, signal }: OwnRequest<T>) {
  const limit = limitTime(TIMEOUT_MS, signal)
  try {
    const response = await send(`${base}${path}`, {
      method,
      headers: {
        accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body }),
      signal: limit.signal,
    })
    if (!response.ok) {
      const { status } = response
      const problem = await readProblem(response)
      throw new OwnError(
        `Failed to ${method} ${path}: status ${status}. ${problem?.detail ?? ''}`.trim(),
        explainProblem(status, problem),
        {
          kind: 'http',
          status,
          problem: problem && { type: problem.type, title: problem.title, status: problem.status },
        },
      )
    }
    return await read(response)
  } catch (error) {
    if (error instanceof OwnError || signal?.aborted) throw error
    const kind = error instanceof v.ValiError || error instanceof SyntaxError ? 'invalid-body' : 'network'
    const timedOut = error instanceof DOMException && error.name === 'TimeoutError'
    throw new OwnError(
      `Failed to ${method} ${path}: ${error instanceof Error ? error.message.slice(0, 200) : 'no answer'}`,
      { kind: 'failed' },
      { kind: timedOut ? 'timeout' : kind },
      { cause: error },
    )
  } finally {
    limit.release()
  }
}

/** A request whose answer has a body of this schema. */
export function askBody<T>(
  path: string,
  schema: v.GenericSchema<unknown, T>,
  request: Omit<OwnRequest<T>, 'read'> = {},
): Promise<T> {
  return ask(path, { ...request, read: async (response) => v.parse(schema, await response.json()) })
}

/** The same with the revision in its ETag. */
export function askRevised<T>(
  path: string,
  schema: v.GenericSchema<unknown, T>,
  request: Omit<OwnRequest<T>, 'read'> = {},
): Promise<{ readonly body: T; readonly revision: number }> {
  return ask(path, {
    ...request,
    read: async (response) => ({
      body: v.parse(schema, await response.json()),
      revision: readRevision(path, response),
    }),
  })
}

/** The same with the text of the body as it is. */
export function askText(
  path: string,
  request: Omit<OwnRequest<string>, 'read'> = {},
): Promise<{ readonly text: string; readonly etag: string | null }> {
  return ask(path, {
    ...request,
    read: async (response) => ({ text: await response.text(), etag: response.headers.get('etag') }),
  })
}
