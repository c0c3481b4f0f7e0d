import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import { writeSnapshotParts } from '../../src/contract/parts/write-parts.ts'
import { generateCases } from './generate-case.ts'
import { generateDatasetHead } from './generate-dataset-head.ts'

/** Writes the snapshot of so many generated cases, in parts, into a folder. */
function writeGeneratedParts(count: number, folder: string): void {
  mkdirSync(folder, { recursive: true })
  const { compiled, dataVersion, article, sources } = generateDatasetHead(count)
  const { head, parts } = writeSnapshotParts(
    { compiled, dataVersion, dataSha256: null, article },
    generateCases(count),
    sources,
  )
  parts.forEach((bytes, place) => {
    writeFileSync(path.join(folder, `part-${place}.bin`), bytes)
  })
  writeFileSync(path.join(folder, 'head.json'), JSON.stringify(head))
}

/** Lays the snapshot of so many generated cases beside the page, where `mocks/generated-cases.ts` fetches it. */
export function generatedParts(count: number): Plugin {
  let folder: string | undefined
  const find = () => {
    if (folder === undefined) {
      folder = path.resolve('node_modules/.cache/generated', String(count))
      writeGeneratedParts(count, folder)
    }
    return folder
  }
  return {
    name: 'noticeboard-generated-parts',
    writeBundle({ dir }) {
      // Into the build itself: what two builds share, one takes from under the other.
      if (dir !== undefined) writeGeneratedParts(count, path.join(dir, 'generated'))
    },
    configureServer({ middlewares, config }) {
      middlewares.use(`${config.base}generated`, (request, response, next) => {
        const file = /^\/(head\.json|part-\d+\.bin)(?:\?|$)/.exec(request.url ?? '')?.[1]
        if (file === undefined) return next()
        response.end(readFileSync(path.join(find(), file)))
      })
    },
  }
}
