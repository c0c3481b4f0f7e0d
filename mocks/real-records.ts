import { listRecords, type Records } from './source.ts'
import { createStore } from './store.ts'

export { default as dataUrl } from './data/cases.json?url'

/** The records of the data file. */
export function readFile(file: unknown): Records {
  return listRecords(createStore(file))
}
