// Stands in for `fflate` in the built app: `write-excel-file` packs with its `zip`, which starts a worker from a `blob:` address for
// entries from 160 kB on. The page's policy allows no such worker, and the export has one of its own.
import { type AsyncZippable, type FlateError, zipSync } from 'fflate/browser'

export * from 'fflate/browser'

/** Packs in the thread that asks, as `zipSync` does; what it throws is handed on as the error. */
export function zip(files: AsyncZippable, done: (error: FlateError | null, bytes: Uint8Array) => void): void {
  try {
    done(null, zipSync(files))
  } catch (error) {
    done(error as FlateError, new Uint8Array())
  }
}
