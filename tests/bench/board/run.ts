// Compares the built app with a page on dc.js and crossfilter2, and with a minimal page on bitsets, without and with a lane in
// each row: `npm run bench:board`. Same data, same steps, in turn in one run.
import { type Browser, chromium } from 'playwright-core'
import { launchOptions } from '../../support/chromium.ts'
import { chooseLetters, rankValues } from '../engine/steps.ts'
import { keepResults, readBenchOptions } from '../results.ts'
import { KINDS, type Kind, makeBoardSteps } from './pages.ts'
import { type Delayed, type Found, printReport, type SizeReport } from './report.ts'
import { runRounds } from './rounds.ts'
import { serveApp, servePeers, writePeerRows } from './serve.ts'
import { measureMemory, openVisit, type Visit } from './visit.ts'

const DELAY_MS = 300
/** How long a page idles after its list is visible, to record the long tasks that it starts by itself. */
const IDLE_MS = 3000
/** Number of loads of each page without cache. */
const LOADS = 5
const LOAD_LIMIT_MS = 120_000
const STEP_LIMIT_MS = 60_000

const { sizes, rounds, only } = readBenchOptions({ rounds: 7, kinds: KINDS })

/** The URL of each page; skips pages without one. */
type Addresses = Readonly<Partial<Record<Kind | 'delayed', string>>>

/** Loads each page several times without cache, in turn. */
async function measureLoads(browser: Browser, urls: Addresses, size: number) {
  const loads: Record<Kind, (number | null)[]> = { ours: [], dc: [], floor: [], lanes: [] }
  const gone = new Set<Kind>(KINDS.filter((kind) => urls[kind] === undefined))
  for (let round = 0; round < Math.min(rounds, LOADS); round++) {
    for (const kind of KINDS) {
      const url = urls[kind]
      if (gone.has(kind) || url === undefined) continue
      const visit = await openVisit(browser, kind, { url, size, limit: LOAD_LIMIT_MS })
      loads[kind].push(visit.listAt)
      // No further loads: the list did not appear within the limit.
      if (visit.listAt === null) {
        gone.add(kind)
        console.log(`  ${kind}: no list within ${LOAD_LIMIT_MS / 1000} s`)
      }
      await visit.close()
    }
  }
  return { loads, gone }
}

/** Reads the long tasks after the list was visible: before the first step, and from it on. */
async function readTasks({ page, listAt }: Visit, firstStep: number) {
  const tasks = await page.evaluate(() => window.benchLongTasks ?? [])
  const later = tasks.filter(({ start }) => start > (listAt ?? 0))
  return {
    idleTasks: later.filter(({ start }) => start < firstStep).map(({ duration }) => duration),
    stepTasks: later.filter(({ start }) => start >= firstStep).map(({ duration }) => duration),
  }
}

async function measureSize(browser: Browser, urls: Addresses, size: number): Promise<SizeReport> {
  const sample = writePeerRows(size)
  const [country = ''] = rankValues(sample, 'held')
  const letters = chooseLetters(sample)
  const steps = makeBoardSteps(country, letters)
  console.log(`\n${size} cases: held in ${country}, two dates, "${letters}" letter by letter`)
  const { loads, gone } = await measureLoads(browser, urls, size)

  const visits = new Map<Kind, Visit>()
  const found: Partial<Record<Kind, Found>> = {}
  const firstStep = new Map<Kind, number>()
  for (const kind of KINDS) {
    const url = urls[kind]
    if (gone.has(kind) || url === undefined) continue
    const options = { url, size, limit: LOAD_LIMIT_MS, measureCode: true }
    const visit = await openVisit(browser, kind, options)
    visits.set(kind, visit)
    await visit.page.waitForTimeout(IDLE_MS)
    firstStep.set(kind, await visit.page.evaluate(() => performance.now()))
  }
  const late =
    gone.has('ours') || urls.delayed === undefined
      ? null
      : await openVisit(browser, 'ours', { url: urls.delayed, size, limit: LOAD_LIMIT_MS })
  await late?.page.waitForTimeout(IDLE_MS)
  const pages = [
    ...[...visits].map(([kind, { page }]) => ({ name: kind, kind, page })),
    ...(late?.listAt ? [{ name: 'delayed', kind: 'ours' as const, page: late.page }] : []),
  ]
  const times = await runRounds(pages, { steps, rounds, limit: STEP_LIMIT_MS })
  for (const kind of KINDS) {
    const visit = visits.get(kind)
    found[kind] = {
      times: times[kind] ?? null,
      loads: loads[kind],
      memory: visit ? await measureMemory(visit.page) : null,
      codeKb: visit?.codeKb ?? Number.NaN,
      ...(visit ? await readTasks(visit, firstStep.get(kind) ?? 0) : { idleTasks: [], stepTasks: [] }),
    }
    await visit?.close()
  }
  const delayed: Delayed | null = late && {
    ms: DELAY_MS,
    listAt: late.listAt,
    times: times['delayed'] ?? null,
  }
  await late?.close()
  return { size, found: found as Record<Kind, Found>, delayed }
}

const peers = await servePeers()
const browser = await chromium.launch(await launchOptions())
const reports: SizeReport[] = []
for (const size of sizes) {
  const serve = (delay: number) =>
    only.includes('ours')
      ? serveApp(size, delay).catch((error: unknown) => {
          console.log(`\nFailed to build the app on ${size} cases: ${String(error)}`)
          return null
        })
      : null
  const app = await serve(0)
  const slow = await serve(DELAY_MS)
  const report = await measureSize(
    browser,
    {
      ...(app && { ours: app.url }),
      ...(slow && { delayed: slow.url }),
      ...(only.includes('dc') && { dc: peers.url }),
      ...(only.includes('floor') && { floor: peers.url }),
      ...(only.includes('lanes') && { lanes: peers.url }),
    },
    size,
  )
  await app?.close()
  await slow?.close()
  printReport(report)
  reports.push(report)
}
await browser.close()
await peers.close()
console.log()
keepResults('board', reports)
