const SHORTEST = 4
const ENDING = 2

/**
 * Parts of names that stand anywhere in a text, also inside other words, in lower case and without their endings. Knows
 * nothing of spellings: what the search knows is checked with the search.
 */
export function findNameParts(text: string, names: readonly string[]): readonly string[] {
  const low = text.toLocaleLowerCase('und')
  const parts = names
    .flatMap((name) => name.split(/[^\p{L}\p{M}]+/u))
    .filter((part) => [...part].length >= SHORTEST)
    .map((part) =>
      (part.length >= SHORTEST + ENDING ? part.slice(0, -ENDING) : part).toLocaleLowerCase('und'),
    )
  return [...new Set(parts)].filter((part) => low.includes(part))
}
