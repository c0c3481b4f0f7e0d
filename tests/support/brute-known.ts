import type { Case, CaseEvent, Dataset, Notice, Source } from '../../src/domain/case/case.ts'
import { type Day, formatDay, parseDay } from '../../src/domain/dates/day.ts'
import { parseEdtf } from '../../src/domain/dates/edtf.ts'
import { computeBounds } from '../../src/domain/dates/edtf-bounds.ts'

/**
 * "Known on" of DESIGN.md section 3 once more, read literally: a data set in which only what sources published by the day
 * had said is left. It shares with the engine nothing but the bounds of a date.
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

/**
 * Every source that stands anywhere in a record, as `"source":"s1"` or as `{s1}`; what a later day added to it rests on
 * sources of its own.
 */
export function listAllSources(record: unknown): readonly string[] {
  const own = JSON.stringify(record, (key, value: unknown) => (key === 'later' ? undefined : value))
  return [...own.matchAll(/"source":"([^"]+)"|\{(s\d+)\}/g)].map(([, cited, named]) => cited ?? named ?? '')
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
  // A date of status that lies after the day known on cannot have been known.
  return notice.statusDate !== null && (statusDay === null || statusDay <= day)
    ? [{ ...open, firstEffect: notice.statusDate }]
    : [{ ...open, firstEffect: formatDay(first) }]
}

/** Fields that hold an id, a key of a vocabulary or a date. */
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

/** Texts of a record, its own and those within. */
function listTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(listTexts)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => (NO_TEXTS.has(key) ? [] : listTexts(one)))
}

const squeeze = (text: string) => text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()

/**
 * Texts of the collection that must not be read anywhere with a day known on: wording of records of which a source was not
 * known, and titles and addresses of such sources. Each with letters and digits only; short ones, and those that stand in
 * what was known too, or are `labels` of the interface, are left out.
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
  const records: readonly unknown[] = [...dataset.cases.flatMap(recordsOf), ...dataset.context]
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
    // Named as publishers of sources without a date, which are listed as such.
    ...dataset.sources
      .filter(({ published }) => published === undefined)
      .map(({ publisher }) => squeeze(publisher)),
  ].join('\n')
  return [...texts(records.filter((record) => !isKnown(record))), ...later.flatMap(address)].filter(
    (text) => text.length >= 16 && !allowed.includes(text),
  )
}

/** A text as `listForbidden` has it. */
export function readLetters(text: string): string {
  return squeeze(text)
}
