/** What makes a form of file was not there and could not be fetched. */
export class NotLoaded extends Error {
  override name = 'NotLoaded'
}

/** Waits for what is fetched on first use; throws `NotLoaded` where it cannot be had. */
export async function orNotLoaded<T>(loading: Promise<T>): Promise<T> {
  try {
    return await loading
  } catch (error) {
    throw new NotLoaded('What makes this form of file could not be loaded.', { cause: error })
  }
}
