import type { Snapshot } from '../src/domain/snapshot/snapshot.ts'
import snapshotUrl from './data/snapshot.json?url'
import { LONGEST_REQUEST_MS } from './limits.ts'
import type { DataSource, Records } from './source.ts'

async function fetchJson(url: string): Promise<unknown> {
  const limit = new AbortController()
  setTimeout(() => limit.abort(), LONGEST_REQUEST_MS)
  const answer = await fetch(url, { signal: limit.signal })
  if (!answer.ok) throw new Error(`Failed to load the data: status ${answer.status}.`)
  return answer.json()
}

function isSnapshot(body: unknown): body is Snapshot {
  return typeof body === 'object' && body !== null && 'schemaVersion' in body
}

/**
 * The five cases that ship with the app: loads the snapshot (written by `npm run snapshot`); loads the data file and its
 * parsers when a record is first requested.
 */
export async function loadRealCases(): Promise<DataSource> {
  const snapshot = await fetchJson(snapshotUrl)
  if (!isSnapshot(snapshot)) throw new Error('Failed to load the data: the snapshot is of another form.')
  let records: Promise<Records> | undefined
  return {
    snapshot,
    readPart: () => Promise.resolve(null),
    readRecords: () => {
      const reading =
        records ??
        import('./real-records.ts').then(({ dataUrl, readFile }) => fetchJson(dataUrl).then(readFile))
      records = reading
      // After a failure the next request tries again.
      reading.catch(() => {
        records = undefined
      })
      return reading
    },
  }
}
