import type { NameLookup } from '../domain/names/name-lookup.ts'
import { ApiError } from './api-error.ts'
import type { NamesAnswer, NamesBuffer, NamesRequest } from './names-protocol.ts'
import { callWorker } from './worker-call.ts'

/**
 * Indexes the names of a large collection in a worker and writes the results into `lookup`. Calls `onRead` after each result,
 * `onFail` if the worker cannot be loaded or throws. Returns a function that sorts the names by the rules of a language, once
 * per language.
 */
export function indexNames(
  parts: readonly NamesBuffer[],
  lookup: NameLookup,
  {
    onRead,
    onFail,
    signal,
  }: {
    readonly onRead: () => void
    readonly onFail: (error: ApiError) => void
    readonly signal: AbortSignal
  },
): (locale: string) => void {
  const worker = new Worker(new URL('./names-worker.ts', import.meta.url), { type: 'module', name: 'names' })
  signal.addEventListener('abort', () => worker.terminate(), { once: true })
  let failed = false
  // The buffers are copied, not transferred: the page reads the same bytes, row by row.
  const ask = (locale: string | null) =>
    callWorker<NamesRequest, NamesAnswer>(worker, { parts, locale }, { signal }).then(
      (answer) => {
        if ('index' in answer) lookup.index = answer.index
        else lookup.ranks.set(answer.locale, answer.ranks)
        onRead()
      },
      (error: Error) => {
        if (signal.aborted || failed) return
        failed = true
        worker.terminate()
        const kind = error.name === 'NotLoaded' ? 'network' : 'invalid-body'
        onFail(new ApiError(`Failed to read the names: ${error.message}`, { kind }))
      },
    )
  void ask(null)
  const requested = new Set<string>()
  return (locale) => {
    if (requested.has(locale)) return
    requested.add(locale)
    void ask(locale)
  }
}
