/**
 * Groups the items of a list by key; keys and items keep the order of the list. Same as `Map.groupBy`, which browsers of
 * 2023 lack.
 */
export function groupBy<K, T>(list: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of list) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
