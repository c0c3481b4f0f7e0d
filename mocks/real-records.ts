import { listRecords, type Records } from './source.ts'
import { createStore } from './store.ts'

export { default as dataUrl } from './data/cases.json?url'

/** Parses the data file and returns its records. */
export function readFile(file: unknown): Records {
  return listRecords(createStore(file))
}
