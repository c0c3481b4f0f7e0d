import type { getResponse } from 'msw'
import { http } from 'msw/http'
import { answer, isTooLong } from './answer.ts'
import { createHandlers } from './handlers.ts'
import { loadShipped } from './shipped.ts'

/** How requests are answered in the end: by the service worker, or by the same handlers in the page. */
export interface BackendMode {
  readonly mode: 'worker' | 'in-page'
  /** Why not by the service worker. */
  readonly reason?: string
}

export interface Backend {
  readonly fetch: typeof fetch
  /** Settles once it is known whether a service worker can be had; never fails. */
  readonly settled: Promise<BackendMode>
}

type Handlers = Parameters<typeof getResponse>[0]

/** Longest wait for the service worker; `start()` has no limit of its own and may never settle. */
const DEADLINE_MS = 2500

/** A promise that fails when the signal aborts. */
function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

function answerInPage(handlers: Handlers): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    // The handlers do not listen to the signal.
    return Promise.race([answer(handlers, request, location.href), whenAborted(request.signal)])
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
    whenAborted(AbortSignal.timeout(DEADLINE_MS)),
  ])
  // Outside the scope of the worker `start()` succeeds and nothing is intercepted.
  if (!navigator.serviceWorker.controller) throw new Error('the page is outside the scope of the worker')
}

/** Lets every answer take as long as one from far away, where the build asks for it. */
function holdBack(ms: number): Handlers {
  if (ms === 0) return []
  return [
    http.all('*/api/*', async () => {
      await new Promise((resolve) => setTimeout(resolve, ms))
    }),
  ]
}

function loadBacking() {
  return import.meta.env.GENERATED_CASES > 0
    ? import('./generated.ts').then(({ loadGenerated }) =>
        loadGenerated(`${import.meta.env.BASE_URL}generated/`),
      )
    : loadShipped()
}

/**
 * Starts the pretend server in the browser. It answers in the page from the first, so that the list need not wait for the
 * service worker, and through the worker once that is there; where none can be had, it goes on in the page.
 */
export async function startBackend(): Promise<Backend> {
  const handlers = [...holdBack(import.meta.env.ANSWER_DELAY), ...createHandlers(await loadBacking())]
  const inPage = answerInPage(handlers)
  const answered = Promise.withResolvers<void>()
  let carry: typeof fetch = (input, init) => inPage(input, init).finally(answered.resolve)
  const start = async (): Promise<BackendMode> => {
    try {
      // The list first; the worker and its code have time.
      await answered.promise
      await whenIdle()
      await startWorker(handlers)
      carry = (input, init) =>
        isTooLong(String(input)) ? inPage(input, init) : globalThis.fetch(input, init)
      return { mode: 'worker' }
    } catch (error) {
      return { mode: 'in-page', reason: error instanceof Error ? error.message : String(error) }
    }
  }
  return { fetch: (input, init) => carry(input, init), settled: start() }
}
