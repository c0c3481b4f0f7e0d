import { explainsAddress } from '../../../domain/case/address-note.ts'
import type { Citation, Source } from '../../../domain/case/case.ts'
import { findCited, splitCitedText } from '../../../domain/case/cited-text.ts'
import { safeUrl } from '../../../domain/case/safe-url.ts'
import { tryParseEdtf } from '../../../domain/dates/edtf.ts'
import type { NumberedSource, Summary } from '../../../domain/summary/summary.ts'
import { nameTitle } from '../../../messages/name-title.ts'
import type { Words } from '../../../messages/types.ts'

/** The number of a source in a file. */
export type NumberOf = (sourceId: string) => string

/** Makes the look-up of source numbers; a source missing from the collection is cited by its id. */
export function makeNumberOf({ sources }: Summary): NumberOf {
  const numbers = new Map(sources.map(({ id, number }) => [id, String(number)]))
  return (id) => numbers.get(id) ?? id
}

/** A text of the data with each `{s42}` replaced by words: "source 4". */
export function resolveReferences(text: string, nameSource: (sourceId: string) => string): string {
  return splitCitedText(text)
    .map((part) => (part.kind === 'words' ? part.words : nameSource(part.source)))
    .join('')
}

/** The title of a source, or why there is none; a description by the editors is marked as one. */
export function describeTitle({ id, source, redacted }: NumberedSource, m: Words): string {
  if (redacted) return m.document.redactedTitle
  if (!source) return id
  return nameTitle(source, m)
}

/** True where the editors wrote the title, which then is not a headline. */
export function isDescription(source: Source | undefined): boolean {
  return source?.titleIsDescription === true
}

/** The remarks on a source: that it is the article, with the disclosure about its author, and its note. */
export function describeNote(
  { id, source }: NumberedSource,
  { article }: Pick<Summary, 'article'>,
  m: Words,
): string {
  const { label, unread } = m.document.article
  return [...(article?.source === id ? [`${label}.`, article.disclosure ?? unread] : []), source?.note ?? '']
    .filter((part) => part !== '')
    .join(' ')
}

/** The address that may be printed, or why there is none, unless the note of the source says why. */
export function describeAddress(
  { source, redacted }: NumberedSource,
  m: Words,
): { readonly url: string | null; readonly words: string } {
  if (redacted) return { url: null, words: '' }
  if (!source) return { url: null, words: m.document.missingSource }
  const told = explainsAddress(source)
  if (source.addressHidden) return { url: null, words: told ? '' : m.document.hiddenAddress }
  const url = safeUrl(source.url)
  const words = source.addressWithheld && !told ? m.document.withheldAddress : ''
  return url
    ? { url, words }
    : { url: null, words: [source.url || m.document.noAddress, words].filter(Boolean).join(', ') }
}

/** The as-of day and, if set, the known-on day, in words. */
export function describeDay({ asOf, compiled, query }: Summary, m: Words): string {
  const day = m.document.asOf(m.day(asOf), asOf === compiled)
  return query.known === null ? day : m.case.bothDays(day, m.day(query.known))
}

/** The same after a label that says "as of" itself. */
export function formatSourceDay({ asOf, query }: Summary, m: Words): string {
  return query.known === null ? m.day(asOf) : m.case.bothDays(m.day(asOf), m.day(query.known))
}

/** When a source was published, in words. */
export function describePublished({ source }: NumberedSource, m: Words): string {
  const date = source?.published === undefined ? undefined : tryParseEdtf(source.published)
  return date ? m.date(date) : (source?.published ?? m.document.undated)
}

/** The places in a source that citations name ("para. 12"). */
export function listLocators(citations: readonly Citation[], id: string): readonly string[] {
  return citations.flatMap(({ source, locator }) => (source === id && locator !== undefined ? [locator] : []))
}

/** Describes each source in one line of plain text, for table cells. */
export interface SourceLister {
  /** The line of a source, with the cited places in it. */
  readonly describe: (id: string, citations?: readonly Citation[]) => string
  /** The ids of sources without duplicates, with those that their notes cite, so that every number is listed. */
  readonly follow: (ids: readonly string[]) => readonly string[]
  /** A text with its references to sources as words: "source 4". */
  readonly resolve: (text: string) => string
  readonly numberOf: NumberOf
}

export function makeSourceLister(summary: Summary, m: Words): SourceLister {
  const byId = new Map(summary.sources.map((source) => [source.id, source]))
  const numberOf = makeNumberOf(summary)
  const resolve = (text: string) =>
    resolveReferences(text, (id) => {
      const number = byId.get(id)?.number
      return number === undefined ? id : m.case.sourceInWords(number)
    })
  return {
    numberOf,
    resolve,
    follow: (ids) => {
      // Iterating over a set includes the ids added during the loop.
      const all = new Set(ids)
      for (const id of all) {
        for (const named of findCited(byId.get(id)?.source?.note ?? '')) all.add(named)
      }
      return [...all]
    },
    describe: (id, citations = []) => {
      const numbered = byId.get(id)
      if (!numbered) return id
      const { number, source } = numbered
      const { url, words } = describeAddress(numbered, m)
      const name = describeTitle(numbered, m)
      const title = source?.publisher ? `${m.colon(source.publisher)} ${name}` : name
      const kind = source ? `${m.sourceKind[source.kind]}. ` : ''
      const where = [...listLocators(citations, id), url, words].filter(Boolean).join(', ')
      const note = resolve(describeNote(numbered, summary, m))
      const line = `[${number}] ${title} (${describePublished(numbered, m)}). ${kind}${where}`.trim()
      return note === '' ? line : `${line} (${note})`
    },
  }
}
