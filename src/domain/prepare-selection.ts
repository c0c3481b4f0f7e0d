import type { Collection } from './collection.ts'
import type { CaseQuery } from './query.ts'
import { computeAsOf, select } from './select.ts'
import type { SelectNames } from './select-names.ts'

/**
 * The collection limited to the day known on of a query, and what the engine keeps of an answer to the query made, so that
 * `select` then finds it; with pauses between steps of some milliseconds, at any of which one may leave off.
 */
export function* prepareSelection(
  whole: Collection,
  query: CaseQuery,
  names: SelectNames,
): Generator<undefined, Collection> {
  const collection = query.known === null ? whole : yield* whole.limitInSteps(query.known)
  const { engine } = collection
  const asOf = computeAsOf(collection, query)
  yield
  engine.at(asOf)
  yield
  engine.findReach(asOf)
  engine.days()
  yield
  const selection = select(collection, query, names)
  yield
  if (selection.rows.length > 0) selection.histogram.bins.at(0)
  yield
  return collection
}
