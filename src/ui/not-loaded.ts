/** A part of the page, or what makes a form of file, was not there and could not be fetched. */
export class NotLoaded extends Error {
  override name = 'NotLoaded'
}

/** Waits for what is fetched on first use; throws `NotLoaded` where it cannot be had. */
export async function orNotLoaded<T>(loading: Promise<T>): Promise<T> {
  try {
    return await loading
  } catch (error) {
    throw new NotLoaded(error instanceof Error ? error.message : String(error), { cause: error })
  }
}

/** Whether an error says that; by its name, since messages and workers make theirs without this class. */
export function isNotLoaded(error: unknown): boolean {
  return error instanceof Error && error.name === 'NotLoaded'
}
