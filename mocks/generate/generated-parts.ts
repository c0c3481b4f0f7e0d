import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import { writeSnapshotParts } from '../../src/contract/parts/write-parts.ts'
import { generateCases } from './generate-case.ts'
import { generateDatasetHead } from './generate-dataset-head.ts'

/** Writes the snapshot of so many generated cases, in parts, into a folder of its own, and gives that folder. */
export function writeGeneratedParts(count: number, within = 'node_modules/.cache/generated'): string {
  const folder = path.resolve(within, String(count))
  rmSync(folder, { recursive: true, force: true })
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
  return folder
}

/** Lays the snapshot of so many generated cases beside the page, where `mocks/generated.ts` fetches it. */
export function generatedParts(count: number): Plugin {
  let folder: string | undefined
  const find = () => {
    folder ??= writeGeneratedParts(count)
    return folder
  }
  return {
    name: 'noticeboard-generated-parts',
    writeBundle({ dir }) {
      if (dir !== undefined) cpSync(find(), path.join(dir, 'generated'), { recursive: true })
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
