import { expect, test } from 'vitest'
import { findBin, startOfBin } from '../../../../src/domain/as-of/histogram.ts'
import { computeStatusGroup } from '../../../../src/domain/as-of/status-group.ts'
import { matchAny } from '../../../../src/domain/as-of/window.ts'
import { openSnapshot } from '../../../../src/domain/collection/collection.ts'
import { select } from '../../../../src/domain/collection/select.ts'
import { type Day, formatDay, parseDay } from '../../../../src/domain/dates/day.ts'
import { EMPTY_QUERY } from '../../../../src/domain/query/query.ts'
import { buildSnapshot } from '../../../../src/domain/snapshot/build-snapshot.ts'
import { generateCases } from '../../../support/generate-cases.ts'
import { makeDataset } from '../../../support/make-case.ts'
import { makeRandom } from '../../../support/random.ts'
import { realDataset } from '../../../support/real-dataset.ts'

const day = (text: string): Day => parseDay(text) ?? Number.NaN
const generated = makeDataset(generateCases(makeRandom(77), 600))

test.each([
  { asOf: null, from: null, to: null, unit: 'year' },
  { asOf: '2016-05-01', from: null, to: null, unit: 'quarter' },
  { asOf: null, from: '2013-01-01', to: '2017-06-30', unit: 'quarter' },
  { asOf: '2019-01-01', from: '2014-03-10', to: '2015-03-10', unit: 'month' },
])('as of $asOf, from $from to $to: each $unit has the count of a time window over it', (ask) => {
  const collection = openSnapshot(buildSnapshot(generated))
  const read = (text: string | null) => (text === null ? null : day(text))
  const query = { ...EMPTY_QUERY, asOf: read(ask.asOf), from: read(ask.from), to: read(ask.to) }
  const { rows: list, histogram, asOf } = select(collection, query)
  const rows = [...list]
  expect(histogram.unit).toBe(ask.unit)
  expect(histogram.bins.length).toBeGreaterThan(8)
  for (const bin of histogram.bins) {
    const to = Math.min(bin.to, asOf)
    const possible = rows.filter(
      (row) => matchAny([...row.counted, ...row.possible], row.entry, { from: bin.from, to }) !== 'none',
    )
    const certain = rows.filter(
      (row) => matchAny(row.counted, row.entry, { from: bin.from, to: bin.to }) === 'certain',
    )
    expect([formatDay(bin.from), bin.possibly]).toEqual([formatDay(bin.from), possible.length])
    if (bin.to <= asOf)
      expect([formatDay(bin.from), bin.certainly]).toEqual([formatDay(bin.from), certain.length])
    const groups = Map.groupBy(possible, ({ tracks }) => computeStatusGroup(tracks.case.value))
    expect(bin.groups).toEqual(Object.fromEntries([...groups].map(([group, list]) => [group, list.length])))
  }
})

test('bins start with a year, quarter or month and cover every day', () => {
  const { histogram } = select(openSnapshot(buildSnapshot(realDataset)), EMPTY_QUERY)
  expect(histogram.unit).toBe('year')
  expect(histogram.bins.map(({ from }) => formatDay(from).slice(4))).toEqual(
    histogram.bins.map(() => '-01-01'),
  )
  histogram.bins.slice(1).forEach(({ from }, i) => {
    expect(from).toBe((histogram.bins[i]?.to ?? 0) + 1)
  })
})

test('a window outside all data has no bins', () => {
  const { histogram } = select(openSnapshot(buildSnapshot(realDataset)), {
    ...EMPTY_QUERY,
    from: day('1990'),
    to: day('1991'),
  })
  expect(histogram.bins).toEqual([])
})

test('the first day of a bin is in it and the day before is not, also before year 0', () => {
  for (const unit of ['year', 'quarter', 'month'] as const) {
    for (let bin = -30; bin <= 30; bin++) {
      const start = startOfBin(bin, unit)
      expect([unit, findBin(start, unit), findBin(start - 1, unit)]).toEqual([unit, bin, bin - 1])
    }
  }
})
