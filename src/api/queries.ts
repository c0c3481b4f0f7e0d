import { queryOptions, skipToken } from '@tanstack/react-query'
import type { Collators } from '../domain/arrays/collate.ts'
import type { Collection } from '../domain/collection/collection.ts'
import { prepareSelection } from '../domain/collection/prepare-selection.ts'
import type { CaseQuery } from '../domain/query/query.ts'
import { getBody } from './client.ts'
import { loadCode } from './load-code.ts'
import { runInSteps } from './run-in-steps.ts'
import { loadSnapshot } from './snapshot.ts'

/** The collection as far as it has been loaded, and the records that could not be read. */
export function snapshotQuery() {
  return queryOptions({
    queryKey: ['snapshot'],
    queryFn: ({ signal, client, queryKey }) =>
      loadSnapshot({ signal, onMore: (next) => void client.setQueryData(queryKey, next) }),
    // A collection is always replaced as a whole; a deep comparison with the old one would cost more than it saves.
    structuralSharing: false,
  })
}

/** A number for each collection, used in query keys: a collection itself cannot be hashed. */
const numbers = new WeakMap<Collection, number>()
let collections = 0

function numberOf(collection: Collection): number {
  const number = numbers.get(collection) ?? ++collections
  numbers.set(collection, number)
  return number
}

/**
 * Limits a collection to what was known on the query's day, and prepares it for the query. Runs in slices, so that the page
 * stays responsive, and stops once no component needs the result. If `whole` is null, the query is disabled.
 */
export function knownQuery(whole: Collection | null, query: CaseQuery, names: Collators) {
  return queryOptions({
    queryKey: ['known', whole && numberOf(whole), query.known],
    queryFn:
      whole === null ? skipToken : ({ signal }) => runInSteps(prepareSelection(whole, query, names), signal),
    structuralSharing: false,
    // No cache here: the collection caches its last limited version.
    gcTime: 0,
  })
}

/** Parsers of full records and of lists; they skip and report entries that cannot be read. */
function loadReaders() {
  return loadCode(import('../contract/read-bodies.ts'))
}

/** One full record; fails if the server sends the record of another case. */
export function caseQuery(id: string) {
  return queryOptions({
    queryKey: ['case', id],
    queryFn: async ({ signal }) => {
      const { parseCaseBody } = await loadReaders()
      const parse = (body: unknown) => {
        const record = parseCaseBody(body)
        if (record.case.id !== id)
          throw new TypeError(`it is the record of another case, "${record.case.id}"`)
        return record
      }
      return getBody(`/api/cases/${encodeURIComponent(id)}`, { parse, signal })
    },
  })
}

/** All sources that can be read. */
export function sourcesQuery() {
  return queryOptions({
    queryKey: ['sources'],
    queryFn: async ({ signal }) => {
      const { parseSourcesBody } = await loadReaders()
      return getBody('/api/sources', { parse: parseSourcesBody, signal })
    },
  })
}

/** The article, and the political events of its time. */
export function contextQuery() {
  return queryOptions({
    queryKey: ['context'],
    queryFn: async ({ signal }) => {
      const { parseContextBody } = await loadReaders()
      return getBody('/api/context', { parse: parseContextBody, signal })
    },
  })
}
