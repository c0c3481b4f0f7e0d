import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  computeCalendarDay,
  computeDay,
  formatDay,
  parseDay,
  parseDaySpan,
} from '../../../../src/domain/dates/day.ts'

test('the first day is 1 January 1970', () => {
  expect(computeDay({ year: 1970, month: 1, day: 1 })).toBe(0)
  expect(formatDay(0)).toBe('1970-01-01')
})

test('day numbers and calendar days convert both ways, consecutively, as in the UTC calendar', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
      const calendar = computeCalendarDay(day)
      expect(computeDay(calendar)).toBe(day)
      const utc = new Date(day * 86_400_000)
      expect(calendar).toEqual({
        year: utc.getUTCFullYear(),
        month: utc.getUTCMonth() + 1,
        day: utc.getUTCDate(),
      })
    }),
    { seed: 42, numRuns: 5000 },
  )
})

test.each([
  { text: '2013', first: '2013-01-01', last: '2013-12-31' },
  { text: '2012-02', first: '2012-02-01', last: '2012-02-29' },
  { text: '1900-02', first: '1900-02-01', last: '1900-02-28' },
  { text: ' 2013-09-05 ', first: '2013-09-05', last: '2013-09-05' },
])('"$text" spans $first to $last', ({ text, first, last }) => {
  const span = parseDaySpan(text)
  expect(span && [formatDay(span.first), formatDay(span.last)]).toEqual([first, last])
})

test.each([
  '',
  'banana',
  '2021-02-29',
  '2013-13',
  '2013-00',
  '2013-9-5',
  '13',
  '2013-09-05T00:00',
  '٢٠١٣',
  '\0',
  '2013-09-31',
])('"%s" is no day', (text) => {
  expect(parseDaySpan(text)).toBeUndefined()
  expect(parseDay(text)).toBeUndefined()
})
