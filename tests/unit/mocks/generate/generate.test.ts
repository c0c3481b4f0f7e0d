import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { parseCaseCount } from '../../../../mocks/generate/case-count.ts'
import { generateCase, generateCases } from '../../../../mocks/generate/generate-case.ts'
import { generateDatasetHead } from '../../../../mocks/generate/generate-dataset-head.ts'
import { MOST_GENERATED_CASES } from '../../../../mocks/limits.ts'
import { SourceSchema } from '../../../../src/contract/bodies.ts'
import { CaseSchema, ContextEventSchema } from '../../../../src/contract/case-schema.ts'
import { computeCaseAsOf } from '../../../../src/domain/as-of/case-as-of.ts'
import { readDatedCase } from '../../../../src/domain/as-of/dated-case.ts'
import { EVENT_TYPES, TRACKS } from '../../../../src/domain/case/vocabulary.ts'
import { MAY_SET } from '../../../../src/domain/case/vocabulary-rules.ts'
import { parseDay } from '../../../../src/domain/dates/day.ts'
import { parseEdtf } from '../../../../src/domain/dates/edtf.ts'
import { formatEdtf } from '../../../../src/domain/dates/edtf-format.ts'
import { realDataset } from '../../../support/real-dataset.ts'

const cases = [...generateCases(2000)]
const events = cases.flatMap((one) => one.events)
const head = generateDatasetHead(2000)
const compiled = parseDay(head.compiled) ?? Number.NaN

test('2,000 generated cases pass the contract', () => {
  const refused = cases.filter((one) => !v.is(CaseSchema, one)).map(({ id }) => id)
  expect(refused).toEqual([])
  expect(head.sources.filter((one) => !v.is(SourceSchema, one))).toEqual([])
  expect(head.context.filter((one) => !v.is(ContextEventSchema, one))).toEqual([])
})

test('the same seed gives the same bytes', () => {
  const hash = createHash('sha256')
  for (const one of generateCases(1000)) hash.update(JSON.stringify(one))
  expect(hash.digest('hex')).toMatchInlineSnapshot(
    `"d6b67cc7375decb0e7a7f0d8e0d306d8f042862f33bd42385d0523941e923b79"`,
  )
  expect(JSON.stringify(generateCase(3, 1))).not.toBe(JSON.stringify(generateCase(3)))
})

test('a case generated alone equals the one of the series, also at a high index', () => {
  expect(generateCase(1234)).toEqual(cases[1234])
  expect(generateCase(999_999)).toEqual(generateCase(999_999))
  expect(generateCase(999_999).id).toBe('case-999999')
})

test('the records of a million cases are generated lazily', () => {
  const series = generateCases(1_000_000)
  expect(series.next().value).toEqual(cases[0])
  expect(series.return().done).toBe(true)
})

test('every case says that it is made up, and has no name of a real person of the board', () => {
  const real = realDataset.cases.flatMap(({ person }) =>
    [person.name, ...person.aliases].flatMap((name) => name.split(' ')),
  )
  for (const { person, id } of cases) {
    expect(person.description).toContain('made up')
    for (const name of [person.name, ...person.aliases]) {
      expect(name.split(' ').filter((word) => real.includes(word))).toEqual([])
      expect(name).toContain(id.slice('case-'.length))
    }
  }
})

test.each([
  { name: 'a day', form: /^\d{4}-\d\d-\d\d$/ },
  { name: 'a month', form: /^\d{4}-(?:0\d|1[0-2])$/ },
  { name: 'a year', form: /^\d{4}$/ },
  { name: 'a season', form: /^\d{4}-2[1-4]$/ },
  { name: 'about', form: /~$/ },
  { name: 'uncertain', form: /\?$/ },
  { name: 'both', form: /%$/ },
  { name: 'an unspecified digit of a year', form: /^\d{3}X$/ },
  { name: 'an unspecified month', form: /^\d{4}-XX$/ },
  { name: 'an unspecified day', form: /^\d{4}-\d\d-XX$/ },
  { name: 'one day within', form: /^\[\d[^.]+\.\.\d.+\]$/ },
  { name: 'one of', form: /^\[.+,.+\]$/ },
  { name: 'on or before', form: /^\[\.\.\d/ },
  { name: 'on or after', form: /\d\.\.\]$/ },
  { name: 'an interval', form: /^\d.+\/\d/ },
  { name: 'an interval with an open end', form: /\/\.\.$/ },
  { name: 'an interval with an unknown end', form: /^\d.+\/$/ },
  { name: 'an interval with an open beginning', form: /^\.\.\// },
  { name: 'an interval with an unknown beginning', form: /^\/\d/ },
])('$name is among the dates', ({ form }) => {
  const found = events.filter(({ date }) => form.test(date))
  expect(found.length).toBeGreaterThan(5)
  for (const { date } of found) expect(formatEdtf(parseEdtf(date))).toBe(date)
})

test('events set only what their type may set, and determine the last known states', () => {
  for (const { type, sets } of events) {
    for (const track of TRACKS) {
      const value = sets[track]
      const allowed: readonly string[] = MAY_SET[type][track] ?? []
      if (value !== undefined) expect(allowed).toContain(value)
    }
  }
  for (const one of cases) {
    const tracks = computeCaseAsOf(readDatedCase(one, 0, compiled, 's1'), compiled)?.tracks
    if (!tracks) continue
    const { case: status, custody, protection } = tracks
    expect({ case: status.value, custody: custody.value, protection: protection.value }).toEqual(
      one.lastKnown,
    )
  }
})

test('a generated collection contains everything that the board can show', () => {
  expect(new Set(events.map(({ type }) => type)).size).toBe(EVENT_TYPES.length)
  expect(new Set(cases.map((one) => one.events.length))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8]))
  expect(new Set(cases.map((one) => one.notices.length))).toEqual(new Set([0, 1, 2]))
  const names = cases.map(({ person }) => person.name)
  for (const script of [/^[A-Za-z]/, /[À-ž]/, /[А-я]/, /[әғқңөұүі]/i])
    expect(names.filter((name) => script.test(name)).length).toBeGreaterThan(100)
  expect(cases.filter(({ claims }) => claims.length > 0).length).toBeGreaterThan(20)
  expect(events.filter(({ conflicts }) => conflicts !== undefined).length).toBeGreaterThan(100)
  const known = new Set(head.sources.map(({ id }) => id))
  expect(head.sources.some(({ published }) => published === undefined)).toBe(true)
  expect(events.flatMap(({ citations }) => citations).every(({ source }) => known.has(source))).toBe(true)
})

test('a few countries make up most of the cases', () => {
  const counts = [...Map.groupBy(events, ({ country }) => country).entries()]
    .filter(([country]) => country !== null)
    .map(([, some]) => some.length)
    .toSorted((a, b) => b - a)
  expect(counts.length).toBeGreaterThan(30)
  expect((counts[0] ?? 0) / (counts[9] ?? 1)).toBeGreaterThan(6)
})

test.each(['abc', '', '0', '-1', '1.5', '1e3', '5000000', '99999999999', ' 10'])(
  'rejects "%s" as a number of cases, with a message',
  (text) => {
    expect(() => parseCaseCount(text, '--cases')).toThrow(/^Failed to read --cases: .+ is not a whole number/)
  },
)

test('accepts one case and a million', () => {
  expect(parseCaseCount('1', '--cases')).toBe(1)
  expect(parseCaseCount('1000000', '--cases')).toBe(MOST_GENERATED_CASES)
})
