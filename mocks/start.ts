// Builds the app and serves it as it is published: `npm start`, with generated cases `npm start -- --cases 10000`.
import { parseArgs } from 'node:util'
import { build, preview } from 'vite'
import { parseCaseCount } from './generate/case-count.ts'

const PORT = 4173

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (port <= 65_535) return port
  throw new Error(`Failed to read --port: "${text.slice(0, 40)}" is not a number from 0 to 65535.`)
}

async function start(): Promise<void> {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string' },
      port: { type: 'string', default: String(PORT) },
      host: { type: 'string', default: 'localhost' },
    },
  })
  const port = readPort(values.port)
  if (values.cases !== undefined) {
    const count = parseCaseCount(values.cases, '--cases')
    // Where the configuration of the build looks for it.
    process.env['CASES'] = String(count)
    console.log(`The board gets ${count} generated cases. No person in them is real.`)
  }
  await build()
  const server = await preview({ preview: { port, host: values.host, strictPort: true } })
  server.printUrls()
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
})
