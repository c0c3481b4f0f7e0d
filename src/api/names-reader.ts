import type { NameLookup } from '../domain/names/name-lookup.ts'
import { ApiError } from './api-error.ts'
import type { NamesAnswer, NamesBuffer, NamesOrder } from './names-protocol.ts'

/**
 * Reads the names of a large collection in a worker and puts what comes of it into `lookup`; `onRead` is told each time,
 * `onFail` where the worker cannot be had or gives up. What is returned asks for the order of a language, once.
 */
export function readNames(
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
    // Without a message it is the worker itself that could not be had.
    const kind = event.message ? 'invalid-body' : 'network'
    onFail(new ApiError(`Failed to read the names: ${event.message || 'no worker'}.`, { kind }))
  })
  // Copied, not handed over: the page reads the same bytes, row by row.
  const ask = (locale: string | null) => worker.postMessage({ parts, locale } satisfies NamesOrder)
  ask(null)
  const asked = new Set<string>()
  return (locale) => {
    if (asked.has(locale)) return
    asked.add(locale)
    ask(locale)
  }
}
