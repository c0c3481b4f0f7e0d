import type { CaseAsOf } from '../as-of/case-as-of.ts'
import type { Collection } from './collection.ts'
import { listReadyRows, type Selection } from './select.ts'

/** The ids of the cases of a selection, or of the one case `only` if it is in it. Cases that the list cannot read count too. */
export function listCaseIds(
  { cases }: Selection,
  collection: Collection,
  only: string | null = null,
): readonly string[] {
  if (only !== null) return cases.includes(collection.find(only) ?? -1) ? [only] : []
  return [...cases].flatMap((at) => collection.id(at) ?? [])
}

/** The rows of a selection, or that of the one case `only`; none for a case of which nothing is on record. */
export function listCaseRows(
  selection: Selection,
  collection: Collection,
  only: string | null,
): readonly CaseAsOf[] {
  if (only === null) return listReadyRows(selection)
  const place = selection.cases.indexOf(collection.find(only) ?? -1)
  return place === -1 ? [] : listReadyRows(selection, place, place + 1)
}
