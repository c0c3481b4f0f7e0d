import { expect, test } from 'vitest'
import type { Dataset } from '../../../../src/domain/case/case.ts'
import { openSnapshot } from '../../../../src/domain/collection/collection.ts'
import { findLastEvent, leavesNothing } from '../../../../src/domain/collection/last-event.ts'
import { select } from '../../../../src/domain/collection/select.ts'
import { formatDay, parseDay } from '../../../../src/domain/dates/day.ts'
import { parseQuery } from '../../../../src/domain/query/query-codec.ts'
import { buildSnapshot } from '../../../../src/domain/snapshot/build-snapshot.ts'
import { makeCase, makeDataset, makeEvent } from '../../../support/make-case.ts'
import { realDataset } from '../../../support/real-dataset.ts'

const day = (text: string) => parseDay(text) ?? Number.NaN
const open = (dataset: Dataset) => openSnapshot(buildSnapshot(dataset))

const dataset = makeDataset([
  makeCase({
    id: '00041',
    events: [
      makeEvent({ id: 'a1', date: '2012-05-10', type: 'detention', country: 'PL' }),
      makeEvent({ id: 'a2', date: '2014-03' }),
    ],
  }),
  makeCase({ id: '00042', events: [makeEvent({ id: 'b1', date: '[2019-02-01..]' })] }),
])

test.each([
  { address: '', last: '2019-02-01', reason: 'an open end reaches no further than its first day' },
  { address: 'held=PL', last: '2014-03-31', reason: 'the filters leave one case' },
  { address: 'held=PL&asOf=2014-03-10', last: '2014-03-01', reason: 'only possible by then' },
  { address: 'held=PL&asOf=2013', last: '2012-05-10', reason: 'what is later than the day does not count' },
])('the last event of "$address" is on $last: $reason', ({ address, last }) => {
  const selection = select(open(dataset), parseQuery(address).query)
  expect(formatDay(findLastEvent(selection, 40) ?? 0)).toBe(last)
})

test('an empty selection has no last event', () => {
  expect(findLastEvent(select(open(dataset), parseQuery('held=ES').query), 40)).toBeNull()
})

test('with many cases it is in the last histogram bin with an event, and not after the day shown', () => {
  const at = (address: string) => findLastEvent(select(open(realDataset), parseQuery(address).query), 0)
  expect(formatDay(at('held=PL') ?? 0)).toBe('2015-12-31')
  expect(formatDay(at('held=PL&asOf=2013-06-20') ?? 0)).toBe('2013-06-20')
})

test('for any day and filters, windows of one and five years up to the last event contain a case', () => {
  const collection = open(realDataset)
  for (const held of ['', 'held=PL&', 'held=IT&', 'held=ES,CZ&', 'protection=refugee&'])
    for (let year = 2011; year <= 2026; year += 1)
      for (const most of [0, 40]) {
        const selection = select(collection, parseQuery(`${held}asOf=${year}`).query)
        const to = findLastEvent(selection, most)
        if (to === null) continue
        for (const years of [1, 5]) {
          const window = { from: to - Math.round(years * 365.25), to }
          expect(select(collection, { ...selection.query, ...window }).cases.length).toBeGreaterThan(0)
          expect(leavesNothing(collection, selection, window, most)).toBe(false)
        }
      }
})

test.each([
  { from: '2016-01-01', to: '2017-01-01', nothing: true },
  { from: '2014-03-31', to: '2017-01-01', nothing: false },
  { from: '2012-01-01', to: '2012-12-31', nothing: false },
])(
  'the window from $from to $to leaves nothing: $nothing, with few cases and with many',
  ({ from, to, nothing }) => {
    const collection = open(dataset)
    const selection = select(collection, parseQuery('').query)
    const window = { from: day(from), to: day(to) }
    for (const most of [0, 40]) expect(leavesNothing(collection, selection, window, most)).toBe(nothing)
  },
)
