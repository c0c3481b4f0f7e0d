import { expect, test } from 'vitest'
import { parseDay } from '../../../src/domain/dates/day.ts'
import { parseEdtf } from '../../../src/domain/dates/edtf.ts'
import { formatDateInWords, formatDayInWords } from '../../../src/messages/en/dates.ts'

test.each([
  ['2013-06-12', '12 Jun 2013'],
  ['2012-05', 'May 2012'],
  ['2016', '2016'],
  ['[2013-07-21..2013-07-25]', 'between 21 and 25 Jul 2013'],
  ['[2013-05-29..2013-05-30]', '29 or 30 May 2013'],
  ['[2013-12-31..2014-01-01]', '31 Dec 2013 or 1 Jan 2014'],
  ['[2013-08-01..2013-09-05]', 'between 1 Aug and 5 Sep 2013'],
  ['[2014-02-18..2016-10-17]', 'between 18 Feb 2014 and 17 Oct 2016'],
  ['[2011-07..2014-04-17]', 'between Jul 2011 and 17 Apr 2014'],
  ['[2013-05-31,2013-06-01]', '31 May or 1 Jun 2013'],
  ['[2014-07-29,2014-07-30]', '29 or 30 Jul 2014'],
  ['[2013-06-11,2013-07-05]', '11 Jun or 5 Jul 2013'],
  ['[2013,2015,2017]', '2013, 2015 or 2017'],
  ['[..2013-09-05]', 'on or before 5 Sep 2013'],
  ['[..2012-05]', 'in or before May 2012'],
  ['[2022-12-08..]', 'on or after 8 Dec 2022'],
  ['[2022..]', 'in or after 2022'],
  ['2013-06-01~', 'about 1 Jun 2013'],
  ['2013-06-01?', '1 Jun 2013 (uncertain)'],
  ['2013-06%', 'about Jun 2013 (uncertain)'],
  ['?2013-06', 'Jun 2013 (uncertain)'],
  ['201X', '2010s (year not stated)'],
  ['19XX', '1900 to 1999 (year not stated)'],
  ['2012-XX', '2012 (month not stated)'],
  ['2012-XX-XX', '2012 (month not stated)'],
  ['2012-06-XX', 'Jun 2012 (day not stated)'],
  ['2012-XX-15', 'day 15 of a month of 2012 (month not stated)'],
  ['20XX-12-XX', 'a day of the form 20XX-12-XX'],
  ['2012-22', 'summer 2012'],
  ['-0043', '44 BCE (ISO year -0043)'],
  ['2013-06-12/2013-09-05', 'from 12 Jun 2013 to 5 Sep 2013'],
  ['2012/..', 'from 2012, open-ended'],
  ['2012/', 'from 2012, end unknown'],
  ['../2012-05', 'up to and including May 2012, start open'],
  ['/2012-05', 'up to and including May 2012, start unknown'],
  ['2012-03-15T23:30:00+05:00', '15 Mar 2012 (23:30:00+05:00)'],
])('%s reads "%s"', (text, words) => {
  expect(formatDateInWords(parseEdtf(text))).toBe(words)
})

test('the long style writes months out', () => {
  expect(formatDateInWords(parseEdtf('[2013-08-01..2013-09-05]'), 'long')).toBe(
    'between 1 August and 5 September 2013',
  )
  expect(formatDayInWords(parseDay('2013-09-05') ?? 0, 'long')).toBe('5 September 2013')
  expect(formatDayInWords(parseDay('2013-09-05') ?? 0)).toBe('5 Sep 2013')
})
