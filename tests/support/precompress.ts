import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** Files of text, and fonts that are not packed by themselves. */
export const PACKABLE = /\.(?:css|html|js|json|svg|ttf|txt)$/

/** 11 makes them 10 % smaller, in ninety times the time. */
const BROTLI_QUALITY = 5

/** Below this many bytes the headers of an answer weigh more than what is saved. */
export const LEAST_BYTES = 1000

/** Lays a gzip and a Brotli copy (`.gz`, `.br`) beside each file in a folder, where that saves something. */
export function packFiles(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name)
    if (!entry.isFile() || !PACKABLE.test(entry.name)) continue
    const bytes = readFileSync(file)
    if (bytes.length < LEAST_BYTES) continue
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    }
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }))
  }
}

/** Packs the files of every build once it is written. */
export function precompress(): Plugin {
  return {
    name: 'noticeboard-precompress',
    apply: 'build',
    enforce: 'post',
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir }) {
        if (dir !== undefined) packFiles(dir)
      },
    },
  }
}
