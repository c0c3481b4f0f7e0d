import type { Problem } from '../contract/problem.ts'
import type { PartCause } from './part-cause.ts'

/** Why a request failed. `newVersion` and `incomplete`: a file of the page itself could not be loaded. */
export type ApiFailure =
  | { readonly kind: PartCause }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'http'; readonly status: number; readonly problem: Problem | null }
  | { readonly kind: 'invalid-body' }

/** The only error class that `api` throws; `message` says what happened, for a log or a bug report. */
export class ApiError extends Error {
  override name = 'ApiError'
  readonly failure: ApiFailure
  constructor(message: string, failure: ApiFailure, options?: ErrorOptions) {
    super(message, options)
    this.failure = failure
  }
}

/**
 * Whether the server answered that the record does not exist: a 404 with problem details. Any other 404, from a proxy for
 * instance, says nothing about the record.
 */
export function isNotFound(error: unknown): boolean {
  return error instanceof ApiError && error.failure.kind === 'http' && error.failure.problem?.status === 404
}
