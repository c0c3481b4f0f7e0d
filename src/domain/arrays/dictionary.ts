/** Distinct values in the order in which they were added, and the index of each. */
export interface Dictionary<T> {
  /** The index of a value; adds the value if it is new. */
  readonly find: (value: T) => number
  readonly has: (value: T) => boolean
  readonly list: () => readonly T[]
}

/** An empty dictionary; values are equal as keys of a `Map` are. */
export function makeDictionary<T>(): Dictionary<T> {
  const indexes = new Map<T, number>()
  return {
    find: (value) => {
      const known = indexes.get(value)
      if (known !== undefined) return known
      indexes.set(value, indexes.size)
      return indexes.size - 1
    },
    has: (value) => indexes.has(value),
    list: () => [...indexes.keys()],
  }
}
