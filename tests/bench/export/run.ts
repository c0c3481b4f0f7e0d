// Measures how long exports take in the worker, and whether they block the page: `npm run bench:export`.
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { build, preview } from 'vite'
import { launchOptions } from '../../support/chromium.ts'

const ROUNDS = 5
/** Longest time for a file of five cases, without loading the exporter, in milliseconds. */
const GOAL_FIVE = 2000
/** Longest task of the main thread, in milliseconds. */
const GOAL_TASK = 50

const root = fileURLToPath(new URL('.', import.meta.url))
const outDir = fileURLToPath(new URL('../../../node_modules/.cache/bench-export', import.meta.url))
const shared = { root, configFile: false as const, logLevel: 'error' as const }
await build({
  ...shared,
  worker: { format: 'es' },
  build: { outDir, emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0 },
})
const server = await preview({ ...shared, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } })
const [address = ''] = server.resolvedUrls?.local ?? []
const browser = await chromium.launch(await launchOptions())
const page = await browser.newPage()
await page.goto(address)
await page.waitForFunction(() => window.runExportBench !== undefined)

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

console.log(
  'file      cases  first     then (median)  size       longest task of the page  steps of progress',
)
let missed = 0
for (const kind of ['pdf', 'docx', 'html', 'xlsx'] as const) {
  for (const copies of [1, 40]) {
    const results = []
    for (let round = 0; round < (copies === 1 ? ROUNDS + 1 : 1); round++) {
      results.push(
        await page.evaluate(
          ([which, many]) => {
            const run = window.runExportBench
            if (!run) throw new Error('The page is not ready.')
            return run(which, many)
          },
          [kind, copies] as const,
        ),
      )
    }
    const [first, ...then] = results
    const time = median(then.map((one) => one.time))
    const longest = Math.max(...results.map((one) => one.longest))
    if ((kind === 'pdf' && copies === 1 && time > GOAL_FIVE) || longest > GOAL_TASK) missed++
    const ms = (value: number) => (Number.isNaN(value) ? '–' : `${value.toFixed(0)} ms`)
    console.log(
      `${kind.padEnd(10)}${String(copies * 5).padStart(5)}  ${ms(first?.time ?? Number.NaN).padEnd(9)} ${ms(time).padEnd(14)} ${`${((first?.size ?? 0) / 1000).toFixed(0)} kB`.padEnd(10)} ${ms(longest).padEnd(25)} ${first?.steps ?? 0}`,
    )
  }
}
await browser.close()
await server.close()
console.log(
  `PDF of five cases at most ${GOAL_FIVE} ms, no task above ${GOAL_TASK} ms (0: none): ${missed === 0 ? 'met' : 'MISSED'}`,
)
