import { rankValues } from '../arrays/radix-sort.ts'
import { buildNameIndex, type NameIndex } from '../names/name-index.ts'
import { listBestFirst, type NameMatches, searchNames } from '../names/name-search.ts'
import type { Collection } from './collection.ts'

function listNames({ cases, namesOf }: Collection): readonly (readonly string[])[] {
  return Array.from({ length: cases.length }, (_, at) => namesOf(at) ?? [])
}

/** The index of names, built on first use; null while that of a large collection is loading. */
export function findNameIndex(collection: Collection): NameIndex | null {
  const { lookup } = collection
  if (lookup.index === null && !lookup.elsewhere) lookup.index = buildNameIndex(listNames(collection))
  return lookup.index
}

/** The cases that a search for names finds; `waiting` while the names of a large collection load, null for an empty search. */
export function findByName(collection: Collection, text: string): NameMatches | 'waiting' | null {
  if (text.trim() === '') return null
  const index = findNameIndex(collection)
  return index ? searchNames(index, text) : 'waiting'
}

/** The first `most` cases that a search for names finds, best first; empty while the names load, or for an empty search. */
export function listFound(collection: Collection, text: string, most: number): readonly number[] {
  const found = findByName(collection, text)
  return found === null || found === 'waiting' ? [] : [...listBestFirst(found).subarray(0, most)]
}

/** The rank of each name in the sort order of a language. */
export function computeNameRanks(names: readonly string[], locale: string): Int32Array<ArrayBuffer> {
  return rankValues(names, new Intl.Collator(locale, { numeric: true }).compare)
}

/** The rank of each case's name in the sort order of a language; null while those of a large collection are loading. */
export function findNameRanks(collection: Collection, locale: string): Int32Array | null {
  const { ranks, elsewhere } = collection.lookup
  const known = ranks.get(locale)
  if (known || elsewhere) return known ?? null
  const made = computeNameRanks(
    listNames(collection).map(([name = '']) => name),
    locale,
  )
  ranks.set(locale, made)
  return made
}
