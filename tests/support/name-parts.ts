const SHORTEST = 4
const ENDING = 2

/**
 * Parts of names that a text contains anywhere, also inside other words; compared in lower case and without endings. Does not
 * handle other spellings: tests check these with the search.
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
