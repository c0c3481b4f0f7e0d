import { queryOptions, skipToken } from '@tanstack/react-query'
import { parseWith } from '../contract/parse-with.ts'
import type { Collators } from '../domain/arrays/collate.ts'
import type { Collection } from '../domain/collection/collection.ts'
import { prepareSelection } from '../domain/collection/prepare-selection.ts'
import type { CaseQuery } from '../domain/query/query.ts'
import { getBody } from './client.ts'
import { loadCode } from './load-code.ts'
import { runInSteps } from './run-in-steps.ts'
import { loadSnapshot } from './snapshot.ts'

/** The collection as far as it has come, and the records that could not be read. */
export function snapshotQuery() {
  return queryOptions({
    queryKey: ['snapshot'],
    queryFn: ({ signal, client, queryKey }) =>
      loadSnapshot({ signal, onMore: (next) => void client.setQueryData(queryKey, next) }),
    // A collection is replaced whole; comparing it with the old one, value by value, would cost more than it saves.
    structuralSharing: false,
  })
}

/** A number for each collection, since it cannot be part of a key itself. */
const numbers = new WeakMap<Collection, number>()
let collections = 0

function numberOf(collection: Collection): number {
  const number = numbers.get(collection) ?? ++collections
  numbers.set(collection, number)
  return number
}

/**
 * A collection limited to the day known on of a query, and made ready for it; worked out in steps, so that the page stays at
 * hand, and left off once nobody waits for it. `null`: nothing is to be worked out.
 */
export function knownQuery(whole: Collection | null, query: CaseQuery, names: Collators) {
  return queryOptions({
    queryKey: ['known', whole && numberOf(whole), query.known],
    queryFn:
      whole === null ? skipToken : ({ signal }) => runInSteps(prepareSelection(whole, query, names), signal),
    structuralSharing: false,
    // The collection itself keeps the last one.
    gcTime: 0,
  })
}

/** The schemas of full records, which the list does without. */
function loadBodies() {
  return loadCode(import('../contract/bodies.ts'))
}

/** Readers of lists, which set aside what cannot be read of them. */
function loadReaders() {
  return loadCode(import('../contract/read-bodies.ts'))
}

/** One full record; that of another case is not taken for it. */
export function caseQuery(id: string) {
  return queryOptions({
    queryKey: ['case', id],
    queryFn: async ({ signal }) => {
      const { CaseBodySchema } = await loadBodies()
      const read = parseWith(CaseBodySchema)
      const parse = (body: unknown) => {
        const record = read(body)
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

/** The article, and events of the time. */
export function contextQuery() {
  return queryOptions({
    queryKey: ['context'],
    queryFn: async ({ signal }) => {
      const { parseContextBody } = await loadReaders()
      return getBody('/api/context', { parse: parseContextBody, signal })
    },
  })
}
