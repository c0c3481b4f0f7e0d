import { expect, test } from 'vitest'
import { createStore } from '../../../../mocks/store.ts'
import type { Dataset } from '../../../../src/domain/case/case.ts'
import { openSnapshot } from '../../../../src/domain/collection/collection.ts'
import { select } from '../../../../src/domain/collection/select.ts'
import { type Day, formatDay, parseDay } from '../../../../src/domain/dates/day.ts'
import { parseEdtf } from '../../../../src/domain/dates/edtf.ts'
import { computeBounds } from '../../../../src/domain/dates/edtf-bounds.ts'
import { limitContext, limitRecord, makeKnownOn } from '../../../../src/domain/known-on/limit-record.ts'
import { EMPTY_QUERY, FACETS } from '../../../../src/domain/query/query.ts'
import { buildSnapshot } from '../../../../src/domain/snapshot/build-snapshot.ts'
import { summarise } from '../../../../src/domain/summary/summary.ts'
import type { ExportKind } from '../../../../src/features/export/formats/registry.ts'
import { en } from '../../../../src/messages/en/en.ts'
import { enWords } from '../../../../src/messages/en/words.ts'
import { bruteLimit, listAllSources, listForbidden, readLetters } from '../../../support/brute-known.ts'
import { bruteSelect } from '../../../support/brute-select.ts'
import { generateCases, generateSources } from '../../../support/generate-cases.ts'
import { makeCase, makeDataset, makeEvent, makeNotice, makeSource } from '../../../support/make-case.ts'
import { makeFileOf } from '../../../support/make-file.ts'
import { makeRandom } from '../../../support/random.ts'
import { rawDataset } from '../../../support/real-dataset.ts'

const { dataset: realDataset } = createStore(rawDataset)
const day = (text: string): Day => parseDay(text) ?? Number.NaN

/** Every day from which a source is known, and the day before. */
function listTurns({ sources }: Dataset): readonly Day[] {
  const days = sources.flatMap(({ published }) => {
    const latest = published === undefined ? null : computeBounds(parseEdtf(published)).latest
    return latest === null ? [] : [latest - 1, latest]
  })
  return [...new Set(days)].toSorted((a, b) => a - b)
}

/** Expects the same rows, statuses and counts from the engine and the brute force for each pair of days. */
function compare(dataset: Dataset, pairs: readonly { readonly asOf: Day; readonly known: Day }[]): number {
  const collection = openSnapshot(buildSnapshot(dataset))
  let seen = 0
  for (const { asOf, known } of pairs) {
    const query = { ...EMPTY_QUERY, asOf, known }
    const selection = select(collection, query)
    const brute = bruteSelect(bruteLimit(dataset, known), query)
    expect(selection.rows.map(({ entry }) => entry.id)).toEqual(brute.rows.map(({ id }) => id))
    ;[...selection.rows].forEach((row, i) => {
      const { tracks, firstDetention } = row
      expect({
        first: firstDetention?.id ?? null,
        since: {
          case: tracks.case.since?.id ?? null,
          custody: tracks.custody.since?.id ?? null,
          protection: tracks.protection.since?.id ?? null,
        },
      }).toEqual({ first: brute.rows[i]?.first, since: brute.rows[i]?.since })
    })
    for (const facet of FACETS) {
      const counted = selection.facets[facet].filter(({ count }) => count > 0)
      expect(new Map(counted.map(({ value, count }) => [value, count]))).toEqual(brute.facets[facet])
    }
    seen += selection.rows.length
  }
  return seen
}

test('known on equals the brute force: the five cases, on each day a source was published and the day before', () => {
  const pairs = listTurns(realDataset).flatMap((known) => [
    { known, asOf: known },
    { known, asOf: day(realDataset.compiled) },
  ])
  expect(pairs.length).toBeGreaterThan(100)
  expect(compare(realDataset, pairs)).toBeGreaterThan(300)
})

test('known on equals the brute force: 2,000 generated cases', () => {
  const random = makeRandom(20_261_124)
  const dataset = makeDataset(generateCases(random, 2000), { sources: generateSources(random) })
  const turns = listTurns(dataset)
  const pairs = turns.flatMap((known) => [
    { known, asOf: known },
    { known, asOf: random.pick(turns) },
  ])
  expect(compare(dataset, pairs)).toBeGreaterThan(5000)
})

test('a partly known record has only its type, country, date and known sources', () => {
  for (const known of listTurns(realDataset)) {
    const limit = makeKnownOn(known, realDataset.article.source, realDataset.sources)
    const isKnown = (source: string) => (limit.published.get(source) ?? Infinity) <= known
    const { cases, context, sources } = summarise({
      records: realDataset.cases,
      sources: realDataset.sources,
      query: { ...EMPTY_QUERY, known },
      asOf: day(realDataset.compiled),
      compiled: day(realDataset.compiled),
      dataVersion: '',
      article: realDataset.article.source,
      context: realDataset.context,
    })
    const whole = new Map(
      [
        ...realDataset.cases.flatMap(({ events, notices, claims }) => [...events, ...notices, ...claims]),
        ...realDataset.context,
      ].map((record) => [record.id, listAllSources(record).every(isKnown)]),
    )
    const records = [
      ...cases.flatMap(({ chronology }) => chronology.map(({ event }) => event)),
      ...cases.flatMap(({ notices }) => notices.map(({ notice }) => notice)),
      ...cases.flatMap(({ claims }) => claims),
      ...context.map(({ event }) => event),
    ]
    for (const record of records) {
      const fields = Object.entries(record)
        .filter(([, value]) => value !== null && value !== undefined)
        .map(([key]) => key)
      const bare = [
        'id',
        'type',
        'kind',
        'date',
        'country',
        'requestingCountries',
        'requestedBy',
        'sets',
        'about',
        'citations',
        'status',
        'statusDate',
        'isHalfKnown',
        'knownSince',
        'possiblySameAs',
        'vouches',
      ]
      if (whole.get(record.id) === false) expect(fields.filter((key) => !bare.includes(key))).toEqual([])
      else expect(fields.length).toBeGreaterThan(4)
      expect(record.citations.every(({ source }) => isKnown(source))).toBe(true)
    }
    for (const { source } of sources) expect(isKnown(source?.id ?? '')).toBe(true)
  }
})

const KINDS: readonly ExportKind[] = ['markdown', 'cases', 'statements', 'json', 'ris', 'csl']
const LEAK_DAYS = ['2012-12-31', '2013-06-15', '2013-09-05', '2014-06-30', '2020-01-01']

test.each(KINDS.flatMap((kind) => LEAK_DAYS.map((known) => ({ kind, known }))))(
  'known on $known, the $kind file contains nothing from a later source',
  async ({ kind, known }) => {
    const forbidden = listForbidden(realDataset, known, en.eventType)
    expect(forbidden.length).toBeGreaterThan(50)
    const make = async (query: typeof EMPTY_QUERY) => {
      const summary = summarise({
        records: realDataset.cases,
        sources: realDataset.sources,
        query,
        asOf: day(realDataset.compiled),
        compiled: day(realDataset.compiled),
        dataVersion: realDataset.dataVersion,
        article: realDataset.article.source,
        context: realDataset.context,
      })
      const names = new Map(realDataset.cases.map(({ id, person }) => [id, person.name]))
      const context = { title: 'Cases', isBoard: true, onRecord: 5, names, leftOut: [] }
      const { text } = await makeFileOf(kind, summary, { context, m: { ...en, ...enWords } })
      return readLetters(text.replaceAll(/\\n|\{s\d+\}|\[\^\d+\]|&[a-z#0-9]+;/g, ' '))
    }
    const limited = await make({ ...EMPTY_QUERY, known: day(known) })
    expect(forbidden.filter((text) => limited.includes(text))).toEqual([])
    // Citation formats have no field for the as-of day.
    if (kind !== 'ris' && kind !== 'csl') expect(limited).toContain(readLetters(known))
    // Proves that the check can fail: without the limit the file contains these texts.
    const open = await make(EMPTY_QUERY)
    if (kind !== 'cases' && kind !== 'ris' && kind !== 'csl')
      expect(forbidden.filter((text) => open.includes(text)).length).toBeGreaterThan(20)
  },
)

test('if only the article was known, the event has the date that the article gives', () => {
  const event = makeEvent({
    id: 'e1',
    date: '2013-06-14',
    dateInArticle: '[..2013-09-05]',
    citations: [{ source: 's1' }, { source: 's2' }],
  })
  const sources = [
    makeSource({ id: 's1', published: '2013-09-05' }),
    makeSource({ id: 's2', published: '2014' }),
  ]
  const collection = openSnapshot(
    buildSnapshot(makeDataset([makeCase({ id: 'c', events: [event] })], { sources })),
  )
  const read = (known: string) => collection.limit(day(known)).cases.at(0)?.events[0]
  expect(read('2013-09-04')).toBeUndefined()
  expect(read('2013-09-05')).toMatchObject({ title: null, sides: [], sources: ['s1'] })
  expect(read('2013-09-05')?.date.text).toBe('[..2013-09-05]')
  expect(read('2014-12-30')?.date.text).toBe('[..2013-09-05]')
  expect(read('2014-12-31')).toMatchObject({ title: 'Event e1', sources: ['s1', 's2'] })
  expect(read('2014-12-31')?.date.text).toBe('2013-06-14')
})

test('a partly known notice exists from its status date or its first known source, and has no status', () => {
  const notice = makeNotice({
    id: 'n1',
    issued: '2012-01-01',
    status: 'deleted',
    statusDate: '2013-03-01',
    citations: [{ source: 's1' }, { source: 's2' }],
  })
  const later = { ...notice, id: 'n2', statusDate: '2016-01-01' }
  const sources = [
    makeSource({ id: 's1', published: '2013-09-05' }),
    makeSource({ id: 's2', published: '2014' }),
  ]
  const events = [makeEvent({ id: 'e', date: '2011' })]
  const collection = openSnapshot(
    buildSnapshot(makeDataset([makeCase({ id: 'c', events, notices: [notice, later] })], { sources })),
  )
  const read = (known: string) =>
    collection
      .limit(day(known))
      .cases.at(0)
      ?.notices.map(({ existsFrom, status }) => [formatDay(existsFrom), status])
  expect(read('2013-12-31')).toEqual([
    ['2013-03-01', 'unknown'],
    ['2013-09-05', 'unknown'],
  ])
  expect(read('2014-12-31')).toEqual([
    ['2012-01-01', 'deleted'],
    ['2012-01-01', 'deleted'],
  ])
})

test('the same day gives the same limited collection, and null lifts the limit', () => {
  const collection = openSnapshot(buildSnapshot(realDataset))
  const limited = collection.limit(day('2013-09-05'))
  expect(limited.limit(day('2013-09-05'))).toBe(limited)
  expect(limited.limit(null)).toBe(collection)
})

test('an event of the time that is half known does not say of what kind it is: nothing says that it is not about the person', () => {
  const masked = realDataset.context.flatMap((event) =>
    LEAK_DAYS.flatMap((known) =>
      limitContext(event, makeKnownOn(day(known), realDataset.article.source, realDataset.sources)).filter(
        ({ title }) => title === null,
      ),
    ),
  )
  expect(masked.length).toBeGreaterThan(0)
  expect([...new Set(masked.map(({ type }) => type))]).toEqual(['context'])
})

test('a relation in free words is shown once all its sources are known, one of the vocabulary with the first', () => {
  const sources = [
    makeSource({ id: 's1', published: '2013' }),
    makeSource({ id: 's2', published: '2015' }),
    makeSource({ id: 's3', published: '2016' }),
  ]
  const citations = [{ source: 's1' }, { source: 's2' }]
  const record = makeCase({
    id: 'a',
    relatedCases: [
      { case: 'b', relation: 'spouse-of', citations },
      { case: 'b', relation: 'lawyer of', citations },
      { case: 'b', relation: 'named beside {s3}', citations },
    ],
  })
  const list = (text: string) =>
    limitRecord(record, makeKnownOn(day(text), 's1', sources)).relatedCases.map(({ relation }) => relation)
  expect(list('2012-12-31')).toEqual([])
  expect(list('2014-01-01')).toEqual(['spouse-of'])
  expect(list('2016-01-01')).toEqual(['spouse-of', 'lawyer of'])
  expect(list('2017-01-01')).toEqual(['spouse-of', 'lawyer of', 'named beside {s3}'])
})
