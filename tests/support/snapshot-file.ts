// Writes mocks/data/snapshot.json from mocks/data/cases.json: `npm run snapshot`, after a change of the data.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { createStore } from '../../mocks/store.ts'

/** The snapshot of the data file, as the mock server in the browser sends it. */
export function formatSnapshotFile(): string {
  const bytes = readFileSync(new URL('../../mocks/data/cases.json', import.meta.url))
  const file: unknown = JSON.parse(bytes.toString('utf8'))
  const { snapshot } = createStore(file, createHash('sha256').update(bytes).digest('hex'))
  return `${JSON.stringify(snapshot)}\n`
}

if (import.meta.main) {
  writeFileSync(new URL('../../mocks/data/snapshot.json', import.meta.url), formatSnapshotFile())
  console.log('mocks/data/snapshot.json is written.')
}
