import './shims/polyfills.ts'
import type { getResponse } from 'msw'
import { http } from 'msw/http'
import { answer, isTooLong } from './answer.ts'
import { createHandlers } from './handlers.ts'
import { loadRealCases } from './real-cases.ts'

/** Who answers requests: the service worker, or the same handlers in the page. */
export interface BackendMode {
  readonly mode: 'worker' | 'in-page'
  /** Why the service worker does not answer. */
  readonly reason?: string
}

export interface Backend {
  readonly fetch: (input: string, init: RequestInit) => Promise<Response>
  /** Calls `report` once the service worker runs or has failed to start, and again if the worker is lost. */
  readonly onMode: (report: (mode: BackendMode) => void) => void
}

type Handlers = Parameters<typeof getResponse>[0]

/** Timeout for starting the service worker, in milliseconds; `start()` has none and may never settle. */
const DEADLINE_MS = 2500

/** A promise that rejects when the signal aborts. */
function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

/** A promise that rejects after `ms` milliseconds. */
function whenLate(ms: number): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('it did not get ready in time')), ms)
  })
}

function answerInPage(handlers: Handlers): Backend['fetch'] {
  return async (input, init) => {
    const request = new Request(input, init)
    // The handlers ignore the signal.
    const response = await Promise.race([
      answer(handlers, request, location.href),
      whenAborted(request.signal),
    ])
    // As `fetch` does for a network error.
    if (response.type === 'error') throw new TypeError('Failed to fetch')
    return response
  }
}

function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 1000 })
    else setTimeout(resolve, 300)
  })
}

async function startWorker(handlers: Handlers): Promise<void> {
  if (!('serviceWorker' in navigator)) throw new Error('there is no service worker here')
  const { setupWorker } = await import('msw/browser')
  const worker = setupWorker(...handlers)
  await Promise.race([
    worker.start({
      quiet: true,
      onUnhandledFrame: 'bypass',
      serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
    }),
    whenLate(DEADLINE_MS),
  ])
  // Outside the worker's scope, `start()` succeeds but the worker intercepts nothing.
  if (!navigator.serviceWorker.controller) throw new Error('the page is outside the scope of the worker')
}

/** Delays every answer by `ms` milliseconds, as a distant server would; a setting of the build. */
function delayAnswers(ms: number): Handlers {
  if (ms === 0) return []
  return [
    http.all('*/api/*', async () => {
      await new Promise((resolve) => setTimeout(resolve, ms))
    }),
  ]
}

function loadDataSource() {
  return import.meta.env.GENERATED_CASES > 0
    ? import('./generated-cases.ts').then(({ loadGenerated }) =>
        loadGenerated(`${import.meta.env.BASE_URL}generated/`),
      )
    : loadRealCases()
}

/** Content types of the contract's bodies. */
const CONTRACT_TYPE = /^application\/(?:json|problem\+json|octet-stream)\b/

/** Whether the worker answered. Without the worker the host answers, which serves only the files of the page. */
function isOfContract({ status, headers }: Response): boolean {
  return status === 304 || CONTRACT_TYPE.test(headers.get('content-type') ?? '')
}

/**
 * Starts the mock server in the browser. At first it answers in the page, so that the list does not wait for the service
 * worker; then through the worker. If the worker does not start, or is lost (a browser removes it when the reader clears site
 * data), it answers in the page again.
 */
export async function startBackend(): Promise<Backend> {
  const handlers = [
    ...delayAnswers(import.meta.env.ANSWER_DELAY),
    ...createHandlers(await loadDataSource(), async (request, source) =>
      (await import('./own/own-backend.ts')).answerOwn(request, source),
    ),
  ]
  const inPage = answerInPage(handlers)
  let resolveAnswered: () => void = () => undefined
  const answered = new Promise<void>((resolve) => {
    resolveAnswered = resolve
  })
  let current: Backend['fetch'] = (input, init) => inPage(input, init).finally(resolveAnswered)
  let report: (mode: BackendMode) => void = () => undefined
  const throughWorker: Backend['fetch'] = async (input, init) => {
    const response = await globalThis.fetch(input, init).catch((error: unknown) => {
      if (init.signal?.aborted) throw error
      return null
    })
    if (response && isOfContract(response)) return response
    if (response) {
      current = inPage
      report({ mode: 'in-page', reason: 'the worker is gone' })
    }
    return inPage(input, init)
  }
  const start = async (): Promise<BackendMode> => {
    try {
      // The list loads first; the worker is not urgent.
      await answered
      await whenIdle()
      await startWorker(handlers)
      current = (input, init) =>
        // Requests that name a method are about own records: the worker would copy their bodies twice.
        (init.method || isTooLong(input) ? inPage : throughWorker)(input, init)
      return { mode: 'worker' }
    } catch (error) {
      return { mode: 'in-page', reason: error instanceof Error ? error.message : String(error) }
    }
  }
  const started = start()
  return {
    fetch: (input, init) => current(input, init),
    onMode: (next) => {
      report = next
      void started.then((mode) => report(mode))
    },
  }
}
