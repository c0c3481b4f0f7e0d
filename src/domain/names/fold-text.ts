/** Letters that Unicode does not decompose into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}

/**
 * Folds a text for comparison in a search: lower case, without diacritics and invisible characters; each run of anything
 * but letters and digits becomes one space. Decomposition by Unicode NFKD.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[łøđðþßæœı]/g, (letter) => LETTERS[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The folded words of a search; empty if the text has no letters or digits. */
export function computeSearchWords(text: string): readonly string[] {
  return foldText(text).split(' ').filter(Boolean)
}

/** Whether each word occurs somewhere in the names, in any order; the words may be in different names. */
export function matchesWords(foldedNames: readonly string[], words: readonly string[]): boolean {
  return words.every((word) => foldedNames.some((name) => name.includes(word)))
}
