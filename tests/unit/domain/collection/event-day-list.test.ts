import { expect, test } from 'vitest'
import { openSnapshot } from '../../../../src/domain/collection/collection.ts'
import { countEventsBy, findStep, listEventDays } from '../../../../src/domain/collection/event-day-list.ts'
import { formatDay, parseDay } from '../../../../src/domain/dates/day.ts'
import { parseEdtf } from '../../../../src/domain/dates/edtf.ts'
import { computeBounds } from '../../../../src/domain/dates/edtf-bounds.ts'
import { buildSnapshot } from '../../../../src/domain/snapshot/build-snapshot.ts'
import { makeCase, makeDataset, makeEvent, makeSource } from '../../../support/make-case.ts'
import { realDataset } from '../../../support/real-dataset.ts'

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

test('on every 29th day the events that count, and those known then, are as many as in the limited collection', () => {
  const collection = open(realDataset)
  const first = parseDay('2011-01-01') ?? Number.NaN
  const days = Array.from({ length: 200 }, (_, i) => first + i * 29).filter(
    (day) => day <= collection.compiled,
  )
  for (const day of days) {
    expect(collection.countKnown(day, day)).toBe(countEventsBy(collection.limit(day), day))
    expect(collection.countKnown(day, collection.compiled)).toBe(
      countEventsBy(collection.limit(day), collection.compiled),
    )
  }
  expect(days.length).toBeGreaterThan(190)
  const article = parseDay('2013-09-05') ?? Number.NaN
  const byThen = realDataset.cases
    .flatMap(({ events }) => events)
    .filter(({ date }) => (computeBounds(parseEdtf(date)).start.latest ?? collection.compiled) <= article)
  expect(countEventsBy(collection, article)).toBe(byThen.length)
  expect(collection.countKnown(article, article)).toBe(31)
})

test('an event that only the article reports is counted by the date of the article', () => {
  const sources = [makeSource({ id: 's1' }), makeSource({ id: 's2', published: '2016-01-01' })]
  const events = [
    makeEvent({
      id: 'e',
      date: '2014-06-01',
      dateInArticle: '2012',
      citations: [{ source: 's1' }, { source: 's2' }],
    }),
  ]
  const collection = open(makeDataset([makeCase({ id: 'x', events })], { sources }))
  const count = (known: string, asOf: string) =>
    collection.countKnown(parseDay(known) ?? Number.NaN, parseDay(asOf) ?? Number.NaN)
  const one = (known: string, asOf: string) =>
    countEventsBy(collection.limit(parseDay(known) ?? Number.NaN), parseDay(asOf) ?? Number.NaN)
  for (const known of ['2012-12-31', '2013-12-31', '2015-12-31', '2016-01-01'])
    for (const asOf of ['2012-12-30', '2012-12-31', '2014-05-31', '2014-06-01'])
      expect(`${known} ${asOf} ${count(known, asOf)}`).toBe(`${known} ${asOf} ${one(known, asOf)}`)
})
