import type { NameIndex } from '../names/name-index.ts'
import type { NameLookup } from '../names/name-lookup.ts'
import { patchNameIndex } from '../names/patch-name-index.ts'

/** The names of cases that changed, by place; none: the case was removed. */
export type ChangedNames = ReadonlyMap<number, readonly string[]>

interface Followed {
  readonly base: NameLookup
  readonly changed: ChangedNames
  /** The name of a case before the changes. */
  readonly nameAt: (at: number) => string
}

/** What each lookup made here follows, so that a lookup never follows one that follows another. */
const followed = new WeakMap<NameLookup, Followed>()

/**
 * The ranks after some names changed: the same as computed anew. Names between two others get ranks of their own, and the
 * ranks above them move up.
 */
export function patchRanks(
  ranks: Int32Array,
  { changed, nameAt }: Omit<Followed, 'base'>,
  compare: (a: string, b: string) => number,
): Int32Array<ArrayBuffer> {
  /** A case of each rank. */
  const holders: number[] = []
  for (let at = 0; at < ranks.length; at++) holders[ranks[at] ?? 0] ??= at
  const rows = [...changed]
    .map(([at, [name = '']]) => ({ at, name }))
    .toSorted((a, b) => compare(a.name, b.name))
  /** For each rank, how many new names come right before it; the last one is for names after all others. */
  const inserted = new Int32Array(holders.length + 1)
  const size = rows.reduce((most, { at }) => Math.max(most, at + 1), ranks.length)
  const patched = new Int32Array(size)
  let before = 0
  let last: { readonly name: string; readonly rank: number } | null = null
  for (const { at, name } of rows) {
    if (last === null || compare(last.name, name) !== 0) {
      let low = 0
      let high = holders.length
      while (low < high) {
        const middle = (low + high) >>> 1
        if (compare(nameAt(holders[middle] ?? 0), name) < 0) low = middle + 1
        else high = middle
      }
      const isNew = low === holders.length || compare(nameAt(holders[low] ?? 0), name) !== 0
      last = { name, rank: low + before }
      if (isNew) {
        inserted[low] = (inserted[low] ?? 0) + 1
        before++
      }
    }
    patched[at] = last.rank
  }
  for (let rank = 1; rank < inserted.length; rank++)
    inserted[rank] = (inserted[rank] ?? 0) + (inserted[rank - 1] ?? 0)
  for (let at = 0; at < ranks.length; at++) {
    const rank = ranks[at] ?? 0
    if (!changed.has(at)) patched[at] = rank + (inserted[rank] ?? 0)
  }
  return patched
}

/** Ranks that are computed from those of the lookup before, once that has them. */
class FollowingRanks extends Map<string, Int32Array> {
  readonly #followed: Followed
  constructor(one: Followed) {
    super()
    this.#followed = one
  }
  override get(locale: string): Int32Array | undefined {
    const known = super.get(locale)
    const before = known ? undefined : this.#followed.base.ranks.get(locale)
    if (before) {
      const { compare } = new Intl.Collator(locale, { numeric: true })
      this.set(locale, patchRanks(before, this.#followed, compare))
    }
    return known ?? super.get(locale)
  }
}

/**
 * The lookup of a collection of which some names changed. It follows the lookup before the changes, which may be filled in
 * later, by a worker for instance.
 */
export function followLookup(
  lookup: NameLookup,
  changed: ChangedNames,
  nameAt: (at: number) => string,
): NameLookup {
  const earlier = followed.get(lookup)
  const one: Followed = earlier
    ? { ...earlier, changed: new Map([...earlier.changed, ...changed]) }
    : { base: lookup, changed, nameAt }
  const { base } = one
  let own: NameIndex | null = null
  let from: NameIndex | null = null
  const made: NameLookup = {
    get index() {
      if (base.index !== null && base.index !== from) {
        from = base.index
        own = patchNameIndex(
          from,
          [...one.changed].map(([row, names]) => ({ row, names })),
        )
      }
      return own
    },
    set index(index) {
      own = index
      // An index of this collection itself: a later change starts from it.
      followed.delete(made)
    },
    get elsewhere() {
      return base.elsewhere
    },
    set elsewhere(elsewhere) {
      base.elsewhere = elsewhere
    },
    ranks: new FollowingRanks(one),
  }
  followed.set(made, one)
  return made
}
