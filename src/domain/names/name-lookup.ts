import type { NameIndex } from './name-index.ts'

/** What search and sorting by name need. For a large collection it is built outside the domain and filled in later. */
export interface NameLookup {
  index: NameIndex | null
  /** Whether it is built outside the domain, so that callers have to wait for it. */
  elsewhere: boolean
  /** By locale, the rank of each case's name in the sort order of that language. */
  readonly ranks: Map<string, Int32Array>
}

/** An empty lookup that is filled when it is first needed. */
export function makeNameLookup(): NameLookup {
  return { index: null, elsewhere: false, ranks: new Map() }
}
