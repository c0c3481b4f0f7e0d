import type { Citation } from '../../domain/case.ts'
import { groupBy } from '../../domain/group-by.ts'
import { splitReferences } from '../../domain/references.ts'
import type { Summary } from '../../domain/summary.ts'
import type { Words } from '../../messages/messages.ts'
import { cleanText } from './clean-text.ts'
import { type Inline, type Line, words } from './document.ts'
import { makeNumberOf } from './source-lines.ts'

/** What building a document needs at every step. */
export interface Drafting {
  readonly m: Words
  /** A text of the data, its references to sources as words with a note. */
  readonly say: (text: string, style?: 'strong' | 'emphasis') => Line
  /** Notes by the ids of their sources, each once. */
  readonly cite: (ids: readonly string[]) => Line
  /** Notes by citations, with the places in the source. */
  readonly citeAt: (citations: readonly Citation[]) => Line
}

export function makeDrafting(summary: Summary, m: Words): Drafting {
  const numberOf = makeNumberOf(summary)
  const note = (id: string, places: readonly string[]): Inline & { readonly kind: 'note' } => ({
    kind: 'note',
    source: cleanText(numberOf(id)),
    places,
  })
  return {
    m,
    say: (text, style) =>
      splitReferences(cleanText(text)).flatMap((part): Line => {
        if (part.kind === 'words') return [words(part.words, style)]
        const number = Number(numberOf(part.source))
        const named = Number.isNaN(number) ? part.source : m.case.sourceInWords(number)
        return [{ ...note(part.source, []), words: named }]
      }),
    cite: (ids) => [...new Set(ids)].map((id) => note(id, [])),
    citeAt: (citations) =>
      [...groupBy(citations, ({ source }) => source)].map(([id, same]) =>
        note(
          id,
          same.flatMap(({ locator }) => (locator === undefined ? [] : [cleanText(locator)])),
        ),
      ),
  }
}
