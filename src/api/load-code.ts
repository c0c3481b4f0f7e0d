import { ApiError } from './api-error.ts'
import { findPartCause } from './part-cause.ts'

/** Waits for code that is fetched on first use; throws an `ApiError` that says why it cannot be had. */
export async function loadCode<T>(loading: Promise<T>): Promise<T> {
  try {
    return await loading
  } catch (error) {
    throw new ApiError('Failed to load code of the page.', { kind: await findPartCause() }, { cause: error })
  }
}
