import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatDay } from '../../../../src/domain/dates/day.ts'
import { parseEdtf, tryParseEdtf } from '../../../../src/domain/dates/edtf.ts'
import { computeBounds } from '../../../../src/domain/dates/edtf-bounds.ts'
import { formatEdtf } from '../../../../src/domain/dates/edtf-format.ts'
import { EdtfError } from '../../../../src/domain/dates/edtf-types.ts'
import { edtfText, nearlyEdtf } from '../../../support/edtf-arbitrary.ts'
import { askOracle, ORACLE_FAULTS } from '../../../support/edtf-oracle.ts'

const SEED = 8601
const show = (day: number | null) => (day === null ? 'open' : formatDay(day))

test.each([
  { name: 'a day', text: '2013-06-12', from: '2013-06-12', to: '2013-06-12' },
  { name: '29 February of a leap year', text: '2012-02-29', from: '2012-02-29', to: '2012-02-29' },
  { name: 'a month', text: '2012-02', from: '2012-02-01', to: '2012-02-29' },
  { name: 'a year', text: '2016', from: '2016-01-01', to: '2016-12-31' },
  { name: 'a decade', text: '201X', from: '2010-01-01', to: '2019-12-31' },
  { name: 'a century', text: '20XX', from: '2000-01-01', to: '2099-12-31' },
  { name: 'a month not stated', text: '2012-XX', from: '2012-01-01', to: '2012-12-31' },
  { name: 'a day not stated', text: '2012-02-XX', from: '2012-02-01', to: '2012-02-29' },
  { name: 'the 31st of a month not stated', text: '2012-XX-31', from: '2012-01-31', to: '2012-12-31' },
  { name: 'a leap day of a year not stated', text: '19XX-02-29', from: '1904-02-29', to: '1996-02-29' },
  { name: 'the end of a month', text: '2012-05-3X', from: '2012-05-30', to: '2012-05-31' },
  { name: 'approximate, not widened', text: '2013-06-01~', from: '2013-06-01', to: '2013-06-01' },
  { name: 'uncertain, not widened', text: '2013-06?', from: '2013-06-01', to: '2013-06-30' },
  { name: 'spring', text: '2012-21', from: '2012-03-01', to: '2012-05-31' },
  { name: 'winter, into the next year', text: '2012-24', from: '2012-12-01', to: '2013-02-28' },
  { name: 'one day within', text: '[2013-07-21..2013-07-25]', from: '2013-07-21', to: '2013-07-25' },
  { name: 'one of two', text: '[2013-05-31,2013-06-01]', from: '2013-05-31', to: '2013-06-01' },
  { name: 'on or before', text: '[..2013-09-05]', from: 'open', to: '2013-09-05' },
  { name: 'on or after', text: '[2022-12-08..]', from: '2022-12-08', to: 'open' },
  { name: 'an interval', text: '2012-05/2014-03-20', from: '2012-05-01', to: '2014-03-20' },
  { name: 'an interval without end', text: '2012/..', from: '2012-01-01', to: 'open' },
  { name: 'an interval with an unknown end, never 1970', text: '2012/', from: '2012-01-01', to: 'open' },
  { name: 'an interval with an unknown start, never 1970', text: '/2012', from: 'open', to: '2012-12-31' },
  {
    name: 'a time with an offset: the day as written',
    text: '2012-03-15T02:30:00+05:00',
    from: '2012-03-15',
    to: '2012-03-15',
  },
])('$name: $text lies between $from and $to', ({ text, from, to }) => {
  const { earliest, latest } = computeBounds(parseEdtf(text))
  expect([show(earliest), show(latest)]).toEqual([from, to])
})

test.each([
  { text: '2013-06-12', countsFrom: '2013-06-12' },
  { text: '2012-05', countsFrom: '2012-05-31' },
  { text: '[2013-07-21..2013-07-25]', countsFrom: '2013-07-25' },
  { text: '2012-05/2014-03-20', countsFrom: '2012-05-31' },
  { text: '2012-05/..', countsFrom: '2012-05-31' },
  { text: '/2014-03-20', countsFrom: '2014-03-20' },
  { text: '[2022-12-08..]', countsFrom: 'open' },
  { text: '2013/2013-05-31', countsFrom: '2013-05-31' },
  { text: '201X/2013-05', countsFrom: '2013-05-31' },
])('$text counts from $countsFrom', ({ text, countsFrom }) => {
  expect(show(computeBounds(parseEdtf(text)).countsFrom)).toBe(countsFrom)
})

test('a known end of an interval bounds the other end', () => {
  const { start, end } = computeBounds(parseEdtf('2013-05-31/2013'))
  expect([show(start.latest), show(end.earliest), show(end.latest)]).toEqual([
    '2013-05-31',
    '2013-05-31',
    '2013-12-31',
  ])
})

test('a more precise date never counts later', () => {
  const year = fc.integer({ min: 1990, max: 2030 }).map(String)
  const two = (max: number) => fc.integer({ min: 1, max }).map((value) => String(value).padStart(2, '0'))
  const whole = fc.tuple(year, two(12), two(28)).map((parts) => parts.join('-'))
  // A day, and the same date with decreasing precision.
  const lessAndLess = whole.map((text) => [text, text.slice(0, 7), text.slice(0, 4), `${text.slice(0, 3)}X`])
  const end = fc.oneof(
    lessAndLess.map((forms) => [...forms, '']),
    lessAndLess.map((forms) => [...forms, '..']),
    fc.constant(['', '..']),
  )
  const forms = fc.oneof(
    lessAndLess,
    fc.tuple(lessAndLess, end).map(([from, to]) => to.map((one, i) => `${from[Math.min(i, 3)]}/${one}`)),
    fc.tuple(lessAndLess, end).map(([from, to]) => from.map((one) => `${one}/${to[0]}`)),
    fc.tuple(lessAndLess, end).map(([from, to]) => to.map((one) => `${from[0]}/${one}`)),
    fc.tuple(lessAndLess, lessAndLess).map(([from, to]) => to.map((one) => `[${from[0]}..${one}]`)),
    fc.tuple(lessAndLess, lessAndLess).map(([one, two]) => two.map((text) => `[${one[0]},${text}]`)),
  )
  let compared = 0
  fc.assert(
    fc.property(forms, (texts) => {
      const dates = texts.map((text) => ({ text, date: tryParseEdtf(text) })).filter(({ date }) => date)
      const days = dates.map(({ date }) => (date ? computeBounds(date).countsFrom : null))
      days.forEach((day, i) => {
        const before = i === 0 ? null : days[i - 1]
        if (i === 0) return
        compared++
        expect({ dates: texts, later: (day ?? Infinity) >= (before ?? Infinity) }).toEqual({
          dates: texts,
          later: true,
        })
      })
      // The interval counts no later than its start alone.
      const [text = ''] = texts
      const [from = ''] = text.split('/')
      if (!text.includes('/') || !tryParseEdtf(text)) return
      expect(computeBounds(parseEdtf(text)).countsFrom).toBeLessThanOrEqual(
        computeBounds(parseEdtf(from)).countsFrom ?? Infinity,
      )
    }),
    { seed: SEED, numRuns: 5000 },
  )
  expect(compared).toBeGreaterThan(5000)
})

test.each([
  { text: '2013-06-12', certain: true },
  { text: '2013-06-12T10:00:00', certain: true },
  { text: '2013-06-12~', certain: false },
  { text: '2013-06-12?', certain: false },
  { text: '?2013-06-12', certain: false },
  { text: '2013-06', certain: false },
  { text: '2013-06-1X', certain: false },
  { text: '[2013-06-12]', certain: false },
  { text: '2013-06-12/2013-06-12', certain: false },
])('$text is certain to the day: $certain', ({ text, certain }) => {
  expect(computeBounds(parseEdtf(text)).isCertainDay).toBe(certain)
})

test.each([
  { text: '2012/..', startsOpen: false, endsOpen: true, startUnknown: false, endUnknown: false },
  { text: '2012/', startsOpen: false, endsOpen: false, startUnknown: false, endUnknown: true },
  { text: '../2012', startsOpen: true, endsOpen: false, startUnknown: false, endUnknown: false },
  { text: '/2012', startsOpen: false, endsOpen: false, startUnknown: true, endUnknown: false },
  { text: '[..2012]', startsOpen: true, endsOpen: false, startUnknown: false, endUnknown: false },
])('distinguishes open and unknown ends: $text', ({ text, ...ends }) => {
  expect(computeBounds(parseEdtf(text))).toMatchObject(ends)
})

test.each([
  { name: 'a day that does not exist', text: '2021-02-29', says: '2021-02 has 28 days' },
  { name: 'a leap day of a century year', text: '1900-02-29', says: '1900-02 has 28 days' },
  { name: '31 April', text: '2012-04-31', says: '2012-04 has 30 days' },
  { name: 'month 13', text: '2012-13', says: 'no month 13' },
  { name: 'month 0', text: '2012-00', says: 'no month 00' },
  { name: 'day 0', text: '2012-12-00', says: 'none of them 00' },
  { name: 'an interval that ends before it begins', text: '2012/2010', says: 'ends before it begins' },
  { name: 'the same in months', text: '2012-05/2012-03', says: 'ends before it begins' },
  { name: 'a range that ends before it begins', text: '[2013..2012]', says: 'ends before it begins' },
  { name: 'single digits', text: '2012-1-1', says: 'two digits' },
  { name: 'a blank', text: ' 2012', says: 'is written' },
  { name: 'a word', text: 'banana', says: 'is written' },
  { name: 'nothing', text: '', says: 'empty' },
  { name: 'day first', text: '12/03/2012', says: 'one slash' },
  { name: 'several days', text: '{2012,2013}', says: 'not supported' },
  { name: 'a quarter', text: '2012-33', says: 'not supported' },
  { name: 'an exponent', text: 'Y17E7', says: 'not supported' },
  { name: 'an interval of nothing', text: '../..', says: 'at one end' },
  { name: 'a set without its bracket', text: '[2012,2013', says: 'closing bracket' },
  { name: 'a day no February has', text: '2012-02-3X', says: '2012-02 has 29 days' },
  { name: 'other digits', text: '٢٠١٢', says: 'is written' },
])('rejects $name: $text', ({ text, says }) => {
  expect(() => parseEdtf(text)).toThrow(EdtfError)
  expect(() => parseEdtf(text)).toThrow(says)
})

test('24,000 generated texts survive a round trip, or are rejected with a reason', () => {
  let taken = 0
  fc.assert(
    fc.property(fc.oneof(edtfText, nearlyEdtf), (text) => {
      try {
        expect(formatEdtf(parseEdtf(text))).toBe(text)
        taken++
      } catch (error) {
        if (!(error instanceof EdtfError)) throw error
        expect(error.message.length).toBeGreaterThan(20)
      }
    }),
    { seed: SEED, numRuns: 24_000 },
  )
  expect(taken).toBeGreaterThan(9000)
})

test('bounds equal those of the edtf library, except for its listed faults', () => {
  let compared = 0
  fc.assert(
    fc.property(edtfText, (text) => {
      const ours = tryParseEdtf(text)
      const theirs = askOracle(text)
      if (!ours || !theirs || ORACLE_FAULTS.some(({ concerns }) => concerns(text))) return
      const { earliest, latest } = computeBounds(ours)
      expect({ text, earliest, latest }).toEqual({ text, ...theirs })
      compared++
    }),
    { seed: SEED, numRuns: 20_000 },
  )
  expect(compared).toBeGreaterThan(9000)
})

test('what the library accepts and we reject is a listed fault or an unsupported form', () => {
  const strange: string[] = []
  fc.assert(
    fc.property(edtfText, (text) => {
      const named = ORACLE_FAULTS.some(({ concerns }) => concerns(text))
      if (askOracle(text) && !tryParseEdtf(text) && !named && !/^(?:\.\.)?\/(?:\.\.)?$/.test(text))
        strange.push(text)
    }),
    { seed: SEED, numRuns: 20_000 },
  )
  expect(strange).toEqual([])
})

test.each(ORACLE_FAULTS)('the library still $what', ({ example, answer, concerns }) => {
  expect(askOracle(example)).toEqual(answer)
  expect(concerns(example)).toBe(true)
})
