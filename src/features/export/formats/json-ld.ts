import { findReach } from '../../../domain/as-of/date-reach.ts'
import type { DatedEvent } from '../../../domain/as-of/dated-case.ts'
import { listVoices } from '../../../domain/case/sides.ts'
import type { SourceKind } from '../../../domain/case/vocabulary.ts'
import { type Day, formatDay } from '../../../domain/dates/day.ts'
import { tryParseEdtf } from '../../../domain/dates/edtf.ts'
import { computeBounds, type DateBounds, saysNothing } from '../../../domain/dates/edtf-bounds.ts'
import type { Edtf } from '../../../domain/dates/edtf-types.ts'
import type { NumberedSource, Summary, SummaryEvent } from '../../../domain/summary/summary.ts'
import type { Words } from '../../../messages/types.ts'
import { cleanText } from '../document/clean-text.ts'
import type { DocumentContext } from '../document/model.ts'
import {
  describeAddress,
  describeNote,
  describeTitle,
  makeSourceLister,
  resolveReferences,
} from '../document/source-lines.ts'

type Json = string | number | readonly Json[] | { readonly [key: string]: Json | undefined }

const LICENSE = 'https://creativecommons.org/licenses/by/4.0/'

const TYPES: Readonly<Record<SourceKind, string>> = {
  academic: 'ScholarlyArticle',
  advocacy: 'WebPage',
  court: 'CreativeWork',
  news: 'NewsArticle',
  ngo: 'Report',
  official: 'Report',
  opinion: 'OpinionNewsArticle',
  party: 'WebPage',
  reference: 'WebPage',
  'state-media': 'NewsArticle',
}

/** A plain date in ISO 8601 with its own precision: `2013`, `2013-05` or `2013-05-31`; undefined for any other. */
function formatPlain(date: Edtf): string | undefined {
  const text = date.kind === 'date' ? date.text : undefined
  return text !== undefined && /^\d{4}(?:-\d{2}){0,2}$/.test(text) ? text : undefined
}

/** The day, month or year that two days share, in ISO 8601; undefined where they share none. */
function formatCommon(one: Day, other: Day): string | undefined {
  const [first, second] = [formatDay(one), formatDay(other)]
  return ['YYYY-MM-DD', 'YYYY-MM', 'YYYY']
    .map(({ length }) => first.slice(0, length))
    .find((text) => second.startsWith(text) && /^\d{4}(?:-\d{2}){0,2}$/.test(text))
}

/** The start of the events, no more precise than their dates: `2011-07`; `..` where one has an open start or is uncertain. */
function formatStart(events: readonly DatedEvent[]): string {
  const dated = events.filter(({ bounds }) => !saysNothing(bounds))
  const first = findReach(dated)?.first
  if (!first || dated.some(({ bounds }) => bounds.earliest === null)) return '..'
  const { start, approximate, uncertain } = first.bounds
  if (approximate || uncertain || start.earliest === null || start.latest === null) return '..'
  return formatCommon(start.earliest, start.latest) ?? '..'
}

function property(name: string, value: string): Json {
  return { '@type': 'PropertyValue', name, value: cleanText(value) }
}

/** schema.org has no uncertain dates (schemaorg 242): any other than a plain date is a property with its EDTF and its bounds. */
function describeBounds(date: Edtf, bounds: DateBounds, redacted: boolean): readonly Json[] {
  if (formatPlain(date) !== undefined) return []
  // Bounds at the ends of months are computed, yet would look like days of the data.
  const { earliest, latest } = redacted ? { earliest: null, latest: null } : bounds
  return [
    property('EDTF', date.text),
    ...(earliest === null ? [] : [property('earliest day', formatDay(earliest))]),
    ...(latest === null ? [] : [property('latest day', formatDay(latest))]),
  ]
}

function sourceId(number: number): string {
  return `#source-${number}`
}

function buildEvent(
  { event, entry, standing }: SummaryEvent,
  {
    caseId,
    numberOf,
    redacted,
    m,
  }: { caseId: string; numberOf: (id: string) => number | undefined; redacted: boolean; m: Words },
): Json {
  const refer = (text: string) =>
    cleanText(
      resolveReferences(text, (id) => {
        const number = numberOf(id)
        return number === undefined ? id : m.case.sourceInWords(number)
      }),
    )
  return {
    '@type': 'Event',
    '@id': `#${event.id}`,
    about: { '@id': `#${caseId}` },
    additionalType: event.type,
    name: refer(event.title || m.eventType[event.type]),
    ...(event.detail ? { description: refer(event.detail) } : {}),
    startDate: formatPlain(entry.date),
    ...(event.country
      ? { location: { '@type': 'Country', name: m.country(event.country), identifier: event.country } }
      : {}),
    // Only works may have a `citation`.
    subjectOf: entry.sources.flatMap((id) => {
      const number = numberOf(id)
      return number === undefined ? [] : [{ '@id': sourceId(number) }]
    }),
    additionalProperty: [
      ...describeBounds(entry.date, entry.bounds, redacted),
      property('standing', standing),
      ...listVoices(event).flatMap(({ kind, name, via }) => [
        property('whose words', [kind, name].filter(Boolean).join(': ')),
        ...(via ? [property('passed on by', [via.kind, via.name].filter(Boolean).join(': '))] : []),
      ]),
      ...(event.later ?? []).map(({ text, date, citations }) =>
        property(
          'later',
          `${date}: ${refer(text)} [${citations.map(({ source }) => numberOf(source) ?? source).join(', ')}]`,
        ),
      ),
      ...(event.support ? [property('support', event.support)] : []),
    ],
  }
}

function buildSource(numbered: NumberedSource, summary: Summary, m: Words): Json {
  const note = cleanText(makeSourceLister(summary, m).resolve(describeNote(numbered, summary, m)))
  const { number, source } = numbered
  const { url } = describeAddress(numbered, m)
  const published = source?.published === undefined ? undefined : tryParseEdtf(source.published)
  const plain = published && formatPlain(published)
  return {
    '@type': source ? TYPES[source.kind] : 'CreativeWork',
    '@id': sourceId(number),
    position: number,
    name: cleanText(describeTitle(numbered, m)),
    ...(note === '' ? {} : { description: note }),
    ...(source && source.publisher !== ''
      ? { publisher: { '@type': 'Organization', name: cleanText(source.publisher) } }
      : {}),
    ...(plain === undefined ? {} : { datePublished: plain }),
    ...(published && plain === undefined
      ? {
          additionalProperty: describeBounds(published, computeBounds(published), numbered.redacted === true),
        }
      : {}),
    ...(url === null ? {} : { url }),
  }
}

/**
 * A summary as schema.org JSON-LD, without terms of our own: a `Dataset`, an `Event` for each event, and the cited works. schema.org
 * has no type for a court decision (schemaorg 3114) or an uncertain date (242): kinds are `additionalType`, bounds `PropertyValue`s.
 * Persons are named unless the summary is redacted.
 */
export function formatJsonLd(summary: Summary, context: DocumentContext, m: Words): string {
  const numbers = new Map(summary.sources.map(({ id, number }) => [id, number]))
  const numberOf = (id: string) => numbers.get(id)
  const { redacted } = summary
  const start = formatStart(summary.cases.flatMap(({ chronology }) => chronology.map(({ entry }) => entry)))
  const first = `${redacted ? start.slice(0, 'YYYY-MM'.length) : start}/`
  const graph: readonly Json[] = [
    {
      '@type': 'Dataset',
      '@id': '#dataset',
      name: cleanText(context.title),
      description: m.document.meta.method,
      inLanguage: m.locale,
      license: LICENSE,
      version: cleanText(summary.dataVersion),
      dateModified: formatDay(summary.compiled),
      temporalCoverage: `${first}${formatDay(summary.asOf)}`,
    },
    ...(redacted
      ? []
      : summary.cases.map(
          ({ record }): Json => ({
            '@type': 'Person',
            '@id': `#${record.id}`,
            name: cleanText(record.person.name),
            ...(record.person.aliases.length > 0
              ? { alternateName: record.person.aliases.map(cleanText) }
              : {}),
          }),
        )),
    ...summary.cases.flatMap(({ record, chronology }) =>
      chronology.map((one) => buildEvent(one, { caseId: record.id, numberOf, redacted, m })),
    ),
    ...summary.sources.map((numbered) => buildSource(numbered, summary, m)),
  ]
  return JSON.stringify({ '@context': 'https://schema.org/', '@graph': graph }, null, 1)
}
