import { expect, test } from 'vitest'
import { openSnapshot } from '../../../../src/domain/collection/collection.ts'
import { listEventDays, snapToEventDay } from '../../../../src/domain/collection/event-day-list.ts'
import { computeRecordExtent } from '../../../../src/domain/collection/record-extent.ts'
import { formatDay } from '../../../../src/domain/dates/day.ts'
import { buildSnapshot } from '../../../../src/domain/snapshot/build-snapshot.ts'
import { makeCase, makeDataset, makeEvent } from '../../../support/make-case.ts'
import { realDataset } from '../../../support/real-dataset.ts'

const open = (dataset: typeof realDataset) => openSnapshot(buildSnapshot(dataset))
const openDates = (dates: readonly string[]) =>
  open(makeDataset([makeCase({ id: 'x', events: dates.map((date, i) => makeEvent({ id: `e${i}`, date })) })]))
const extentOf = (collection: ReturnType<typeof open>) => {
  const { from, to } = computeRecordExtent(collection)
  return [formatDay(from), formatDay(to)]
}

test('the axis covers the years from the first on record to that of compilation', () => {
  expect(extentOf(open(realDataset))).toEqual(['2011-01-01', '2026-12-31'])
})

test('the axis is the same for every day known on', () => {
  const whole = open(realDataset)
  for (const day of listEventDays(whole)) expect(extentOf(whole.limit(day))).toEqual(extentOf(whole))
})

test.each([
  { name: 'the first possible day', dates: ['[2010-03-05..2012-04-01]', '2015'], from: '2010-01-01' },
  { name: 'the only bounded day of an open date', dates: ['[..2009-05-05]'], from: '2009-01-01' },
  { name: 'no date that says nothing', dates: ['XXXX', '2014-02-02'], from: '2014-01-01' },
  { name: 'no date after the day of compilation', dates: ['2031-05'], from: '2026-01-01' },
  { name: 'nothing of an empty record', dates: [], from: '2026-01-01' },
])('the axis begins with $name', ({ dates, from }) => {
  expect(extentOf(openDates(dates))).toEqual([from, '2026-12-31'])
})

test('a date in a remote year does not make an axis of millions of days', () => {
  for (const date of ['Y-170000002', '-9000', '0001-01-01']) {
    const { from, to } = computeRecordExtent(openDates([date, '2014-02-02']))
    expect(to - from).toBeLessThan(201_000)
  }
})

test.each([
  { day: 12, reach: 3, to: 10 },
  { day: 12, reach: 1, to: 12 },
  { day: 16, reach: 5, to: 20 },
  { day: 15, reach: 5, to: 10 },
  { day: 2, reach: 8, to: 10 },
  { day: 40, reach: 10, to: 30 },
  { day: 40, reach: 9, to: 40 },
])('with days on record 10, 20 and 30, day $day snaps within $reach days to $to', ({ day, reach, to }) => {
  expect(snapToEventDay([10, 20, 30], day, reach)).toBe(to)
})
