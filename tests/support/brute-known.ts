import type { Case, CaseEvent, Dataset, Notice, Source } from '../../src/domain/case/case.ts'
import { type Day, formatDay, parseDay } from '../../src/domain/dates/day.ts'
import { parseEdtf } from '../../src/domain/dates/edtf.ts'
import { computeBounds } from '../../src/domain/dates/edtf-bounds.ts'

/**
 * A literal implementation of "Known on" of DESIGN.md section 3: reduces a data set to what sources published by the day had
 * said. Shares only the bounds of dates with the engine.
 */
export function bruteLimit(dataset: Dataset, day: Day): Dataset {
  const known = findKnown(dataset.sources, day)
  return {
    ...dataset,
    cases: dataset.cases.map((one) => ({
      ...one,
      events: one.events.flatMap((event) => limitEvent(event, known, dataset.article.source)),
      notices: one.notices.flatMap((notice) => limitNotice(notice, known, day, dataset.sources)),
    })),
  }
}

function lastDay(source: Source): Day {
  return source.published === undefined
    ? Infinity
    : (computeBounds(parseEdtf(source.published)).latest ?? Infinity)
}

function findKnown(sources: readonly Source[], day: Day): ReadonlySet<string> {
  return new Set(sources.filter((source) => lastDay(source) <= day).map(({ id }) => id))
}

/** Whether a value is a conflict about a later day than its record. */
function beginsLater(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'field' in value && 'since' in value
}

/** A record without what it says of later days: `later`, and conflicts with `since`, which have sources of their own. */
function cutLater(record: unknown): unknown {
  if (Array.isArray(record)) return record.filter((one) => !beginsLater(one)).map(cutLater)
  if (typeof record !== 'object' || record === null) return record
  const kept = Object.entries(record).filter(([key]) => key !== 'later')
  return Object.fromEntries(kept.map(([key, value]) => [key, cutLater(value)]))
}

/** What a record says of later days, each addition and each conflict by itself. */
function listLater(record: object): readonly unknown[] {
  return Object.entries(record).flatMap(([key, value]: readonly [string, unknown]) => {
    if (!Array.isArray(value)) return []
    return key === 'later' ? value : value.filter(beginsLater)
  })
}

/** Every source that a record cites anywhere, as `"source":"s1"` or as `{s1}`, unless for what it says of later days. */
export function listAllSources(record: unknown): readonly string[] {
  const json = JSON.stringify(cutLater(record))
  return [...json.matchAll(/"source":"([^"]+)"|\{(s\d+)\}/g)].map(([, cited, named]) => cited ?? named ?? '')
}

function limitEvent(event: CaseEvent, known: ReadonlySet<string>, article: string): readonly CaseEvent[] {
  const cited = event.citations.filter(({ source }) => known.has(source))
  if (cited.length === 0) return []
  const onlyArticle = cited.every(({ source }) => source === article)
  const date = onlyArticle && event.dateInArticle !== undefined ? event.dateInArticle : event.date
  return [{ ...event, citations: cited, date }]
}

function limitNotice(
  notice: Notice,
  known: ReadonlySet<string>,
  day: Day,
  sources: readonly Source[],
): readonly Notice[] {
  const cited = notice.citations.filter(({ source }) => known.has(source))
  if (cited.length === 0) return []
  if (listAllSources(notice).every((source) => known.has(source))) return [notice]
  const first = Math.min(
    ...sources.filter(({ id }) => cited.some(({ source }) => source === id)).map(lastDay),
  )
  const open = { ...notice, citations: cited, issued: null, status: 'unknown', statusDate: null } as const
  const status = notice.statusDate === null ? null : computeBounds(parseEdtf(notice.statusDate))
  const statusDay = status && (status.isInterval ? status.start.latest : status.latest)
  // A status date after the day known on cannot have been known.
  return notice.statusDate !== null && (statusDay === null || statusDay <= day)
    ? [{ ...open, firstEffect: notice.statusDate }]
    : [{ ...open, firstEffect: formatDay(first) }]
}

/** Fields that hold an id, a key of a vocabulary or a date, not prose. */
const NO_TEXTS = new Set([
  'id',
  'source',
  'case',
  'about',
  'type',
  'relation',
  'kind',
  'role',
  'support',
  'sets',
  'status',
  'date',
  'dateInArticle',
  'dateBasis',
  'issued',
  'firstEffect',
  'statusDate',
  'published',
])

/** All prose of a record, nested records included. */
function listTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(listTexts)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => (NO_TEXTS.has(key) ? [] : listTexts(one)))
}

const squeeze = (text: string) => text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()

/**
 * Texts that the app must not show with a day known on: those of records that cite a source not yet published, and the titles
 * and URLs of such sources. Reduced to letters and digits; leaves out short texts, texts that a known record also contains,
 * and `labels` of the interface.
 */
export function listForbidden(dataset: Dataset, day: string, labels: unknown): readonly string[] {
  const at = parseDay(day) ?? Number.NaN
  const known = findKnown(dataset.sources, at)
  const isKnown = (record: unknown) => listAllSources(record).every((source) => known.has(source))
  const recordsOf = ({ person, notices, noticesNote, events, claims, relatedCases }: Case) => [
    ...notices,
    ...events,
    ...claims,
    ...relatedCases.flatMap(({ disputed }) => disputed ?? []),
    { description: person.description, noticesNote, citations: [{ source: 'no source' }] },
  ]
  const recorded: readonly object[] = [...dataset.cases.flatMap(recordsOf), ...dataset.context]
  const records = [...recorded.map(cutLater), ...recorded.flatMap(listLater)]
  const texts = (list: readonly unknown[]) =>
    list.flatMap(listTexts).flatMap((text) => text.split(/\{s\d+\}/).map(squeeze))
  const names = dataset.cases.flatMap(({ person }) => [person.name, ...person.aliases])
  const knownSources = dataset.sources.filter(({ id }) => known.has(id))
  const later = dataset.sources.filter((source) => source.published !== undefined && !known.has(source.id))
  const address = ({ title, url }: Source) => [title, url].map(squeeze)
  const allowed = [
    ...texts(records.filter(isKnown)),
    ...names.map(squeeze),
    ...knownSources.flatMap(address),
    ...texts(knownSources),
    ...texts([labels]),
    // The app lists sources without a date, with their publishers.
    ...dataset.sources
      .filter(({ published }) => published === undefined)
      .map(({ publisher }) => squeeze(publisher)),
  ].join('\n')
  return [...texts(records.filter((record) => !isKnown(record))), ...later.flatMap(address)].filter(
    (text) => text.length >= 16 && !allowed.includes(text),
  )
}

/** Reduces a text to letters and digits, as `listForbidden` does. */
export function readLetters(text: string): string {
  return squeeze(text)
}
