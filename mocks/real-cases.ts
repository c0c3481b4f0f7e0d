import type { Snapshot } from '../src/domain/snapshot/snapshot.ts'
import snapshotUrl from './data/snapshot.json?url'
import type { DataSource, Records } from './source.ts'

/** Longer than anybody waits for an answer; what never comes has to fail, so that the next request asks anew. */
const LONGEST_MS = 12_000

async function fetchJson(url: string): Promise<unknown> {
  const limit = new AbortController()
  setTimeout(() => limit.abort(), LONGEST_MS)
  const answer = await fetch(url, { signal: limit.signal })
  if (!answer.ok) throw new Error(`Failed to load the data: status ${answer.status}.`)
  return answer.json()
}

function isSnapshot(body: unknown): body is Snapshot {
  return typeof body === 'object' && body !== null && 'schemaVersion' in body
}

/**
 * The five cases that ship with the app: a snapshot made when the data were last changed (`npm run snapshot`), and the data
 * file with all that reads it once a record is asked for.
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
      // What failed is tried anew by the next request.
      reading.catch(() => {
        records = undefined
      })
      return reading
    },
  }
}
