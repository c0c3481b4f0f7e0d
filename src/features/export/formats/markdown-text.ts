/** A text on one line; control characters and line breaks become spaces. */
function joinLines(text: string): string {
  return text.toWellFormed().replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}

/**
 * Escapes a text of the data for Markdown, on one line: for CommonMark, GitHub and Obsidian, which also has formulas, comments
 * (`%%`), highlights (`==`), tags and block names (`^`).
 */
export function escapeMarkdown(text: string): string {
  return joinLines(text)
    .replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_{}[\]()#+!|~$%^=@]/g, String.raw`\$&`)
    .replaceAll(/^[-:]/g, String.raw`\$&`)
    .replaceAll(/^(\d+)\./g, String.raw`$1\.`)
    .replaceAll(/(www)\./gi, String.raw`$1\.`)
    .replaceAll(/(https?|mailto|xmpp):/gi, String.raw`$1\:`)
}

/** Escapes the start of a line made of escaped runs: a number at its start, with a full stop in the next run, is no list. */
export function escapeStart(line: string): string {
  return line.trimStart().replace(/^(\d+)\./, String.raw`$1\.`)
}

/** A run between marks of style, if any. Spaces at its ends go outside the marks, as Markdown requires. */
export function writeRun(text: string, mark: '**' | '_' | ''): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/u.exec(joinLines(text)) ?? []
  const escaped = escapeMarkdown(inner)
  return escaped === '' ? before + after : `${before}${mark}${escaped}${mark}${after}`
}
