/**
 * Makes a text of the data safe for a document, on one line: replaces control characters and line breaks by spaces; replaces lone
 * surrogates, characters that XML 1.0 forbids and marks of direction by U+FFFD, so that the reader sees them.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll(/[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g, '\ufffd')
    .trim()
}
