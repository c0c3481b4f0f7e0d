import type { Citation } from '../../domain/case.ts'
import type { Summary } from '../../domain/summary.ts'
import type { Words } from '../../messages/messages.ts'
import { makeNumberOf, type NumberOf, resolveReferences } from './source-lines.ts'

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

/** What writing Markdown needs at every step. */
export interface Writer {
  readonly m: Words
  readonly numberOf: NumberOf
  readonly text: (text: string) => string
  /** Notes by the ids of their sources, each once. */
  readonly cite: (ids: readonly string[]) => string
  /** Notes by citations, with the places in the source. */
  readonly citeAt: (citations: readonly Citation[]) => string
}

export function makeWriter(summary: Summary, m: Words): Writer {
  const numberOf = makeNumberOf(summary)
  const cite = (ids: readonly string[]) => [...new Set(ids)].map((id) => `[^${numberOf(id)}]`).join('')
  // Private-use characters keep the place of a footnote while the text around it is escaped.
  const text = (raw: string) =>
    escapeMarkdown(
      resolveReferences(raw.replaceAll(/[\ue000\ue001]/g, '\ufffd'), (id) => {
        const number = numberOf(id)
        return `${m.case.sourceInWords(Number(number))}\ue000${number}\ue001`
      }),
    ).replaceAll(/\ue000(\w+)\ue001/g, '[^$1]')
  const citeAt = (citations: readonly Citation[]) =>
    [...Map.groupBy(citations, ({ source }) => source)]
      .map(([id, same]) => {
        const places = same.flatMap(({ locator }) => (locator === undefined ? [] : [text(locator)]))
        return `[^${numberOf(id)}]${places.length > 0 ? ` \\(${places.join(', ')}\\)` : ''}`
      })
      .join('')
  return { m, numberOf, text, cite, citeAt }
}
