// Compares the timeline with a plain SVG, both with 5,000 marks, in turn in one run: `npm run bench:timeline`.
import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { chromium } from 'playwright-core'
import { build, preview } from 'vite'
import { launchOptions } from '../../support/chromium.ts'

const ROUNDS = 15
/** Number of warm-up rounds, which are not measured. */
const WARM_UP = 3
const STEPS = ['mount', 'filter', 'zoom'] as const
/** Goals: the time of each step as a multiple of the plain page's. */
const GOALS = { mount: 1.5, filter: 1.2, zoom: 1.2 } as const

const root = fileURLToPath(new URL('.', import.meta.url))
const outDir = fileURLToPath(new URL('../../../node_modules/.cache/bench-timeline', import.meta.url))
const shared = { root, configFile: false as const, logLevel: 'error' as const }
await build({
  ...shared,
  plugins: [react(), tailwindcss()],
  build: { outDir, emptyOutDir: true, target: 'es2023' },
})
const server = await preview({ ...shared, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } })
const [address = ''] = server.resolvedUrls?.local ?? []
const browser = await chromium.launch(await launchOptions())
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
await page.goto(address)
await page.waitForFunction(() => window.runBench !== undefined)

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
const rounds: { readonly ours: Record<string, number>; readonly plain: Record<string, number> }[] = []
for (let round = 0; round < ROUNDS + WARM_UP; round++) {
  const result = await page.evaluate(
    async (oursFirst) => {
      const run = window.runBench
      if (!run) throw new Error('The page is not ready.')
      // The order alternates, so that neither page always runs on the heap that the other left.
      const first = await run(oursFirst ? 'ours' : 'plain')
      const second = await run(oursFirst ? 'plain' : 'ours')
      return oursFirst ? { ours: first, plain: second } : { ours: second, plain: first }
    },
    round % 2 === 0,
  )
  if (round >= WARM_UP) rounds.push(result)
}
const marks = await page.evaluate(() => window.benchMarks)
await browser.close()
await server.close()

console.log(`${marks} marks in 200 lanes; medians of ${ROUNDS} rounds in turn, in milliseconds until painted`)
console.log('step     ours  plain  ratio  at most')
for (const step of STEPS) {
  const ours = median(rounds.map((round) => round.ours[step] ?? Number.NaN))
  const plain = median(rounds.map((round) => round.plain[step] ?? Number.NaN))
  const ratio = median(rounds.map((round) => (round.ours[step] ?? 0) / (round.plain[step] ?? 1)))
  const row = [ours.toFixed(1).padStart(5), plain.toFixed(1).padStart(6), ratio.toFixed(2).padStart(6)]
  console.log(`${step.padEnd(7)}${row.join(' ')}   ${GOALS[step]}`)
}
const longest = (kind: 'ours' | 'plain') => Math.max(...rounds.map((round) => round[kind]['longest'] ?? 0))
console.log(
  `longest task: ours ${longest('ours').toFixed(0)} ms, plain ${longest('plain').toFixed(0)} ms (0: none above 50)`,
)
