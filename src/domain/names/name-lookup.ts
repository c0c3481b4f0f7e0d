import type { NameIndex } from './name-index.ts'

/** What searching and ordering by name need; of a large collection it is made elsewhere, and put in when it is there. */
export interface NameLookup {
  index: NameIndex | null
  /** Whether it is made elsewhere, so that it has to be waited for. */
  elsewhere: boolean
  /** The place of each case's name in the order of a language. */
  readonly ranks: Map<string, Int32Array>
}

export function makeNameLookup(): NameLookup {
  return { index: null, elsewhere: false, ranks: new Map() }
}
