// Builds the app and serves it as it is published: `npm start`, with generated cases `npm start -- --cases 10000`, each
// answer of the mock held back `npm start -- --delay 300`.
import { parseArgs } from 'node:util'
import { build, preview } from 'vite'
import { parseCaseCount } from './generate/case-count.ts'

const PORT = 4173

function readNumber(name: string, text: string, most: number): number {
  const value = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (value <= most) return value
  throw new Error(`Failed to read ${name}: "${text.slice(0, 40)}" is not a whole number from 0 to ${most}.`)
}

async function start(): Promise<void> {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string' },
      delay: { type: 'string', default: '0' },
      port: { type: 'string', default: String(PORT) },
      host: { type: 'string', default: 'localhost' },
    },
  })
  const port = readNumber('--port', values.port, 65_535)
  process.env['ANSWER_DELAY'] = String(readNumber('--delay', values.delay, 60_000))
  if (values.cases !== undefined) {
    const count = parseCaseCount(values.cases, '--cases')
    // Where the configuration of the build looks for it.
    process.env['CASES'] = String(count)
    console.log(`The board gets ${count} generated cases. No person in them is real.`)
  }
  // Boards of other data are built beside the published one, so that two of them do not change each other.
  const outDir =
    process.env['CASES'] || values.delay !== '0'
      ? `node_modules/.cache/start-${process.env['CASES'] ?? 'five'}-${values.delay}`
      : 'dist'
  await build({ build: { outDir, emptyOutDir: true } })
  const server = await preview({ build: { outDir }, preview: { port, host: values.host, strictPort: true } })
  server.printUrls()
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
})
