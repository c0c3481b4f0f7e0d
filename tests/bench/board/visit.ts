import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'
import { CONTROLS, type Kind } from './pages.ts'
import { installProbe } from './probe.ts'

/** An opened page, and the measurements of its load. */
export interface Visit {
  readonly page: Page
  /** Milliseconds from the start of the navigation to the frame with the list; null: not within the limit. */
  readonly listAt: number | null
  /** JavaScript loaded by then, in kB of gzip. */
  readonly codeKb: number
  readonly close: () => Promise<void>
}

/** The list counts as visible with this many rows: as many as the app shows at first without scrolling. */
const FEWEST = 8

/** Polls the page for the time at which the list appeared; null after the limit. */
function waitForList(page: Page, limit: number): Promise<number | null> {
  return page.evaluate(async (ms) => {
    while (window.benchListAt === undefined && performance.now() < ms)
      await new Promise((resolve) => setTimeout(resolve, 50))
    return window.benchListAt ?? null
  }, limit)
}

function watchCode(page: Page): () => Promise<number> {
  const bodies: Promise<number>[] = []
  page.on('response', (response) => {
    if (!/javascript/.test(response.headers()['content-type'] ?? '')) return
    bodies.push(
      response.body().then(
        (body) => gzipSync(body, { level: 9 }).length / 1000,
        () => 0,
      ),
    )
  })
  return async () => (await Promise.all(bodies)).reduce((sum, kb) => sum + kb, 0)
}

/** Opens a page in a context of its own, with nothing cached, and waits for its list. */
export async function openVisit(
  browser: Browser,
  kind: Kind,
  options: {
    readonly url: string
    readonly size: number
    readonly limit: number
    /** Off while measuring times: reading the code slows the page down. */
    readonly measureCode?: boolean
  },
): Promise<Visit> {
  const { url, size, limit, measureCode } = options
  // So wide that the app shows all its filters with their counts, as its peers do.
  const context: BrowserContext = await browser.newContext({ viewport: { width: 1900, height: 900 } })
  const page = await context.newPage()
  page.setDefaultTimeout(limit)
  const { parts, path } = CONTROLS[kind]
  await page.addInitScript(installProbe, { parts, fewest: Math.min(size, FEWEST) })
  const readCode = measureCode ? watchCode(page) : async () => 0
  await page.goto(`${url}${path(size)}`, { waitUntil: 'commit' })
  const listAt = await waitForList(page, limit)
  return { page, listAt, codeKb: await readCode(), close: () => context.close() }
}

/** Memory of a page after garbage collection, in bytes. */
export interface Memory {
  /** JavaScript objects. */
  readonly objects: number
  /** Buffers of typed arrays, which are outside that heap. */
  readonly buffers: number
  /** Both, in the dedicated workers of the page. */
  readonly workers: number
}

interface HeapUsage {
  readonly usedSize: number
  readonly backingStorageSize?: number
}

/** Sends a command of the DevTools protocol to a worker of the page. */
function askWorker(
  session: CDPSession,
  sessionId: string,
  id: number,
  method: string,
): Promise<HeapUsage | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), 5000)
    session.on('Target.receivedMessageFromTarget', (event) => {
      const message: { id?: number; result?: HeapUsage } = JSON.parse(event.message)
      if (event.sessionId !== sessionId || message.id !== id) return
      clearTimeout(timer)
      resolve(message.result ?? null)
    })
    session
      .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
      .catch(() => resolve(null))
  })
}

export async function measureMemory(page: Page): Promise<Memory> {
  const session = await page.context().newCDPSession(page)
  const workers: string[] = []
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') workers.push(sessionId)
  })
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  })
  await session.send('HeapProfiler.enable')
  // Twice: what a finaliser releases can be collected only after that.
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage')
  const pageUsage: HeapUsage = await session.send('Runtime.getHeapUsage')
  let inWorkers = 0
  for (const sessionId of workers) {
    await askWorker(session, sessionId, 1, 'HeapProfiler.collectGarbage')
    const usage = await askWorker(session, sessionId, 2, 'Runtime.getHeapUsage')
    inWorkers += (usage?.usedSize ?? 0) + (usage?.backingStorageSize ?? 0)
  }
  await session.detach()
  return { objects: pageUsage.usedSize, buffers: pageUsage.backingStorageSize ?? 0, workers: inWorkers }
}
