/** Values in the order in which they first came, each once, and the place of each. */
export interface Dictionary<T> {
  /** The place of a value, which is taken in where it is new. */
  readonly find: (value: T) => number
  readonly has: (value: T) => boolean
  readonly list: () => readonly T[]
}

export function makeDictionary<T>(): Dictionary<T> {
  const places = new Map<T, number>()
  return {
    find: (value) => {
      const known = places.get(value)
      if (known !== undefined) return known
      places.set(value, places.size)
      return places.size - 1
    },
    has: (value) => places.has(value),
    list: () => [...places.keys()],
  }
}
