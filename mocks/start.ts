// Builds the app into a folder of its own and serves it as published: `npm start`; with generated cases
// `npm start -- --cases 10000`; with a delay of each answer of the mock server, in milliseconds, `npm start -- --delay 300`.
import { parseArgs } from 'node:util'
import { build, preview } from 'vite'
import { claimPort } from './claim-port.ts'
import { parseCaseCount } from './generate/case-count.ts'
import { findServeFolder } from './serve-folder.ts'

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
  const delay = readNumber('--delay', values.delay, 60_000)
  const count = values.cases ?? (process.env['CASES'] || undefined)
  const cases = count === undefined ? null : parseCaseCount(count, '--cases')
  // `vite.config.ts` reads both from the environment.
  process.env['ANSWER_DELAY'] = String(delay)
  if (cases !== null) {
    process.env['CASES'] = String(cases)
    console.log(`The board gets ${cases} generated cases. No person in them is real.`)
  }
  const { host } = values
  const claim = await claimPort(host, port)
  const outDir = findServeFolder(host, claim.port)
  await build({ build: { outDir, emptyOutDir: true } })
  await claim.release()
  const server = await preview({ build: { outDir }, preview: { port: claim.port, host, strictPort: true } })
  server.printUrls()
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
})
