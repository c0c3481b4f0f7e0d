/** Thrown if code that loads on demand (a part of the page, an export format) cannot be fetched. */
export class NotLoaded extends Error {
  override name = 'NotLoaded'
}

/** Awaits something that loads on demand; throws `NotLoaded` if it fails. */
export async function orNotLoaded<T>(loading: Promise<T>): Promise<T> {
  try {
    return await loading
  } catch (error) {
    throw new NotLoaded(error instanceof Error ? error.message : String(error), { cause: error })
  }
}

/** Whether an error is a `NotLoaded`; by its name, since messages and workers make theirs without this class. */
export function isNotLoaded(error: unknown): boolean {
  return error instanceof Error && error.name === 'NotLoaded'
}
