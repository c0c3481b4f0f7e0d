import { searchNames } from '../names/name-search.ts'
import { suggestNames } from '../names/name-suggest.ts'
import type { Collection } from './collection.ts'
import { findNameIndex } from './search-names.ts'

/** Searches that find a case, if this one finds nothing; else empty. */
export function suggestSearches(collection: Collection, text: string): readonly string[] {
  const index = text.trim() === '' ? null : findNameIndex(collection)
  if (!index || searchNames(index, text).count > 0) return []
  return suggestNames(index, text, (at) => collection.namesOf(at) ?? [])
}
