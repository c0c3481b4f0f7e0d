import { closeSync, openSync, writeSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'
import { generateCases } from '../../../mocks/generate/generate-case.ts'
import { COMPILED } from '../../../mocks/generate/generate-date.ts'
import { parseDay } from '../../../src/domain/dates/day.ts'
import { makePeerRows, type PeerRow } from './peer-rows.ts'

/** A page under test, served as it would be published. */
export interface Served {
  readonly url: string
  readonly close: () => Promise<void>
}

const HOST = { host: '127.0.0.1', port: 0 }
const CACHE = path.resolve('node_modules/.cache')
const PEERS = path.join(CACHE, 'bench-board')

/** Builds and serves the app with `size` generated cases and its real headers; the mock server delays answers by `delay` ms. */
export async function serveApp(size: number, delay = 0): Promise<Served> {
  const outDir = path.join(CACHE, `bench-app-${delay}`)
  process.env['CASES'] = String(size)
  process.env['ANSWER_DELAY'] = String(delay)
  try {
    await build({ base: '/', logLevel: 'error', build: { outDir, emptyOutDir: true } })
    const server = await preview({ base: '/', logLevel: 'error', build: { outDir }, preview: HOST })
    return { url: server.resolvedUrls?.local[0] ?? '', close: () => server.close() }
  } finally {
    delete process.env['CASES']
    delete process.env['ANSWER_DELAY']
  }
}

/** Builds and serves both pages of the peers; their rows are in the same folder. */
export async function servePeers(): Promise<Served> {
  const root = fileURLToPath(new URL('.', import.meta.url))
  const shared = { root, configFile: false as const, logLevel: 'error' as const, appType: 'mpa' as const }
  const input = ['dc.html', 'floor.html'].map((name) => path.join(root, name))
  await build({
    ...shared,
    build: { outDir: PEERS, emptyOutDir: true, target: 'es2023', rolldownOptions: { input } },
  })
  const server = await preview({ ...shared, build: { outDir: PEERS }, preview: HOST })
  return { url: server.resolvedUrls?.local[0] ?? '', close: () => server.close() }
}

/** Writes the rows of `size` cases for the peers' pages; returns the first thousand. */
export function writePeerRows(size: number): readonly PeerRow[] {
  const sample: PeerRow[] = []
  const out = openSync(path.join(PEERS, `rows-${size}.json`), 'w')
  try {
    let before = '['
    for (const row of makePeerRows(generateCases(size), parseDay(COMPILED) ?? 0)) {
      if (sample.length < 1000) sample.push(row)
      writeSync(out, `${before}${JSON.stringify(row)}`)
      before = ',\n'
    }
    writeSync(out, before === '[' ? '[]' : ']')
  } finally {
    closeSync(out)
  }
  return sample
}
