/** Text of the data as Markdown that means nothing but itself, on one line. */
export function escapeMarkdown(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_{}[\]()#+!|~]/g, '\\$&')
    .replaceAll(/^(\s*)([-=]|\d+[.)])/g, '$1\\$2')
    .replaceAll(/\b(https?):/gi, '$1&#58;')
    .trim()
}
