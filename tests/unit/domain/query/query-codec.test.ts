import fc from 'fast-check'
import { expect, test } from 'vitest'
import { COLUMNS } from '../../../../src/domain/as-of/case-as-of.ts'
import { LANGUAGES } from '../../../../src/domain/case/language.ts'
import {
  CASE_STATUSES,
  CUSTODY_VALUES,
  NOTICE_TYPES,
  PROTECTION_VALUES,
} from '../../../../src/domain/case/vocabulary.ts'
import { computeDay } from '../../../../src/domain/dates/day.ts'
import {
  type CaseQuery,
  DENSITIES,
  EMPTY_QUERY,
  FACETS,
  NONE,
  sortFacetValues,
} from '../../../../src/domain/query/query.ts'
import { formatQuery, parseQuery } from '../../../../src/domain/query/query-codec.ts'

const SEED = 20_130_905
const day = (year: number, month: number, date: number) => computeDay({ year, month, day: date })

const countries = fc.subarray(['PL', 'IT', 'KZ', 'UA', 'XK', NONE])
const anyDay = fc.option(fc.integer({ min: day(1, 1, 1), max: day(9999, 12, 31) }))
const facets = fc.record({
  held: countries.map((values) => sortFacetValues('held', values)),
  sought: countries.map((values) => sortFacetValues('sought', values)),
  notice: fc.subarray([...NOTICE_TYPES, NONE]),
  status: fc.subarray([...CASE_STATUSES]),
  custody: fc.subarray([...CUSTODY_VALUES]),
  protection: fc.subarray([...PROTECTION_VALUES]),
})
const queries: fc.Arbitrary<CaseQuery> = fc.record({
  q: fc.string({ maxLength: 200, unit: 'grapheme' }).filter((q) => q.length <= 200),
  facets,
  from: anyDay,
  to: anyDay,
  certain: fc.boolean(),
  asOf: anyDay,
  known: anyDay,
  sort: fc
    .uniqueArray(fc.record({ column: fc.constantFrom(...COLUMNS), descending: fc.boolean() }), {
      selector: ({ column }) => column,
    })
    .map((keys) => keys),
  columns: fc.option(
    fc
      .subarray([...COLUMNS].slice(1))
      .filter((columns) => columns.length < COLUMNS.length - 1)
      .map((columns) => ['person' as const, ...columns]),
  ),
  density: fc.constantFrom(...DENSITIES),
  lang: fc.option(fc.constantFrom(...LANGUAGES)),
})

test('a query survives a round trip through its address without remarks', () => {
  fc.assert(
    fc.property(queries, (query) => {
      expect(parseQuery(formatQuery(query))).toEqual({ query, remarks: [] })
    }),
    { seed: SEED, numRuns: 3000 },
  )
})

test('any text gives a query with a stable address', () => {
  const parameter = fc.constantFrom(
    'q',
    'held',
    'from',
    'asOf',
    'sort',
    'columns',
    'density',
    'certain',
    '__proto__',
    'x',
    '',
  )
  const junk = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(fc.tuple(parameter, fc.string({ unit: 'binary', maxLength: 20 })))
      .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&')),
  )
  fc.assert(
    fc.property(junk, (text) => {
      const { query } = parseQuery(text)
      const again = parseQuery(formatQuery(query))
      expect(again).toEqual({ query, remarks: [] })
    }),
    { seed: SEED, numRuns: 3000 },
  )
})

test('the empty query has an empty address', () => {
  expect(formatQuery(EMPTY_QUERY)).toBe('')
})

test('the order of parameters and values is fixed', () => {
  expect(formatQuery(parseQuery('asOf=2013-09-05&held=PL,IT,PL&status=protected,sought').query)).toBe(
    'held=IT,PL&status=sought,protected&asOf=2013-09-05',
  )
})

test.each([
  { parameter: 'from', text: '2013', written: 'from=2013-01-01' },
  { parameter: 'to', text: '2013', written: 'to=2013-12-31' },
  { parameter: 'to', text: '2012-02', written: 'to=2012-02-29' },
  { parameter: 'asOf', text: '2013-09', written: 'asOf=2013-09-30' },
])('$parameter=$text means $written', ({ parameter, text, written }) => {
  expect(formatQuery(parseQuery(`${parameter}=${text}`).query)).toBe(written)
})

test.each([
  { name: 'a country that does not exist', address: 'held=QQ', parameter: 'held', value: 'QQ' },
  { name: 'a word for a day', address: 'from=banana', parameter: 'from', value: 'banana' },
  { name: 'a NUL for a day', address: 'asOf=%00', parameter: 'asOf', value: '\0' },
  { name: 'a day that does not exist', address: 'to=2021-02-29', parameter: 'to', value: '2021-02-29' },
  {
    name: 'a status of another facet',
    address: 'custody=protected',
    parameter: 'custody',
    value: 'protected',
  },
  { name: 'a column that does not exist', address: 'sort=-mood', parameter: 'sort', value: '-mood' },
  { name: 'a density that does not exist', address: 'density=airy', parameter: 'density', value: 'airy' },
  { name: 'a key of Object', address: 'status=constructor', parameter: 'status', value: 'constructor' },
])('ignores $name with a remark', ({ address, parameter, value }) => {
  expect(parseQuery(address)).toEqual({
    query: EMPTY_QUERY,
    remarks: [{ kind: 'unknown-value', parameter, value }],
  })
})

test('valid parameters next to invalid ones are kept', () => {
  const { query, remarks } = parseQuery('held=QQ,PL&from=banana&asOf=%00&__proto__=1&q=x')
  expect(formatQuery(query)).toBe('q=x&held=PL')
  expect(remarks.map(({ kind }) => kind)).toEqual([
    'unknown-value',
    'unknown-value',
    'unknown-value',
    'unknown-parameter',
  ])
})

test('an address of 100 kB is truncated, with few remarks', () => {
  const { remarks } = parseQuery(`held=${'QQ,'.repeat(40_000)}`)
  expect(remarks.map(({ kind }) => kind)).toEqual(['address-cut', 'unknown-value'])
  const many = parseQuery(Array.from({ length: 2000 }, (_, i) => `p${i}=1`).join('&'))
  expect(many.remarks).toHaveLength(50)
})

test('10,000 values of a facet are parsed quickly: known ones once, a few remarks, the rest ignored', () => {
  const values = Array.from({ length: 10_000 }, (_, i) => (i % 2 === 0 ? 'PL' : `X${i}`)).join(',')
  const { query, remarks } = parseQuery(`held=${values}&status=${values}`)
  expect(formatQuery(query)).toBe('held=PL')
  expect(remarks).toHaveLength(50)
  expect(remarks[0]).toEqual({ kind: 'address-cut', length: 20_000 })
})

test('a search of 50 kB is truncated as address and as search, with a remark each', () => {
  const { query, remarks } = parseQuery(`q=${'я'.repeat(50_000)}`)
  expect(query.q).toHaveLength(200)
  expect(remarks.map(({ kind }) => kind)).toEqual(['address-cut', 'search-cut'])
})

test('a search longer than 200 characters is truncated, with a remark', () => {
  const { query, remarks } = parseQuery(`q=${'x'.repeat(300)}`)
  expect(query.q).toHaveLength(200)
  expect(remarks).toEqual([{ kind: 'search-cut', length: 200 }])
})

test('a second value of a parameter is ignored with a remark', () => {
  const { query, remarks } = parseQuery('held=PL&held=IT')
  expect(query.facets.held).toEqual(['PL'])
  expect(remarks).toEqual([{ kind: 'repeated-parameter', parameter: 'held' }])
})

test('every facet has a parameter of its name', () => {
  for (const facet of FACETS) {
    const value = facet === 'held' || facet === 'sought' ? 'PL' : 'unknown'
    const { query } = parseQuery(`${facet}=${facet === 'notice' ? 'diffusion' : value}`)
    expect(query.facets[facet]).toHaveLength(1)
  }
})
