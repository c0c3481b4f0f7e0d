import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import * as v from 'valibot'

/** Budget for all JavaScript that loads until the list is visible, mock server included, in kB (1,000 bytes) of gzip. */
export const BUDGET_KB = 165

const Manifest = v.record(
  v.string(),
  v.object({
    file: v.string(),
    isEntry: v.optional(v.boolean()),
    imports: v.optional(v.array(v.string())),
    dynamicImports: v.optional(v.array(v.string())),
  }),
)
type Chunks = v.InferOutput<typeof Manifest>

/** Entry points that load before the list: the page, and the mock server; its service worker starts after the list. */
const BEFORE_THE_LIST = [/^index\.html$/, /^mocks\/browser\.ts$/]

function closeOver(chunks: Chunks, start: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [...start]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue
    found.add(name)
    waiting.push(...(chunks[name]?.imports ?? []))
  }
  return found
}

export interface ChunkSize {
  readonly file: string
  readonly kb: number
  readonly beforeTheList: boolean
}

/** The sizes of the chunks of a build in kB of gzip, and which of them load before the list. */
export function measureChunks(outDir: string): readonly ChunkSize[] {
  const chunks = v.parse(Manifest, JSON.parse(readFileSync(path.join(outDir, '.vite/manifest.json'), 'utf8')))
  const first = closeOver(
    chunks,
    Object.keys(chunks).filter((name) => BEFORE_THE_LIST.some((pattern) => pattern.test(name))),
  )
  return Object.entries(chunks)
    .filter(([, { file }]) => file.endsWith('.js'))
    .map(([name, { file }]) => ({
      file: path.basename(file),
      kb: gzipSync(readFileSync(path.join(outDir, file)), { level: 9 }).length / 1000,
      beforeTheList: first.has(name),
    }))
    .toSorted((a, b) => Number(b.beforeTheList) - Number(a.beforeTheList) || b.kb - a.kb)
}

/** The total size of the chunks that load before the list, in kB of gzip. */
export function sumBeforeTheList(sizes: readonly ChunkSize[]): number {
  return sizes.filter(({ beforeTheList }) => beforeTheList).reduce((sum, { kb }) => sum + kb, 0)
}

/** Formats the sizes as a table for the terminal. */
export function formatSizes(sizes: readonly ChunkSize[]): string {
  const lines = sizes.map(
    ({ file, kb, beforeTheList }) =>
      `  ${kb.toFixed(1).padStart(7)} kB  ${beforeTheList ? 'first' : 'later'}  ${file}`,
  )
  const sum = sumBeforeTheList(sizes).toFixed(1).padStart(7)
  return [...lines, `  ${sum} kB  until the list is on the screen; at most ${BUDGET_KB}`].join('\n')
}
