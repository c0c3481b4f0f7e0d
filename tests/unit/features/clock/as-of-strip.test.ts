import { expect, test } from 'vitest'
import { openSnapshot } from '../../../../src/domain/collection/collection.ts'
import { findStep, listEventDays } from '../../../../src/domain/collection/event-day-list.ts'
import { formatDay, parseDay } from '../../../../src/domain/dates/day.ts'
import {
  clearFilters,
  countFilters,
  EMPTY_QUERY,
  isFiltered,
  toggleFacetValue,
} from '../../../../src/domain/query/query.ts'
import { parseQuery } from '../../../../src/domain/query/query-codec.ts'
import { buildSnapshot } from '../../../../src/domain/snapshot/build-snapshot.ts'
import { computeStrip } from '../../../../src/features/clock/strip.ts'
import { makeCase, makeDataset, makeEvent } from '../../../support/make-case.ts'
import { realDataset } from '../../../support/real-dataset.ts'

const day = (text: string) => parseDay(text) ?? Number.NaN
const open = (dataset: typeof realDataset) => openSnapshot(buildSnapshot(dataset))

test('the days on record are the days from which events count, in order, then the day of compilation', () => {
  const events = ['2013-06', '2012-01-01', '2013-06-30', '[2014-01-01..]'].map((date, i) =>
    makeEvent({ id: `e${i}`, date }),
  )
  const days = listEventDays(open(makeDataset([makeCase({ id: 'x', events })])))
  expect(days.map(formatDay)).toEqual(['2012-01-01', '2013-06-30', '2026-11-23'])
})

test('an event after the day of compilation adds no day', () => {
  const events = ['2012-01-01', '2026-11-24', '2031-05'].map((date, i) => makeEvent({ id: `e${i}`, date }))
  const days = listEventDays(open(makeDataset([makeCase({ id: 'x', events })])))
  expect(days.map(formatDay)).toEqual(['2012-01-01', '2026-11-23'])
})

test.each([
  { from: 5, by: 1, to: 10 },
  { from: 5, by: -1, to: undefined },
  { from: 10, by: -1, to: undefined },
  { from: 10, by: 1, to: 20 },
  { from: 15, by: 1, to: 20 },
  { from: 15, by: -1, to: 10 },
  { from: 15, by: -2, to: 10 },
  { from: 30, by: -1, to: 20 },
  { from: 30, by: -2, to: 10 },
  { from: 30, by: 1, to: undefined },
  { from: 99, by: -1, to: 30 },
  { from: 10, by: 10, to: 30 },
  { from: 30, by: -10, to: 10 },
  { from: 15, by: Number.NEGATIVE_INFINITY, to: 10 },
  { from: 15, by: Number.POSITIVE_INFINITY, to: 30 },
])('among days on record 10, 20 and 30, $by steps from day $from lead to $to', ({ from, by, to }) => {
  expect(findStep([10, 20, 30], from, by)).toBe(to)
})

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

test('toggling selects and deselects a facet value, in the order of the vocabulary', () => {
  const once = toggleFacetValue(EMPTY_QUERY, 'status', 'protected')
  const twice = toggleFacetValue(once, 'status', 'sought')
  expect(twice.facets.status).toEqual(['sought', 'protected'])
  expect(toggleFacetValue(toggleFacetValue(twice, 'status', 'sought'), 'status', 'protected')).toEqual(
    EMPTY_QUERY,
  )
})

test.each([
  { address: '', filtered: false },
  { address: 'asOf=2013', filtered: false },
  { address: 'sort=person', filtered: false },
  { address: 'columns=person', filtered: false },
  { address: 'q=%20', filtered: false },
  { address: 'q=a', filtered: true },
  { address: 'from=2013', filtered: true },
  { address: 'notice=diffusion', filtered: true },
])('"$address" filters the list: $filtered', ({ address, filtered }) => {
  expect(isFiltered(parseQuery(address).query)).toBe(filtered)
})

test.each([
  { address: '', count: 0 },
  { address: 'asOf=2013&sort=person&q=%20', count: 0 },
  { address: 'q=a', count: 1 },
  { address: 'held=PL,IT&notice=diffusion', count: 3 },
  { address: 'from=2013&to=2014&certain=1', count: 2 },
])('"$address" has $count filters', ({ address, count }) => {
  expect(countFilters(parseQuery(address).query)).toBe(count)
})

test('clearing the filters keeps day, order and columns', () => {
  const { query } = parseQuery('q=a&held=PL&from=2013&certain=1&asOf=2014&sort=-person&columns=held')
  expect(clearFilters(query)).toEqual(parseQuery('asOf=2014&sort=-person&columns=held').query)
})
