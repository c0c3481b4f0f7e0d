import { getResponse } from 'msw'
import dataUrl from './data/cases.json?url'
import { createHandlers } from './handlers.ts'
import { createStore } from './store.ts'

/** How requests are answered: by the service worker, or by the same handlers in the page. */
export interface Backend {
  readonly mode: 'worker' | 'in-page'
  /** Why not by the service worker. */
  readonly reason?: string
  readonly fetch: typeof fetch
}

type Handlers = ReturnType<typeof createHandlers>

/** Longest wait for the service worker; `start()` has no limit of its own and may never settle. */
const DEADLINE_MS = 2500

/** A promise that fails when the signal aborts. */
function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

function answerInPage(handlers: Handlers, reason: string): Backend {
  return {
    mode: 'in-page',
    reason,
    async fetch(input, init) {
      const request = new Request(input, init)
      // msw's getResponse does not listen to the signal.
      const response = await Promise.race([
        getResponse(handlers, request, { baseUrl: location.href }),
        whenAborted(request.signal),
      ])
      return response ?? Response.error()
    },
  }
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

/** Starts the pretend server in the browser; always answers, whatever the browser forbids. */
export async function startBackend(): Promise<Backend> {
  const answer = await fetch(dataUrl)
  if (!answer.ok) throw new Error(`Failed to load the data: status ${answer.status}.`)
  const file: unknown = await answer.json()
  const handlers = createHandlers(createStore(file, import.meta.env.DATA_SHA256))
  try {
    await startWorker(handlers)
    return { mode: 'worker', fetch: (input, init) => globalThis.fetch(input, init) }
  } catch (error) {
    return answerInPage(handlers, error instanceof Error ? error.message : String(error))
  }
}
