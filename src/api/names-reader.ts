import type { NameLookup } from '../domain/names/name-lookup.ts'
import { ApiError } from './api-error.ts'
import type { NamesAnswer, NamesBuffer, NamesOrder } from './names-protocol.ts'

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
  worker.addEventListener('message', ({ data }: MessageEvent<NamesAnswer>) => {
    if ('index' in data) lookup.index = data.index
    else lookup.ranks.set(data.locale, data.ranks)
    onRead()
  })
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    worker.terminate()
    // An error event without a message: the script of the worker could not be loaded.
    const kind = event.message ? 'invalid-body' : 'network'
    onFail(new ApiError(`Failed to read the names: ${event.message || 'no worker'}.`, { kind }))
  })
  // The buffers are copied, not transferred: the page reads the same bytes, row by row.
  const ask = (locale: string | null) => worker.postMessage({ parts, locale } satisfies NamesOrder)
  ask(null)
  const requested = new Set<string>()
  return (locale) => {
    if (requested.has(locale)) return
    requested.add(locale)
    ask(locale)
  }
}
