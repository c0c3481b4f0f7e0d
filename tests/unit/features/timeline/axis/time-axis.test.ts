import { expect, test } from 'vitest'
import { formatDay, parseDay } from '../../../../../src/domain/dates/day.ts'
import { computeShown, computeTimeAxis } from '../../../../../src/features/timeline/axis/axis.ts'
import { findDayAt, makeDayScale } from '../../../../../src/features/timeline/axis/scale.ts'

const day = (text: string) => parseDay(text) ?? Number.NaN
const RECORD = { from: day('2011-01-01'), to: day('2026-12-31') }

test.each([
  { name: 'no view', view: null, shown: [0, 1000] },
  { name: 'a view inside', view: { from: 100, to: 300 }, shown: [100, 300] },
  { name: 'a view of two days', view: { from: 100, to: 101 }, shown: [100, 114] },
  { name: 'a view that begins too early', view: { from: -50, to: 100 }, shown: [0, 150] },
  { name: 'a view after all days', view: { from: 2000, to: 2100 }, shown: [900, 1000] },
  { name: 'a view of more than all days', view: { from: -500, to: 5000 }, shown: [0, 1000] },
])('the days shown of $name are within all days', ({ view, shown }) => {
  const { from, to } = computeShown({ from: 0, to: 1000 }, view)
  expect([from, to]).toEqual(shown)
})

test('a place on the scale of a plot and the day at that place agree', () => {
  const x = makeDayScale(RECORD, 628)
  expect([x(RECORD.from), x(RECORD.to)]).toEqual([0, 628])
  for (let one = RECORD.from; one <= RECORD.to; one += 7) expect(findDayAt(RECORD, 628, x(one))).toBe(one)
  expect([findDayAt(RECORD, 628, -40), findDayAt(RECORD, 628, 700)]).toEqual([RECORD.from, RECORD.to])
})

test('beside their ticks, all sixteen years of an axis of 628 pixels have a label, and every other one of 358', () => {
  expect(computeTimeAxis(RECORD, null, 628).ticks).toHaveLength(16)
  const narrow = computeTimeAxis(RECORD, null, 358).ticks.map((tick) => formatDay(tick).slice(0, 4))
  expect(narrow).toEqual(['2012', '2014', '2016', '2018', '2020', '2022', '2024', '2026'])
})
