import { expect, test } from 'vitest'
import { readDatedCase } from '../../../../src/domain/as-of/dated-case.ts'
import { matchWindow } from '../../../../src/domain/as-of/window.ts'
import { parseDay } from '../../../../src/domain/dates/day.ts'
import { makeCase, makeEvent } from '../../../support/make-case.ts'

const day = (text: string | null) => (text === null ? null : (parseDay(text) ?? Number.NaN))

/** The match of an event in a case whose bounded events lie in 2012 and 2015. */
function match(date: string, from: string | null, to: string | null) {
  const events = [
    makeEvent({ id: 'first', date: '2012-01-01' }),
    makeEvent({ id: 'last', date: '2015-12-31' }),
    makeEvent({ id: 'asked', date }),
  ]
  const entry = readDatedCase(makeCase({ id: 'x', events }), 0, day('2026-11-23') ?? 0, 's1')
  const event = entry.events.find(({ id }) => id === 'asked')
  return event && matchWindow(event, entry, { from: day(from), to: day(to) })
}

test.each([
  {
    name: 'a day on the first day of the window',
    date: '2013-06-12',
    from: '2013-06-12',
    to: null,
    is: 'certain',
  },
  {
    name: 'a day on the last day of the window',
    date: '2013-06-12',
    from: null,
    to: '2013-06-12',
    is: 'certain',
  },
  { name: 'a day before the window', date: '2013-06-11', from: '2013-06-12', to: null, is: 'none' },
  { name: 'a day after the window', date: '2013-06-13', from: null, to: '2013-06-12', is: 'none' },
  { name: 'a month inside', date: '2013-06', from: '2013-06-01', to: '2013-06-30', is: 'certain' },
  {
    name: 'a month cut by the window',
    date: '2013-06',
    from: '2013-06-02',
    to: '2013-12-31',
    is: 'possible',
  },
  { name: 'a year around the window', date: '2013', from: '2013-06-02', to: '2013-06-03', is: 'possible' },
  {
    name: 'an approximate day inside',
    date: '2013-06-12~',
    from: '2013-01-01',
    to: '2013-12-31',
    is: 'possible',
  },
  { name: 'an uncertain day outside', date: '2013-06-12?', from: '2014-01-01', to: null, is: 'none' },
  {
    name: 'one of two days, one inside',
    date: '[2013-05-31,2013-06-01]',
    from: '2013-06-01',
    to: null,
    is: 'possible',
  },
  {
    name: 'on or before, within the case',
    date: '[..2013-06-12]',
    from: '2012-02-01',
    to: '2012-03-01',
    is: 'possible',
  },
  {
    name: 'on or before, before the case begins',
    date: '[..2013-06-12]',
    from: '2011-01-01',
    to: '2011-12-31',
    is: 'none',
  },
  {
    name: 'on or before, in the span of the case',
    date: '[..2013-06-12]',
    from: '2012-01-01',
    to: null,
    is: 'certain',
  },
  {
    name: 'on or after, after the case ends',
    date: '[2013-06-12..]',
    from: '2016-01-01',
    to: null,
    is: 'none',
  },
  {
    name: 'an interval over the window',
    date: '2012-05-01/2014-01-01',
    from: '2013-01-01',
    to: '2013-02-01',
    is: 'certain',
  },
  {
    name: 'an interval that may begin in the window',
    date: '2013-01/2014',
    from: '2012-12-01',
    to: '2013-01-15',
    is: 'possible',
  },
  {
    name: 'an interval with an open end, later',
    date: '2013-01-01/..',
    from: '2015-01-01',
    to: '2015-02-01',
    is: 'possible',
  },
  {
    name: 'a window that ends before it begins',
    date: '2013-06-12',
    from: '2013-06-13',
    to: '2013-06-11',
    is: 'none',
  },
])('$name: $is', ({ date, from, to, is }) => {
  expect(match(date, from, to)).toBe(is)
})
