// Replaces `fflate` in the built app: `write-excel-file` packs with its `zip`, which starts a worker from a `blob:` address for
// entries of 160 kB and more. The content security policy forbids such workers, and the export already runs in one.
import { type AsyncZippable, type FlateError, zipSync } from 'fflate/browser'

export * from 'fflate/browser'

/** Packs in the calling thread, as `zipSync` does, and passes what it throws to the callback. */
export function zip(files: AsyncZippable, done: (error: FlateError | null, bytes: Uint8Array) => void): void {
  try {
    done(null, zipSync(files))
  } catch (error) {
    done(error as FlateError, new Uint8Array())
  }
}
