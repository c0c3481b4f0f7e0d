/** Calls `make` at once; returns a function that returns its value, or throws its error, each time. */
function settle<V>(make: () => V): () => V {
  try {
    const value = make()
    return () => value
  } catch (error) {
    return () => {
      throw error
    }
  }
}

/**
 * An LRU cache of at most `most` values; calls `make` for a key that it does not have. An error of `make` is cached, and
 * thrown again, in the same way.
 */
export function makeLru<K, V>(most: number) {
  const kept = new Map<K, () => V>()
  return (key: K, make: () => V): V => {
    const known = kept.get(key)
    // A `Map` keeps the order of insertion: deleting and setting a key moves it to the end.
    if (known) kept.delete(key)
    const made = known ?? settle(make)
    kept.set(key, made)
    if (kept.size > most) {
      const [oldest] = kept.keys()
      if (oldest !== undefined) kept.delete(oldest)
    }
    return made()
  }
}
