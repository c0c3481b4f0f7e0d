import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readExchangeCsv, writeExchangeCsv } from '../../../../src/contract/exchange/exchange-csv.ts'
import { readExchangeJson, writeExchangeJson } from '../../../../src/contract/exchange/exchange-json.ts'
import type {
  ExchangeCase,
  ExchangeSet,
  ExchangeSource,
} from '../../../../src/contract/exchange/exchange-set.ts'
import {
  ACTOR_ROLES,
  CASE_STATUSES,
  CLAIM_KINDS,
  CONFLICT_FIELDS,
  CUSTODY_VALUES,
  DATE_BASES,
  EVENT_TYPES,
  NOTICE_STATUSES,
  NOTICE_TYPES,
  RELATIONS,
  SOURCE_KINDS,
  SUPPORTS,
} from '../../../../src/domain/case/vocabulary.ts'
import { parseDay } from '../../../../src/domain/dates/day.ts'
import { EMPTY_QUERY } from '../../../../src/domain/query/query.ts'
import { summarise } from '../../../../src/domain/summary/summary.ts'
import { makeExchangeSet } from '../../../../src/features/export/formats/exchange.ts'
import { unpackZip } from '../../../../src/features/export/formats/zip.ts'
import { makeJob, runOnce } from '../../../support/make-job.ts'
import { formatExchangeSchema } from '../../../support/openapi.ts'
import { realDataset } from '../../../support/real-dataset.ts'

/** Texts that need escaping in CSV or JSON. */
const nasty = fc.constantFrom(
  '',
  '\\N',
  '\\\\N',
  '\\',
  'null',
  '"',
  '""',
  ',',
  '\r\n',
  '\n',
  '\r',
  '\ufeff',
  '=1+1',
  ' x ',
  '\u0000',
  '\u2028',
  '{s1}',
  "'",
  ';',
  '\t',
  '\\J"x"',
  'half \ud800 a character',
  '\udc00',
)
const text = fc.oneof(
  { weight: 2, arbitrary: nasty },
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)
const id = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
const country = fc.constantFrom('KZ', 'PL', 'IT', 'FR', 'GB')
const date = fc.constantFrom(
  '2013',
  '2013-05',
  '2013-05-31',
  '2013-05~',
  '[2013-05-31,2013-06-01]',
  '2013-05-28/..',
  '../2013',
  '2013-21',
)
const day = fc.constantFrom('2013-09-05', '2026-11-23')
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const few = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 2 })
const one = <T>(values: readonly T[]) => fc.constantFrom(...values)
const citation = fc.record({ source: id, locator: maybe(text) })
const conflict = fc.record({
  field: fc.oneof(one(CONFLICT_FIELDS), text),
  value: text,
  source: id,
  since: maybe(date),
})
const later = fc.record({ text, date, citations: few(citation) })
const via = fc.record({ name: text, kind: one(CLAIM_KINDS) })
const voice = fc.record({ name: text, kind: one(CLAIM_KINDS), via: maybe(via) })

const event: fc.Arbitrary<ExchangeCase['events'][number]> = fc.record({
  id,
  date,
  dateBasis: maybe(one(DATE_BASES)),
  dateInArticle: maybe(date),
  type: one(EVENT_TYPES),
  country: maybe(country),
  requestingCountries: few(country),
  title: maybe(text),
  detail: maybe(text),
  actor: maybe(fc.record({ name: text, role: one(ACTOR_ROLES) })),
  attributedTo: maybe(voice),
  alsoAttributedTo: few(voice),
  sets: fc.record({ case: one(CASE_STATUSES), custody: one(CUSTODY_VALUES) }, { requiredKeys: [] }),
  support: maybe(one(SUPPORTS)),
  citations: few(citation),
  conflicts: few(conflict),
  note: maybe(text),
  later: few(later),
  vouches: fc.boolean(),
  standing: one(['counted', 'possible'] as const),
})
const notice: fc.Arbitrary<ExchangeCase['notices'][number]> = fc.record({
  id,
  type: one(NOTICE_TYPES),
  calledInArticle: maybe(text),
  requestedBy: few(country),
  issued: maybe(date),
  firstEffect: maybe(date),
  status: one(NOTICE_STATUSES),
  statusDate: maybe(date),
  grounds: maybe(text),
  citations: few(citation),
  conflicts: few(conflict),
  note: maybe(text),
  possiblySameAs: few(id),
  later: few(later),
})
const claim: fc.Arbitrary<ExchangeCase['claims'][number]> = fc.record({
  id,
  by: maybe(text),
  kind: one(CLAIM_KINDS),
  via: maybe(via),
  text: maybe(text),
  about: maybe(id),
  citations: few(citation),
})
const related: fc.Arbitrary<ExchangeCase['relatedCases'][number]> = fc.record({
  case: id,
  relation: fc.oneof(one(RELATIONS), text),
  citations: few(citation),
  disputed: maybe(fc.record({ text, source: id })),
})
const record: fc.Arbitrary<ExchangeCase> = fc.record({
  id,
  name: text,
  aliases: few(text),
  description: maybe(text),
  nationalityAsReported: few(country),
  nationalityCitation: maybe(citation),
  later: few(later),
  noticesNote: maybe(text),
  events: few(event),
  notices: few(notice),
  claims: few(claim),
  relatedCases: few(related),
})
const source: fc.Arbitrary<ExchangeSource> = fc.record({
  id,
  title: text,
  titleIsDescription: fc.boolean(),
  publisher: text,
  url: maybe(text),
  published: maybe(date),
  language: text,
  kind: one(SOURCE_KINDS),
  note: maybe(text),
  addressWithheld: fc.boolean(),
  addressHidden: fc.boolean(),
})
const exchangeSet: fc.Arbitrary<ExchangeSet> = fc.record({
  format: fc.constant('noticeboard-exchange' as const),
  formatVersion: fc.constant(1 as const),
  about: fc.record({
    dataVersion: text,
    compiled: day,
    asOf: day,
    knownOn: maybe(day),
    query: text,
    redacted: fc.boolean(),
  }),
  cases: fc.uniqueArray(record, { selector: (it) => it.id, maxLength: 2 }),
  sources: fc.array(source, { maxLength: 2 }),
})

const options = { numRuns: 10_000, seed: 20_261_124 }
/** Gives objects a prototype: those of fast-check have none, those that are read have one. */
const plain = (set: ExchangeSet): ExchangeSet => structuredClone(set)

/** Encodes and decodes a text as UTF-8, as a file on disk. */
const onDisk = (it: string) => new TextDecoder().decode(new TextEncoder().encode(it))

test('10,000 generated sets survive a round trip through CSV', { timeout: 240_000 }, () => {
  fc.assert(
    fc.property(exchangeSet, (set) => {
      const files = writeExchangeCsv(set)
      const read = {
        'about.csv': onDisk(files['about.csv']),
        'cases.csv': onDisk(files['cases.csv']),
        'statements.csv': onDisk(files['statements.csv']),
        'sources.csv': onDisk(files['sources.csv']),
      }
      expect(readExchangeCsv(read)).toEqual(plain(set))
    }),
    options,
  )
})

test('10,000 generated sets survive a round trip through JSON', { timeout: 240_000 }, () => {
  fc.assert(
    fc.property(exchangeSet, (set) => {
      expect(readExchangeJson(onDisk(writeExchangeJson(set)))).toEqual(plain(set))
    }),
    options,
  )
})

const compiled = parseDay(realDataset.compiled) ?? Number.NaN
function makeReal(asOf: string): ExchangeSet {
  return makeExchangeSet(
    summarise({
      records: realDataset.cases,
      sources: realDataset.sources,
      query: EMPTY_QUERY,
      asOf: parseDay(asOf) ?? Number.NaN,
      compiled,
      dataVersion: realDataset.dataVersion,
      article: realDataset.article.source,
    }),
  )
}

test.each(['2013-09-05', '2014-03-01', realDataset.compiled])(
  'as of %s the five cases survive both round trips, fit the published schema, and contain no hidden address',
  (asOf) => {
    const set = makeReal(asOf)
    expect(set.cases).toHaveLength(5)
    expect(readExchangeCsv(writeExchangeCsv(set))).toEqual(set)
    expect(readExchangeJson(writeExchangeJson(set))).toEqual(set)
    expect(readExchangeJson(writeExchangeJson(set, 'https://example.org/exchange.schema.json'))).toEqual(set)
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(formatExchangeSchema()))
    expect(validate(set), JSON.stringify(validate.errors)).toBe(true)
    expect(validate({ ...set, formatVersion: 2 })).toBe(false)
    const hidden = realDataset.sources.find(({ addressHidden }) => addressHidden)
    expect(JSON.stringify(set)).not.toContain(hidden?.url.slice(30))
  },
)

test.each([
  { how: 'as it is', redact: null },
  { how: 'known before the article', known: '2013-06-30', redact: null },
  { how: 'known after the article', known: '2014-12-31', redact: null },
  { how: 'redacted', redact: { keepTexts: false } },
])(
  '$how, the exchange format has the same dates of events in the article as the JSON data',
  async ({ redact, ...limits }) => {
    const json = await runOnce(makeJob({ kind: 'json', redact }, limits))
    const { content } = await runOnce(makeJob({ kind: 'exchange', redact }, limits))
    if (typeof content === 'string') throw new Error('It is not a zip.')
    const files = new Map(unpackZip(content))
    const file = files.get('noticeboard-exchange.json')
    const text = file instanceof Uint8Array ? new TextDecoder().decode(file) : ''
    const listDates = (
      cases: readonly { readonly events: readonly { readonly dateInArticle?: unknown }[] }[],
    ) => cases.map(({ events }) => events.map(({ dateInArticle }) => dateInArticle ?? null))
    const given = listDates(JSON.parse(String(json.content)).cases)
    expect(listDates(readExchangeJson(text).cases)).toEqual(given)
    expect(given.flat().some((date) => date !== null)).toBe(limits.known !== '2013-06-30')
  },
)
