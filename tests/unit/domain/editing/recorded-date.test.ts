import fc from 'fast-check'
import { expect, test } from 'vitest'
import { computeDay, formatDay } from '../../../../src/domain/dates/day.ts'
import { parseEdtf } from '../../../../src/domain/dates/edtf.ts'
import { computeBounds, saysNothing } from '../../../../src/domain/dates/edtf-bounds.ts'
import { findRecordedText, readRecordedDate } from '../../../../src/domain/editing/recorded-date.ts'
import { edtfText, nearlyEdtf } from '../../../support/edtf-arbitrary.ts'

test.each([
  ['a day', '2012-05-31'],
  ['a month', '2012-05'],
  ['a year', '2012'],
  ['about a month', '2012-05~'],
  ['one of several days', '[2013-07-21..2013-07-25]'],
  ['on or before', '[..2012-05]'],
  ['an interval', '2012-02/2013'],
  ['an interval that goes on', '2012-02/..'],
])('takes EDTF as it is: %s', (_, text) => {
  expect(readRecordedDate(` ${text} `)).toEqual({ kind: 'edtf', text })
})

test.each([
  ['12.06.2013', '2013-06-12'],
  ['2013-9-5', '2013-09-05'],
  ['5 Sep 2013', '2013-09-05'],
  ['May 2012', '2012-05'],
  ['mai 2012', '2012-05'],
  ['май 2012', '2012-05'],
  ['травень 2012', '2012-05'],
  ['about May 2012', '2012-05~'],
  ['около 2012', '2012~'],
  ['vers mai 2012', '2012-05~'],
  ['probably 5 Sep 2013', '2013-09-05?'],
  ['between 21 and 25 July 2013', '[2013-07-21..2013-07-25]'],
  ['между 21 и 25 июля 2013', '[2013-07-21..2013-07-25]'],
  ['entre le 21 et le 25 juillet 2013', '[2013-07-21..2013-07-25]'],
  ['21-25 July 2013', '[2013-07-21..2013-07-25]'],
  ['on or before 5 September 2013', '[..2013-09-05]'],
  ['in or after May 2012', '[2012-05-01..]'],
  ['from 3 June 2012 to 5 September 2013', '2012-06-03/2013-09-05'],
  ['from May 2012 to June 2013', '2012-05/2013-06'],
  ['с мая 2012 по июнь 2013', '2012-05/2013-06'],
  ['du 3 juin 2012 au 5 septembre 2013', '2012-06-03/2013-09-05'],
  ['from 2012 to 2014', '2012/2014'],
  ['since May 2012', '2012-05/..'],
])('reads “%s” as %s', (typed, text) => {
  expect(readRecordedDate(typed)).toEqual({ kind: 'words', text })
})

test('leaves a date of two readings open', () => {
  expect(readRecordedDate('05/06/2013')).toEqual({ kind: 'ambiguous', texts: ['2013-06-05', '2013-05-06'] })
  expect(findRecordedText('05/06/2013')).toBe(null)
})

test.each(['', '  '])('finds nothing in an empty field', (typed) => {
  expect(readRecordedDate(typed)).toEqual({ kind: 'empty' })
})

test.each(['soon', 'a day in spring', 'about 21-25 July 2013', 'XXXX'])('finds no date in “%s”', (typed) => {
  expect(readRecordedDate(typed)).toEqual({ kind: 'none', reason: null })
  expect(findRecordedText(typed)).toBe(null)
})

test('says why a text that looks like EDTF is no date', () => {
  expect(readRecordedDate('2013-02-30')).toEqual({
    kind: 'none',
    reason: '“2013-02-30” is not a date: 2013-02 has 28 days, none of them 30.',
  })
  expect(readRecordedDate('2014/2012')).toEqual({
    kind: 'none',
    reason: '“2014/2012” is not a date: it ends before it begins.',
  })
})

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

test('a date in words covers the days that it names, no more and no fewer', () => {
  const days = fc.integer({ min: computeDay({ year: 1900, month: 1, day: 1 }), max: 40_000 })
  const name = (day: number) => {
    const [year, month, date] = formatDay(day).split('-')
    return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`
  }
  fc.assert(
    fc.property(days, days, (one, other) => {
      const [first, last] = one < other ? [one, other] : [other, one]
      const text = findRecordedText(`between ${name(first)} and ${name(last)}`)
      const { earliest, latest } = computeBounds(parseEdtf(text ?? ''))
      expect([earliest, latest]).toEqual([first, last])
    }),
  )
})

test('whatever is recorded is EDTF that says something, and stays as it is', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), edtfText, nearlyEdtf), (typed) => {
      const text = findRecordedText(typed)
      if (text === null) return
      expect(saysNothing(computeBounds(parseEdtf(text)))).toBe(false)
      expect(readRecordedDate(text)).toEqual({ kind: 'edtf', text })
    }),
  )
})
