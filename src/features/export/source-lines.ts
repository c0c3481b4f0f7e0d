import type { Citation } from '../../domain/case.ts'
import { tryParseEdtf } from '../../domain/edtf.ts'
import { splitReferences } from '../../domain/references.ts'
import { safeUrl } from '../../domain/safe-url.ts'
import type { NumberedSource, Summary } from '../../domain/summary.ts'
import type { Words } from '../../messages/messages.ts'

/** The numbers under which a file cites its sources. */
export type NumberOf = (sourceId: string) => string

/** Looks numbers up; a source that the collection lacks is cited by its id. */
export function makeNumberOf({ sources }: Summary): NumberOf {
  const numbers = new Map(sources.map(({ id, number }) => [id, String(number)]))
  return (id) => numbers.get(id) ?? id
}

/** A text of the data with each `{s42}` turned to words: "source 4". */
export function resolveReferences(text: string, nameSource: (sourceId: string) => string): string {
  return splitReferences(text)
    .map((part) => (part.kind === 'words' ? part.words : nameSource(part.source)))
    .join('')
}

/** The title of a source, or why there is none. */
export function describeTitle({ id, source, redacted }: NumberedSource, m: Words): string {
  if (redacted) return m.document.redactedTitle
  return source?.title ?? id
}

/** The address as it may be printed, or why it is not. */
export function describeAddress(
  { source, redacted }: NumberedSource,
  m: Words,
): { readonly url: string | null; readonly words: string } {
  if (redacted) return { url: null, words: '' }
  if (!source) return { url: null, words: m.document.missingSource }
  if (source.addressHidden) return { url: null, words: m.document.hiddenAddress }
  const url = safeUrl(source.url)
  const words = source.addressWithheld ? m.document.withheldAddress : ''
  return url
    ? { url, words }
    : { url: null, words: [source.url || m.document.noAddress, words].filter(Boolean).join(', ') }
}

/** When a source was published, in words. */
export function describePublished({ source }: NumberedSource, m: Words): string {
  const date = source?.published === undefined ? undefined : tryParseEdtf(source.published)
  return date ? m.date(date) : (source?.published ?? m.document.undated)
}

/** The places in a source that citations name ("para. 12"). */
export function listPlaces(citations: readonly Citation[], id: string): readonly string[] {
  return citations.flatMap(({ source, locator }) => (source === id && locator !== undefined ? [locator] : []))
}

/** A source in one line of plain text, for a cell, with the places in it that are cited. */
export function describeSource(numbered: NumberedSource, m: Words, places: readonly string[] = []): string {
  const { number, source } = numbered
  const { url, words } = describeAddress(numbered, m)
  const name = describeTitle(numbered, m)
  const title = source ? `${source.publisher}: ${name}` : name
  const where = [...places, url, words].filter(Boolean).join(', ')
  return `[${number}] ${title} (${describePublished(numbered, m)}) ${where}`.trim()
}

/** A value on which another source differs, in words: dates as dates, all else as it stands. */
export function describeOther(
  { field, value }: { readonly field: string; readonly value: string },
  m: Words,
): string {
  const date = field === 'date' ? tryParseEdtf(value) : undefined
  return date ? m.date(date) : value
}
