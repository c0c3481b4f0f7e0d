/** A label inside a sentence: its first letter small, unless the word is an abbreviation such as "UN". */
export function lowerFirst(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`
}
