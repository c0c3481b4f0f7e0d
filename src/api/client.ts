import * as v from 'valibot'
import { type Problem, ProblemSchema } from '../contract/problem.ts'
import { ApiError } from './api-error.ts'
import { findPartCause } from './part-cause.ts'
import { limitTime } from './time-limit.ts'
import { send } from './transport.ts'

/** A request without an answer after this time has failed. */
const TIMEOUT_MS = 10_000

/** Base URL of the API: the server that the build names (`VITE_API_URL`), otherwise the folder of the page. */
export const base: string = (import.meta.env.VITE_API_URL ?? import.meta.env.BASE_URL).replace(/\/$/, '')

/** The problem details in an error response; null if the response has none, for example a proxy's error page. */
async function readProblem(response: Response): Promise<Problem | null> {
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return null
  try {
    const read = v.safeParse(ProblemSchema, await response.json())
    return read.success ? read.output : null
  } catch {
    return null
  }
}

/** The server was not reached. The mock server ships with the page, so its failure is that of a file of the page. */
async function explainNetwork(path: string, cause: unknown): Promise<ApiError> {
  const kind = import.meta.env.VITE_API_URL ? 'network' : await findPartCause()
  return new ApiError(`Failed to get ${path}: the server was not reached.`, { kind }, { cause })
}

/** Wraps the failure of a request in an `ApiError`; returns an abort by the caller unchanged. */
async function explainFailure(path: string, error: unknown, caller: AbortSignal): Promise<unknown> {
  if (caller.aborted) return error
  const timedOut = error instanceof DOMException && error.name === 'TimeoutError'
  return timedOut
    ? new ApiError(
        `Failed to get ${path}: no answer within ${TIMEOUT_MS / 1000} s.`,
        { kind: 'timeout' },
        { cause: error },
      )
    : explainNetwork(path, error)
}

async function readBody(path: string, response: Response): Promise<unknown> {
  const type = response.headers.get('content-type') ?? 'no content type'
  if (!type.startsWith('application/json')) {
    throw new ApiError(`${path}: not JSON but ${type.slice(0, 40)}`, { kind: 'invalid-body' })
  }
  return response.json().catch((error: unknown) => {
    // A DOMException is an abort or a timeout, not broken JSON.
    if (error instanceof DOMException) throw error
    throw new ApiError(`${path}: the JSON is broken`, { kind: 'invalid-body' }, { cause: error })
  })
}

async function readBytes(path: string, response: Response): Promise<ArrayBuffer> {
  const type = response.headers.get('content-type') ?? 'no content type'
  if (!type.startsWith('application/octet-stream')) {
    throw new ApiError(`${path}: not columns but ${type.slice(0, 40)}`, { kind: 'invalid-body' })
  }
  return response.arrayBuffer()
}

interface Request<Body, T> {
  readonly accept: string
  readonly read: (path: string, response: Response) => Promise<Body>
  readonly parse: (body: Body) => T
  readonly signal: AbortSignal
}

/**
 * Gets a JSON body and parses it with `parse`, which throws if the body is invalid. Throws an `ApiError`; rethrows an abort
 * by the caller's signal unchanged.
 */
export function getBody<T>(
  path: string,
  { parse, signal }: { readonly parse: (body: unknown) => T; readonly signal: AbortSignal },
): Promise<T> {
  return get(path, { accept: 'application/json', read: readBody, parse, signal })
}

/** Gets a binary body; otherwise as `getBody`. */
export function getBytes<T>(
  path: string,
  { parse, signal }: { readonly parse: (body: ArrayBuffer) => T; readonly signal: AbortSignal },
): Promise<T> {
  return get(path, { accept: 'application/octet-stream', read: readBytes, parse, signal })
}

async function get<Body, T>(path: string, { accept, read, parse, signal }: Request<Body, T>): Promise<T> {
  let body: Body
  const limit = limitTime(TIMEOUT_MS, signal)
  try {
    const response = await send(`${base}${path}`, {
      headers: { accept },
      signal: limit.signal,
    })
    if (!response.ok) {
      const problem = await readProblem(response)
      throw new ApiError(`Failed to get ${path}: status ${response.status}.`, {
        kind: 'http',
        status: response.status,
        problem,
      })
    }
    body = await read(path, response)
  } catch (error) {
    throw error instanceof ApiError ? error : await explainFailure(path, error, signal)
  } finally {
    limit.release()
  }
  try {
    return parse(body)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ApiError(`${path}: ${reason.slice(0, 200)}`, { kind: 'invalid-body' }, { cause: error })
  }
}
