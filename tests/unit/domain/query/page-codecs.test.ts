import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chooseLanguage } from '../../../../src/domain/case/language.ts'
import { EVENT_TYPES, SOURCE_KINDS, SUPPORTS, TRACKS } from '../../../../src/domain/case/vocabulary.ts'
import { VOICES } from '../../../../src/domain/case/voices.ts'
import { computeDay, parseDay } from '../../../../src/domain/dates/day.ts'
import { formatPageAddress, splitAddress } from '../../../../src/domain/query/address.ts'
import {
  CHRONOLOGY_PARAMETERS,
  COMPARE_PARAMETERS,
  FIGURE_PARAMETERS,
  PRINT_PARAMETERS,
  SOURCE_PARAMETERS,
} from '../../../../src/domain/query/address-params.ts'
import {
  CHRONOLOGY_ORDERS,
  type ChronologyFilter,
  EMPTY_CHRONOLOGY_FILTER,
  formatChronologyFilter,
  matchesChronologyFilter,
  parseChronologyFilter,
} from '../../../../src/domain/query/chronology-filter.ts'
import { formatCompareQuery, parseCompareQuery } from '../../../../src/domain/query/compare.ts'
import {
  DEFAULT_FIGURE,
  formatFigureOptions,
  LAYOUTS,
  parseFigureOptions,
} from '../../../../src/domain/query/figure-options.ts'
import { EMPTY_QUERY } from '../../../../src/domain/query/query.ts'
import { parseQuery } from '../../../../src/domain/query/query-codec.ts'
import {
  EMPTY_SOURCE_QUERY,
  formatSourceQuery,
  parseSourceQuery,
  type SourceQuery,
  selectSources,
} from '../../../../src/domain/query/source-query.ts'
import { formatPrintParts, parsePrintParts } from '../../../../src/domain/summary/print-parts.ts'
import { SUMMARY_PARTS } from '../../../../src/domain/summary/summary-parts.ts'
import { makeEvent, makeSource } from '../../../support/make-case.ts'
import { realDataset } from '../../../support/real-dataset.ts'

const SEED = 20_261_123
const days = fc.option(
  fc.integer({
    min: computeDay({ year: 1, month: 1, day: 1 }),
    max: computeDay({ year: 9999, month: 12, day: 31 }),
  }),
)

test('a chronology filter survives a round trip through its address without remarks', () => {
  const filters: fc.Arbitrary<ChronologyFilter> = fc.record({
    support: fc.subarray([...SUPPORTS]),
    voices: fc.subarray([...VOICES]),
    types: fc.subarray([...EVENT_TYPES]),
    context: fc.boolean(),
    since: days,
    order: fc.constantFrom(...CHRONOLOGY_ORDERS),
  })
  fc.assert(
    fc.property(filters, (filter) => {
      expect(parseChronologyFilter(formatChronologyFilter(filter))).toEqual({ filter, remarks: [] })
    }),
    { seed: SEED, numRuns: 1000 },
  )
})

test('the parts of a printed summary survive a round trip, and invalid ones are ignored with a remark', () => {
  fc.assert(
    fc.property(fc.subarray([...SUMMARY_PARTS]), (parts) => {
      expect(parsePrintParts(formatPrintParts(parts))).toEqual({ parts, remarks: [] })
    }),
    { seed: SEED, numRuns: 300 },
  )
  expect(formatPrintParts(SUMMARY_PARTS)).toBe('')
  expect(parsePrintParts('parts=claims,nonsense,who')).toEqual({
    parts: ['who', 'claims'],
    remarks: [{ kind: 'unknown-value', parameter: 'parts', value: 'nonsense' }],
  })
  expect(parsePrintParts('parts=nonsense').parts).toEqual(SUMMARY_PARTS)
})

test('a query of sources survives a round trip through its address without remarks', () => {
  const text = fc.string({ maxLength: 60, unit: 'grapheme' }).filter((one) => one.length <= 200)
  const queries: fc.Arbitrary<SourceQuery> = fc.record({
    find: text,
    kinds: fc.subarray([...SOURCE_KINDS]),
    languages: fc.subarray(['cs', 'en', 'pl', 'ru']),
    publishers: fc.uniqueArray(text.filter((one) => one !== '' && !one.includes('|'))),
    after: days,
    before: days,
  })
  fc.assert(
    fc.property(queries, (query) => {
      expect(parseSourceQuery(formatSourceQuery(query))).toEqual({ query, remarks: [] })
    }),
    { seed: SEED, numRuns: 1000 },
  )
})

test('figure options and a comparison survive a round trip, and invalid values are ignored with a remark', () => {
  const day = fc.integer({ min: -700_000, max: 2_000_000 })
  const views = fc
    .tuple(day, fc.integer({ min: 1, max: 20_000 }))
    .map(([from, days]) => ({ from, to: from + days }))
  const opened = fc.record({
    caseId: fc.string({ minLength: 1 }).filter((id) => !id.includes('/') && id === id.toWellFormed()),
    part: fc.option(fc.string({ minLength: 1 }).filter((part) => part === part.toWellFormed())),
  })
  fc.assert(
    fc.property(
      fc.record({
        question: fc.constantFrom(...TRACKS),
        context: fc.boolean(),
        view: fc.option(views),
        layout: fc.constantFrom(...LAYOUTS),
        open: fc.option(opened),
      }),
      (options) => {
        expect(parseFigureOptions(formatFigureOptions(options))).toEqual({ options, remarks: [] })
      },
    ),
    { seed: SEED, numRuns: 1000 },
  )
  expect(formatFigureOptions(DEFAULT_FIGURE)).toBe('')
  // The slash is written as it is; an address in which a program has escaped it reads the same.
  const open = { caseId: 'x', part: 'y' }
  expect(formatFigureOptions({ ...DEFAULT_FIGURE, open })).toBe('open=x/y')
  expect(parseFigureOptions('open=x%2Fy').options.open).toEqual(open)
  expect(parseFigureOptions('view=2012-01..2015-07').options.view).toEqual({
    from: parseDay('2012-01-01'),
    to: parseDay('2015-07-31'),
  })
  for (const bad of ['view=2012', 'view=2015..2012', 'view=a..b', 'view=2012..2013..2014', 'layout=x'])
    expect(parseFigureOptions(bad).remarks, bad).toHaveLength(1)
  expect(parseFigureOptions('ask=everything&context=2').remarks).toHaveLength(2)
  for (const at of EVENT_TYPES) {
    const compare = { cases: ['a', 'b c', 'д'], at }
    expect(parseCompareQuery(formatCompareQuery(compare))).toEqual({ compare, remarks: [] })
  }
  expect(parseCompareQuery('cases=&at=never')).toEqual({
    compare: { cases: [], at: 'detention' },
    remarks: [{ kind: 'unknown-value', parameter: 'at', value: 'never' }],
  })
})

test('any text can be parsed, and invalid values are ignored with a remark', () => {
  const { filter, remarks } = parseChronologyFilter(
    'support=corroborated,proven&words=liar&type=&since=soon&context=2',
  )
  expect(filter).toEqual({ ...EMPTY_CHRONOLOGY_FILTER, support: ['corroborated'] })
  expect(remarks.map((one) => ('value' in one ? one.value : one.kind))).toEqual([
    'proven',
    'liar',
    'soon',
    '2',
  ])
  const sources = parseSourceQuery('kind=gossip,court&language=pl,klingon1&after=never')
  expect(sources.query).toEqual({ ...EMPTY_SOURCE_QUERY, kinds: ['court'], languages: ['pl'] })
  expect(sources.remarks).toHaveLength(3)
  fc.assert(
    fc.property(fc.string({ maxLength: 400, unit: 'binary' }), (text) => {
      const query = parseSourceQuery(text).query
      expect(parseSourceQuery(formatSourceQuery(query)).query).toEqual(query)
      const one = parseChronologyFilter(text).filter
      expect(parseChronologyFilter(formatChronologyFilter(one)).filter).toEqual(one)
    }),
    { seed: SEED, numRuns: 1000 },
  )
})

test('no page parameter is also one of the board, and neither causes a remark on the other', () => {
  const parameters = [
    ...CHRONOLOGY_PARAMETERS,
    ...SOURCE_PARAMETERS,
    ...FIGURE_PARAMETERS,
    ...COMPARE_PARAMETERS,
    ...PRINT_PARAMETERS,
  ]
  expect(
    parameters.filter((name) => parseQuery(`${name}=x`).remarks[0]?.kind !== 'unknown-parameter'),
  ).toEqual([])
  const address = formatPageAddress(
    'sources',
    { ...EMPTY_QUERY, q: 'a&b' },
    { part: 's/1', own: formatSourceQuery({ ...EMPTY_SOURCE_QUERY, find: 'x=y' }) },
  )
  const { path, search } = splitAddress(address)
  expect(path).toBe('/sources/s%2F1')
  expect(parseQuery(search, SOURCE_PARAMETERS)).toEqual({ query: { ...EMPTY_QUERY, q: 'a&b' }, remarks: [] })
  expect(parseSourceQuery(search).query.find).toBe('x=y')
})

test.each([
  { reads: ['fr-CA', 'en'], chosen: 'fr' },
  { reads: ['kk', 'ru-KZ', 'en'], chosen: 'ru' },
  { reads: ['UK'], chosen: 'uk' },
  { reads: ['de', 'pl'], chosen: 'en' },
  { reads: [], chosen: 'en' },
])('a reader of $reads gets $chosen', ({ reads, chosen }) => {
  expect(chooseLanguage(reads)).toBe(chosen)
})

test.each([
  { name: 'no filter', filter: {}, passes: true },
  { name: 'its support', filter: { support: ['corroborated'] as const }, passes: true },
  { name: 'another support', filter: { support: ['article-only'] as const }, passes: false },
  {
    name: 'sources that differ, though corroborated',
    filter: { support: ['conflicting'] as const },
    passes: true,
  },
  { name: 'its voice', filter: { voices: ['court', 'campaign'] as const }, passes: true },
  {
    name: 'its voice and another type',
    filter: { voices: ['court'] as const, types: ['release'] as const },
    passes: false,
  },
])('$name', ({ filter, passes }) => {
  const event = makeEvent({
    id: 'e',
    date: '2013',
    type: 'detention',
    support: 'corroborated',
    attributedTo: { name: 'A court', kind: 'court' },
    conflicts: [{ field: 'date', value: '2014', source: 's2' }],
  })
  expect(matchesChronologyFilter(event, { ...EMPTY_CHRONOLOGY_FILTER, ...filter })).toBe(passes)
})

test('a line passes for each of those who say it, not only for the first', () => {
  const event = makeEvent({
    id: 'x',
    date: '2013-01-01',
    attributedTo: { name: 'A foundation', kind: 'advocacy' },
    alsoAttributedTo: [{ name: 'A newspaper', kind: 'reporter' }],
  })
  const passes = (voice: ChronologyFilter['voices'][number]) =>
    matchesChronologyFilter(event, { ...EMPTY_CHRONOLOGY_FILTER, voices: [voice] })
  expect([passes('campaign'), passes('press'), passes('court')]).toEqual([true, true, false])
})

test('sources are filtered by words, kind, language, publisher and date, and counts ignore their own filter', () => {
  const sources = [
    makeSource({ id: 'a', kind: 'court', language: 'pl', publisher: 'Sąd', published: '2013-05' }),
    makeSource({ id: 'b', kind: 'news', language: 'pl', publisher: 'Gazeta', published: '2014-02-01' }),
    makeSource({ id: 'c', kind: 'news', language: 'en', publisher: 'Gazette', published: '2016' }),
  ]
  const { published: _, ...undated } = makeSource({ id: 'd', kind: 'news', publisher: 'Gazeta' })
  const all = [...sources, { ...undated, addressHidden: true, url: 'https://example.org/loaded' }]
  const ids = (query: Partial<SourceQuery>) =>
    selectSources(all, { ...EMPTY_SOURCE_QUERY, ...query }).shown.map(({ id }) => id)
  expect(ids({})).toEqual(['a', 'b', 'c', 'd'])
  expect(ids({ find: 'sad' })).toEqual(['a'])
  expect(ids({ find: 'loaded' })).toEqual([])
  expect(ids({ kinds: ['news'], languages: ['pl'] })).toEqual(['b'])
  expect(ids({ publishers: ['Gazeta'] })).toEqual(['b', 'd'])
  expect(ids({ after: computeDay({ year: 2013, month: 5, day: 20 }) })).toEqual(['a', 'b', 'c'])
  expect(ids({ before: computeDay({ year: 2013, month: 5, day: 1 }) })).toEqual(['a'])
  const { counts } = selectSources(all, { ...EMPTY_SOURCE_QUERY, kinds: ['court'] })
  expect([...counts.kinds]).toEqual([
    ['court', 1],
    ['news', 3],
  ])
  expect([...counts.languages]).toEqual([
    ['pl', 1],
    ['en', 0],
  ])
})

test('without filters all sources are listed, also those without a date', () => {
  expect(selectSources(realDataset.sources, EMPTY_SOURCE_QUERY).shown).toHaveLength(135)
})
