import { groupBy } from '../../../domain/arrays/group-by.ts'
import type { Citation, Via } from '../../../domain/case/case.ts'
import { splitCitedText } from '../../../domain/case/cited-text.ts'
import { listVoices } from '../../../domain/case/sides.ts'
import type { ClaimKind } from '../../../domain/case/vocabulary.ts'
import type { Summary } from '../../../domain/summary/summary.ts'
import type { Words } from '../../../messages/types.ts'
import { cleanText } from './clean-text.ts'
import { type Inline, inlineText, type Line } from './model.ts'
import { makeNumberOf } from './source-lines.ts'

/** Writes the lines of a document: texts, citations and item numbers of one summary. */
export interface LineWriter {
  readonly m: Words
  /** A text of the data as a line; each `{s42}` becomes words with a link to the source. */
  readonly say: (text: string, style?: 'strong' | 'emphasis') => Line
  /** Notes for the ids of sources, without duplicates. */
  readonly cite: (ids: readonly string[]) => Line
  /** The number of an event, notice, claim or relation in the document; null where its part is left out. */
  readonly itemOf: (entry: object | undefined) => number | null
  /** The one name of the author of the article, given once at the head. Null: there is no name, or more than one. */
  readonly author: string | null
  /** Removes the name of that author from a voice. */
  readonly shorten: <V extends Voice>(voice: V) => V
  /** Notes for citations, with the places in the source. */
  readonly citeAt: (citations: readonly Citation[]) => Line
}

/** Numbers the items of the document from 1, in its order, so that "item 12" is the same in every format. */
function numberItems({ cases, parts }: Summary): ReadonlyMap<object, number> {
  const entries = cases.flatMap((one): readonly object[] => [
    ...(parts.has('notices') ? one.notices.map(({ notice }) => notice) : []),
    ...(parts.has('chronology') ? one.chronology.map(({ event }) => event) : []),
    ...(parts.has('claims') ? one.claims : []),
    ...(parts.has('related') ? one.relatedCases : []),
  ])
  return new Map(entries.map((entry, i) => [entry, i + 1]))
}

/** Whose words they are, and who reported them. */
interface Voice {
  readonly name: string
  readonly kind: ClaimKind
  readonly via?: Via | undefined
}

const isAuthor = (kind: ClaimKind) => kind === 'article-author' || kind === 'article-opinion'

/** The one name of the author of the article in the items of the document. */
function findAuthor({ cases, parts }: Summary): string | null {
  const voices = cases.flatMap(({ chronology, claims }): readonly Voice[] => [
    ...(parts.has('chronology') ? chronology.flatMap(({ event }) => listVoices(event)) : []),
    ...(parts.has('claims') ? claims.map((claim) => ({ ...claim, name: claim.by ?? '' })) : []),
  ])
  const names = voices
    .flatMap((voice): readonly Via[] => (voice.via ? [voice, voice.via] : [voice]))
    .filter(({ kind, name }) => isAuthor(kind) && name !== '')
    .map(({ name }) => name)
  const [author, ...others] = new Set(names)
  return others.length === 0 ? (author ?? null) : null
}

export function makeLineWriter(summary: Summary, m: Words): LineWriter {
  const numberOf = makeNumberOf(summary)
  const items = numberItems(summary)
  const author = summary.article ? findAuthor(summary) : null
  const shortenOne = <V extends Via>(voice: V): V =>
    isAuthor(voice.kind) && voice.name === author ? { ...voice, name: '' } : voice
  const note = (id: string, places: readonly string[]): Inline & { readonly kind: 'note' } => ({
    kind: 'note',
    source: cleanText(numberOf(id)),
    places,
  })
  return {
    m,
    author,
    shorten: (voice) => {
      const { via } = voice
      return { ...shortenOne(voice), ...(via ? { via: shortenOne(via) } : {}) }
    },
    itemOf: (entry) => (entry && items.get(entry)) ?? null,
    say: (text, style) =>
      splitCitedText(cleanText(text)).flatMap((part): Line => {
        if (part.kind === 'words') return [inlineText(part.words, style)]
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
