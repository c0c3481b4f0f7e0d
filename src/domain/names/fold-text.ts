/** Letters that Unicode does not take apart into a base letter and a mark. */
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
 * Text as it is compared in a search: lower case, without diacritics, invisible characters and punctuation, each run of
 * blanks one space. Decomposition by Unicode NFKD.
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

/** The words of a search, folded; empty when nothing of the text can be searched for. */
export function computeSearchWords(text: string): readonly string[] {
  return foldText(text).split(' ').filter(Boolean)
}

/** Whether each word stands somewhere in the names, in any order and in any of the spellings. */
export function matchesWords(foldedNames: readonly string[], words: readonly string[]): boolean {
  return words.every((word) => foldedNames.some((name) => name.includes(word)))
}
