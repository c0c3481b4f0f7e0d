/**
 * Keeps what was made for the keys asked for last, at most so many of them; the one that was not asked for longest is
 * forgotten, and made again when it is asked for.
 */
export function makeRecent<K, V>(most: number) {
  const kept = new Map<K, V>()
  return (key: K, make: () => V): V => {
    const known = kept.get(key)
    if (known !== undefined) {
      // To the end of the order, which is that in which keys were put in.
      kept.delete(key)
      kept.set(key, known)
      return known
    }
    const made = make()
    kept.set(key, made)
    if (kept.size > most) {
      const [oldest] = kept.keys()
      if (oldest !== undefined) kept.delete(oldest)
    }
    return made
  }
}
