import type { Collection } from './collection.ts'
import { type Bits, makeBits, setBit } from './engine/bits.ts'
import { rankValues } from './engine/order.ts'
import { computeSearchWords, foldText, matchesWords } from './fold-text.ts'

/** The cases found by a search for names. */
export interface NameHits {
  readonly bits: Bits
  /** Cases of a list, best match first, ties as they stand. */
  readonly order: (cases: Int32Array) => Int32Array
}

/** The cases whose names match a search; null where nothing of the text can be searched for. */
export function findByName(collection: Collection, text: string): NameHits | null {
  const words = computeSearchWords(text)
  if (words.length === 0) return null
  const bits = makeBits(collection.cases.length)
  for (let at = 0; at < collection.cases.length; at++) {
    if (matchesWords((collection.namesOf(at) ?? []).map(foldText), words)) setBit(bits, at)
  }
  return { bits, order: (cases) => cases }
}

/** The place of each case's name in the order of a language. */
export function rankNames(collection: Collection, locale: string): Int32Array | null {
  const collator = new Intl.Collator(locale, { numeric: true })
  const names = Array.from({ length: collection.cases.length }, (_, at) => collection.namesOf(at)?.[0] ?? '')
  return rankValues(names, collator.compare)
}
