import type { Collators } from '../arrays/collate.ts'
import type { CaseQuery } from '../query/query.ts'
import type { Collection } from './collection.ts'
import { computeAsOf, select } from './select.ts'

/** Fills the caches of a collection for a query, so that `select` takes no noticeable time. */
function* prepare(collection: Collection, query: CaseQuery, names: Collators): Generator<undefined, void> {
  const { engine } = collection
  yield* engine.prepare(computeAsOf(collection, query))
  yield
  engine.days()
  yield
  void collection.facetOptions
  yield
  void select(collection, query, names).facets
}

/**
 * The collection limited to the day known on of a query, with its caches filled for that query. Pauses every few
 * milliseconds; the caller may stop at any pause.
 */
export function* prepareSelection(
  whole: Collection,
  query: CaseQuery,
  names: Collators,
): Generator<undefined, Collection> {
  if (query.known === null) return whole
  return yield* whole.limitInSteps(query.known, (limited) => prepare(limited, query, names))
}
