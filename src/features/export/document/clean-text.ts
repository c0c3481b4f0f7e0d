/**
 * Text of the data as a document may hold it, on one line: control characters and line breaks are blanks; lone surrogates,
 * what XML 1.0 forbids, and characters that turn the direction of what follows are U+FFFD, so that they are seen.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll(/[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g, '\ufffd')
    .trim()
}
