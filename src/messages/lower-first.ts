/** Lowers the first letter of a label inside a sentence, unless it begins with an abbreviation such as "UN". */
export function lowerFirst(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`
}
