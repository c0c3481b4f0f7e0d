import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import { writeSnapshotParts } from '../../src/contract/parts/write-parts.ts'
import { generateCases } from './generate-case.ts'
import { generateDatasetHead } from './generate-dataset-head.ts'

/** Writes the snapshot of `count` generated cases into a folder, in parts. */
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

/** Serves and builds the snapshot of `count` generated cases next to the page; `mocks/generated-cases.ts` fetches it. */
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
      // Written into the build, not the cache folder: two parallel builds would delete each other's files there.
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
