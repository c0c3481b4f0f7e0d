/** Markup that is safe to put into a page: made by `markup` from text that was escaped on the way. */
export interface Markup {
  readonly html: string
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)
}

/** Takes markup of the app's own making as it is. Never for text of the data. */
export function trusted(html: string): Markup {
  return { html }
}

type Part = string | number | Markup | readonly Markup[]

function put(part: Part): string {
  if (typeof part === 'string') return escapeHtml(part)
  if (typeof part === 'number') return String(part)
  return 'html' in part ? part.html : part.map(({ html }) => html).join('')
}

/** Markup from a template: every text in it is escaped, for elements and quoted attributes alike. */
export function markup(template: readonly string[], ...parts: readonly Part[]): Markup {
  return { html: template.map((text, i) => text + (i < parts.length ? put(parts[i] ?? '') : '')).join('') }
}
