/** Makes a value, or fails to, at once; what comes back gives the value, or throws the error again. */
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
 * Keeps what was made for the keys asked for last, at most so many of them; the one that was not asked for longest is
 * forgotten, and made again when it is asked for. An error of the making is kept, and thrown again, in the same way.
 */
export function makeLru<K, V>(most: number) {
  const kept = new Map<K, () => V>()
  return (key: K, make: () => V): V => {
    const known = kept.get(key)
    // To the end of the order, which is that in which keys were put in.
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
