import * as v from 'valibot'
import { SnapshotHeadSchema } from '../src/contract/parts/snapshot-head.ts'
import { generateCase } from './generate/generate-case.ts'
import { generateDatasetHead } from './generate/generate-dataset-head.ts'
import type { DataSource, Records } from './source.ts'

/** The records of `count` generated cases; each is generated on request. */
export function generateRecords(count: number): Records {
  return {
    ...generateDatasetHead(count),
    unreadable: [],
    find: (id) => {
      const index = Number(/^case-(\d+)$/.exec(id)?.[1] ?? Number.NaN)
      const found = index < count ? generateCase(index) : undefined
      return found?.id === id ? found : undefined
    },
  }
}

/** The data source of generated cases; `base` is the URL of their snapshot in parts. See `npm start -- --cases`. */
export async function loadGenerated(base: string): Promise<DataSource> {
  const load = async (file: string) => {
    const answer = await fetch(`${base}${file}`)
    if (!answer.ok) throw new Error(`Failed to load ${file}: status ${answer.status}.`)
    return answer
  }
  const snapshot = v.parse(SnapshotHeadSchema, await (await load('head.json')).json())
  return {
    snapshot,
    readPart: async (place) =>
      place < snapshot.parts.length
        ? new Uint8Array(await (await load(`part-${place}.bin`)).arrayBuffer())
        : null,
    readRecords: () => Promise.resolve(generateRecords(snapshot.count)),
  }
}
