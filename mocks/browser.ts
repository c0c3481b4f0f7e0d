import './shims/younger.ts'
import type { getResponse } from 'msw'
import { http } from 'msw/http'
import { answer, isTooLong } from './answer.ts'
import { createHandlers } from './handlers.ts'
import { loadRealCases } from './real-cases.ts'

/** How requests are answered in the end: by the service worker, or by the same handlers in the page. */
export interface BackendMode {
  readonly mode: 'worker' | 'in-page'
  /** Why not by the service worker. */
  readonly reason?: string
}

export interface Backend {
  readonly fetch: typeof fetch
  /** Tells how, once it is known whether a service worker can be had, and again where the worker is gone. */
  readonly onMode: (tell: (mode: BackendMode) => void) => void
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

/** A promise that fails after so many milliseconds. */
function whenLate(ms: number): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('it did not get ready in time')), ms)
  })
}

function answerInPage(handlers: Handlers): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    // The handlers do not listen to the signal.
    const response = await Promise.race([
      answer(handlers, request, location.href),
      whenAborted(request.signal),
    ])
    // What `fetch` does with such a one.
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
    ? import('./generated-cases.ts').then(({ loadGenerated }) =>
        loadGenerated(`${import.meta.env.BASE_URL}generated/`),
      )
    : loadRealCases()
}

/** The bodies of the contract. */
const CONTRACT_TYPE = /^application\/(?:json|problem\+json|octet-stream)\b/

/** Whether the worker answered. Where it is gone, the host does, which knows pages and nothing of cases. */
function isOfContract({ status, headers }: Response): boolean {
  return status === 304 || CONTRACT_TYPE.test(headers.get('content-type') ?? '')
}

/**
 * Offsets the pretend server in the browser. It answers in the page from the first, so that the list need not wait for the
 * service worker, and through the worker once that is there; where none can be had, it goes on in the page, and so where the
 * worker is lost: a browser throws it out when its site data are cleared.
 */
export async function startBackend(): Promise<Backend> {
  const handlers = [...holdBack(import.meta.env.ANSWER_DELAY), ...createHandlers(await loadBacking())]
  const inPage = answerInPage(handlers)
  let tellAnswered: () => void = () => undefined
  const answered = new Promise<void>((resolve) => {
    tellAnswered = resolve
  })
  let carry: typeof fetch = (input, init) => inPage(input, init).finally(tellAnswered)
  let tell: (mode: BackendMode) => void = () => undefined
  const throughWorker: typeof fetch = async (input, init) => {
    const response = await globalThis.fetch(input, init).catch((error: unknown) => {
      if (init?.signal?.aborted) throw error
      return null
    })
    if (response && isOfContract(response)) return response
    if (response) {
      carry = inPage
      tell({ mode: 'in-page', reason: 'the worker is gone' })
    }
    return inPage(input, init)
  }
  const start = async (): Promise<BackendMode> => {
    try {
      // The list first; the worker and its code have time.
      await answered
      await whenIdle()
      await startWorker(handlers)
      carry = (input, init) =>
        (isTooLong(input instanceof Request ? input.url : input.toString()) ? inPage : throughWorker)(
          input,
          init,
        )
      return { mode: 'worker' }
    } catch (error) {
      return { mode: 'in-page', reason: error instanceof Error ? error.message : String(error) }
    }
  }
  const started = start()
  return {
    fetch: (input, init) => carry(input, init),
    onMode: (next) => {
      tell = next
      void started.then((mode) => tell(mode))
    },
  }
}
