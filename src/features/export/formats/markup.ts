/** Markup that is safe in a page: `markup` made it and escaped every text. */
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

/** Takes markup that the app made itself without escaping. Never for text of the data. */
export function trusted(html: string): Markup {
  return { html }
}

type Part = string | number | Markup | readonly Markup[]

function put(part: Part): string {
  if (typeof part === 'string') return escapeHtml(part)
  if (typeof part === 'number') return String(part)
  return 'html' in part ? part.html : part.map(({ html }) => html).join('')
}

/** Makes markup from a template. Escapes every text for elements and quoted attributes. */
export function markup(template: readonly string[], ...parts: readonly Part[]): Markup {
  return { html: template.map((text, i) => text + (i < parts.length ? put(parts[i] ?? '') : '')).join('') }
}
