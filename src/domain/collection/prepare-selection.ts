import type { Collators } from '../arrays/collate.ts'
import type { CaseQuery } from '../query/query.ts'
import type { Collection } from './collection.ts'
import { computeAsOf, select } from './select.ts'

/** Makes what the engine of a collection keeps of an answer to a query, so that `select` then finds it. */
function* prepare(collection: Collection, query: CaseQuery, names: Collators): Generator<undefined, void> {
  const { engine } = collection
  yield* engine.prepare(computeAsOf(collection, query), { from: query.from, to: query.to })
  yield
  engine.days()
  yield
  void collection.facetOptions
  yield
  void select(collection, query, names).facets
}

/**
 * The collection limited to the day known on of a query, and made ready for it; with pauses between steps of some
 * milliseconds, at any of which one may leave off.
 */
export function* prepareSelection(
  whole: Collection,
  query: CaseQuery,
  names: Collators,
): Generator<undefined, Collection> {
  if (query.known === null) return whole
  return yield* whole.limitInSteps(query.known, (limited) => prepare(limited, query, names))
}
