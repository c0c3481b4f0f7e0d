import { ApiError } from './api-error.ts'
import { findPartCause } from './part-cause.ts'

/** Awaits a dynamic import; throws an `ApiError` with the cause if it fails. */
export async function loadCode<T>(loading: Promise<T>): Promise<T> {
  try {
    return await loading
  } catch (error) {
    throw new ApiError('Failed to load code of the page.', { kind: await findPartCause() }, { cause: error })
  }
}
