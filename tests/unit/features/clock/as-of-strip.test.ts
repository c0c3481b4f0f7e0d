import { expect, test } from 'vitest'
import { openSnapshot } from '../../../../src/domain/collection/collection.ts'
import { formatDay, parseDay } from '../../../../src/domain/dates/day.ts'
import { buildSnapshot } from '../../../../src/domain/snapshot/build-snapshot.ts'
import { computeStrip } from '../../../../src/features/clock/strip.ts'
import { makeDataset } from '../../../support/make-case.ts'
import { realDataset } from '../../../support/real-dataset.ts'

const day = (text: string) => parseDay(text) ?? Number.NaN
const open = (dataset: typeof realDataset) => openSnapshot(buildSnapshot(dataset))

test('the strip has a tick for each half-year, with the height of its number of events, inside its width', () => {
  const { ticks, place } = computeStrip(open(realDataset))
  expect(ticks.slice(0, 3).map((tick) => formatDay(tick.day))).toEqual([
    '2011-07-01',
    '2012-01-01',
    '2012-07-01',
  ])
  expect(formatDay(ticks.at(-1)?.day ?? 0)).toBe('2026-07-01')
  expect(ticks).toHaveLength(31)
  const highest = ticks.toSorted((a, b) => b.height - a.height)[0]
  expect([formatDay(highest?.day ?? 0), highest?.height]).toEqual(['2013-01-01', 1])
  expect(ticks.every(({ at, height }) => at >= 0 && at <= 1 && height >= 0 && height <= 1)).toBe(true)
  expect([place(day('2026-11-23')), place(day('1950-01-01'))]).toEqual([1, 0])
})

test('the strip of an empty collection has places too', () => {
  const { ticks, place } = computeStrip(open(makeDataset([])))
  expect(ticks.every(({ height }) => height === 0)).toBe(true)
  expect(place(day('2026-11-23'))).toBe(1)
})
