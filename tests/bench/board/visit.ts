import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'
import { CONTROLS, type Kind } from './pages.ts'
import { installProbe } from './probe.ts'

/** An opened page, and how it came about. */
export interface Visit {
  readonly page: Page
  /** From the start of the navigation to the frame with the list; null: not within the limit. */
  readonly listAt: number | null
  /** JavaScript asked for by then, in kB of gzip. */
  readonly codeKb: number
  readonly close: () => Promise<void>
}

/** Rows from which on a list is there: as many as the app's own has in sight at first. */
const FEWEST = 8

/** The moment of the list, asked for until the limit. */
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
    /** Reading the code back costs time that the page would have. */
    readonly measureCode?: boolean
  },
): Promise<Visit> {
  const { url, size, limit, measureCode } = options
  const context: BrowserContext = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  page.setDefaultTimeout(limit)
  const { parts, path } = CONTROLS[kind]
  await page.addInitScript(installProbe, { parts, fewest: Math.min(size, FEWEST) })
  const readCode = measureCode ? watchCode(page) : async () => 0
  await page.goto(`${url}${path(size)}`, { waitUntil: 'commit' })
  const listAt = await waitForList(page, limit)
  return { page, listAt, codeKb: await readCode(), close: () => context.close() }
}

/** What a page holds in memory once the rubbish is gone, in bytes. */
export interface Memory {
  /** Objects of JavaScript. */
  readonly objects: number
  /** Typed arrays and the like, which lie outside of that heap. */
  readonly buffers: number
  /** Both, in the dedicated workers of the page. */
  readonly workers: number
}

interface HeapUsage {
  readonly usedSize: number
  readonly backingStorageSize?: number
}

/** Asks a worker of the page through its session. */
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
  // Twice: what a finaliser lets go of is rubbish only then.
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage')
  const own: HeapUsage = await session.send('Runtime.getHeapUsage')
  let inWorkers = 0
  for (const sessionId of workers) {
    await askWorker(session, sessionId, 1, 'HeapProfiler.collectGarbage')
    const usage = await askWorker(session, sessionId, 2, 'Runtime.getHeapUsage')
    inWorkers += (usage?.usedSize ?? 0) + (usage?.backingStorageSize ?? 0)
  }
  await session.detach()
  return { objects: own.usedSize, buffers: own.backingStorageSize ?? 0, workers: inWorkers }
}
