import { expect, test } from 'vitest'
import type { DatedCase, DatedEvent } from '../../../../src/domain/as-of/dated-case.ts'
import { findBin, startOfBin } from '../../../../src/domain/as-of/histogram.ts'
import { type Match, matchWindow, type TimeWindow } from '../../../../src/domain/as-of/window.ts'
import { openSnapshot } from '../../../../src/domain/collection/collection.ts'
import { select } from '../../../../src/domain/collection/select.ts'
import { type Day, formatDay, parseDay } from '../../../../src/domain/dates/day.ts'
import { EMPTY_QUERY } from '../../../../src/domain/query/query.ts'
import { buildSnapshot } from '../../../../src/domain/snapshot/build-snapshot.ts'
import { generateCases } from '../../../support/generate-cases.ts'
import { makeDataset } from '../../../support/make-case.ts'
import { makeRandom } from '../../../support/random.ts'
import { realDataset } from '../../../support/real-dataset.ts'

/** The best match among events: one that certainly falls in the window makes the case certain. */
function matchAny(events: readonly DatedEvent[], entry: DatedCase, window: TimeWindow): Match {
  const all = events.map((event) => matchWindow(event, entry, window))
  return all.includes('certain') ? 'certain' : all.includes('possible') ? 'possible' : 'none'
}

const day = (text: string): Day => parseDay(text) ?? Number.NaN
const generated = makeDataset(generateCases(makeRandom(77), 600))

test.each([
  { asOf: null, unit: 'year' },
  { asOf: '2016-05-01', unit: 'quarter' },
  { asOf: '2014-01-01', unit: 'month' },
] as const)('as of $asOf, each $unit has the count of a time window over it', (ask) => {
  const collection = openSnapshot(buildSnapshot(generated))
  const query = { ...EMPTY_QUERY, asOf: ask.asOf === null ? null : day(ask.asOf) }
  const { rows: list, overview, asOf } = select(collection, query)
  const rows = [...list]
  const { bins } = overview(ask.unit)
  expect(bins.length).toBeGreaterThan(8)
  for (const bin of bins) {
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
  }
})

test('bins start with a year, quarter or month and cover every day', () => {
  const { bins } = select(openSnapshot(buildSnapshot(realDataset)), EMPTY_QUERY).overview('year')
  expect(bins.map(({ from }) => formatDay(from).slice(4))).toEqual(bins.map(() => '-01-01'))
  bins.slice(1).forEach(({ from }, i) => {
    expect(from).toBe((bins[i]?.to ?? 0) + 1)
  })
})

test('the first day of a bin is in it and the day before is not, also before year 0', () => {
  for (const unit of ['year', 'quarter', 'month'] as const) {
    for (let bin = -30; bin <= 30; bin++) {
      const start = startOfBin(bin, unit)
      expect([unit, findBin(start, unit), findBin(start - 1, unit)]).toEqual([unit, bin, bin - 1])
    }
  }
})
