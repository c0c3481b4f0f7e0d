import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** Text files, and fonts in formats without compression. */
export const PACKABLE = /\.(?:css|html|js|json|svg|ttf|txt)$/

/** Quality 11 makes the files 10 % smaller but takes ninety times as long. */
const BROTLI_QUALITY = 5

/** Smallest file to compress, in bytes: below, the response headers outweigh the saving. */
export const LEAST_BYTES = 1000

/** Writes a gzip and a Brotli copy (`.gz`, `.br`) of each compressible file in a folder, except small ones. */
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

/** Compresses the files of every build after it is written. */
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
