import { expect, test } from 'vitest'
import { openSnapshot } from '../../../../../src/domain/collection/collection.ts'
import { computeRecordExtent } from '../../../../../src/domain/collection/record-extent.ts'
import { select } from '../../../../../src/domain/collection/select.ts'
import { parseDay } from '../../../../../src/domain/dates/day.ts'
import { EMPTY_QUERY } from '../../../../../src/domain/query/query.ts'
import { buildSnapshot } from '../../../../../src/domain/snapshot/build-snapshot.ts'
import { chooseOverviewUnit, layOverview } from '../../../../../src/features/timeline/axis/overview-layout.ts'
import { generateCases } from '../../../../support/generate-cases.ts'
import { makeDataset } from '../../../../support/make-case.ts'
import { makeRandom } from '../../../../support/random.ts'
import { realDataset } from '../../../../support/real-dataset.ts'

const day = (text: string) => parseDay(text) ?? Number.NaN
const collection = openSnapshot(buildSnapshot(realDataset))
const all = computeRecordExtent(collection)

test.each([
  { width: 1200, unit: 'month' },
  { width: 628, unit: 'quarter' },
  { width: 358, unit: 'quarter' },
  { width: 200, unit: 'year' },
])('at $width pixels a bar is a $unit', ({ width, unit }) => {
  expect(chooseOverviewUnit(all, width)).toBe(unit)
})

test('the overview is not affected by From and To, and follows the other filters and the day', () => {
  for (const asOf of [null, day('2013-09-05')]) {
    const query = { ...EMPTY_QUERY, asOf }
    const { bins } = select(collection, query).overview('quarter')
    const windowed = { ...query, from: day('2020-01-01'), to: day('2020-12-31'), certain: true }
    expect(select(collection, windowed).overview('quarter').bins).toEqual(bins)
    const filtered = select(collection, { ...query, q: 'Pavlov' }).overview('quarter').bins
    expect(Math.max(...filtered.map(({ possibly }) => possibly))).toBe(1)
  }
})

test('the same cases as of the same day have the same bins, which are not counted again', () => {
  const ask = (q: string, asOf: number | null) =>
    select(collection, { ...EMPTY_QUERY, q, asOf }).overview('quarter')
  const [all, one, early] = [ask('', null), ask('Pavlov', null), ask('', day('2013-09-05'))]
  expect(ask('', null)).toBe(all)
  expect(ask('Pavlov', null)).toBe(one)
  expect(ask('', day('2013-09-05'))).toBe(early)
  expect(new Set([all, one, early]).size).toBe(3)
})

test('the bins of each unit count the cases with an event in them, whatever was counted before', () => {
  const many = openSnapshot(buildSnapshot(makeDataset(generateCases(makeRandom(7), 300))))
  const { overview, rows } = select(many, EMPTY_QUERY)
  const [months, quarters, years] = (['month', 'quarter', 'year'] as const).map((unit) => overview(unit).bins)
  for (const [long, short] of [
    [years, quarters],
    [quarters, months],
  ] as const) {
    for (const bin of long ?? []) {
      const parts = (short ?? []).filter(({ from, to }) => from >= bin.from && to <= bin.to)
      if (parts.length === 0) continue
      const sum = (key: 'possibly' | 'certainly') => parts.reduce((total, part) => total + part[key], 0)
      expect(bin.possibly).toBeLessThanOrEqual(sum('possibly'))
      expect(bin.possibly).toBeGreaterThanOrEqual(Math.max(...parts.map(({ possibly }) => possibly)))
      expect(bin.certainly).toBeGreaterThanOrEqual(Math.max(...parts.map(({ certainly }) => certainly)))
      expect(bin.certainly).toBeLessThanOrEqual(bin.possibly)
      expect(bin.possibly).toBeLessThanOrEqual(rows.length)
    }
  }
})

test('what certainly falls in a bin is never drawn higher than what possibly does, and nothing after the day', () => {
  for (const asOf of [day('2012-02-02'), day('2013-09-05'), collection.compiled]) {
    const points = layOverview(select(collection, { ...EMPTY_QUERY, asOf }).overview('quarter').bins, asOf)
    expect(points.length).toBeGreaterThan(0)
    for (const { day: at, possibly, certainly } of points) {
      expect(certainly).toBeLessThanOrEqual(possibly)
      expect(possibly).toBeLessThanOrEqual(1)
      expect(at).toBeLessThanOrEqual(asOf)
    }
    expect(points.map((point) => point.day)).toEqual(
      points.map((point) => point.day).toSorted((a, b) => a - b),
    )
  }
})

test('a single case among thousands is seen, and an empty bin is not', () => {
  const bin = { from: 0, to: 89, groups: {} }
  const points = layOverview(
    [
      { ...bin, possibly: 5000, certainly: 4000 },
      { ...bin, from: 90, to: 179, possibly: 0, certainly: 0 },
      { ...bin, from: 180, to: 269, possibly: 1, certainly: 0 },
    ],
    1000,
  )
  expect(points).toHaveLength(8)
  expect(points[5]).toMatchObject({ possibly: 0.06, certainly: 0 })
})
