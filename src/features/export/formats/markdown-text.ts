/** A text on one line; control characters and line breaks are blanks. */
function joinLines(text: string): string {
  return text.toWellFormed().replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}

/**
 * Text of the data as Markdown that means nothing but itself, on one line: in CommonMark, on GitHub, and in Obsidian, which
 * has formulas, comments (`%%`), highlights (`==`), tags and names of blocks (`^`) as well.
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

/** A line put together of escaped runs, as it may begin: a number with a full stop that stands in the next run is no list. */
export function escapeStart(line: string): string {
  return line.trimStart().replace(/^(\d+)\./, String.raw`$1\.`)
}

/** A run between marks of style, if any; blanks at its ends stand outside of them, where readers want them. */
export function writeRun(text: string, mark: '**' | '_' | ''): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/u.exec(joinLines(text)) ?? []
  const escaped = escapeMarkdown(inner)
  return escaped === '' ? before + after : `${before}${mark}${escaped}${mark}${after}`
}
