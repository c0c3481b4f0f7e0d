import { expect, test } from 'vitest'
import { computeCaseAsOf } from '../../../../src/domain/as-of/case-as-of.ts'
import { computeCaseLane } from '../../../../src/domain/as-of/case-lane.ts'
import { readDatedCase } from '../../../../src/domain/as-of/dated-case.ts'
import { findChosenIndex, listAround, listLaneEvents } from '../../../../src/domain/as-of/lane-events.ts'
import type { Case } from '../../../../src/domain/case/case.ts'
import { parseDay } from '../../../../src/domain/dates/day.ts'
import { makeCase, makeEvent, makeNotice } from '../../../support/make-case.ts'

const day = (text: string) => parseDay(text) ?? Number.NaN
const compiled = day('2026-11-23')

function makeLane(one: Case, asOf = compiled) {
  const row = computeCaseAsOf(readDatedCase(one, 0, compiled, 'article'), asOf)
  if (!row) throw new Error('Nothing is on record by that day.')
  return computeCaseLane(row, asOf, () => 'certain')
}

const three = makeCase({
  id: 'a',
  events: [
    makeEvent({ id: 'late', date: '2015-06-01' }),
    makeEvent({ id: 'early', date: '2012-03-01' }),
    makeEvent({ id: 'undated', date: 'XXXX' }),
  ],
  notices: [makeNotice({ id: 'n', issued: '2012-04-01' })],
})

test('events without any date come first, the others by time', () => {
  expect(listLaneEvents(makeLane(three)).map(({ event }) => event.id)).toEqual(['undated', 'early', 'late'])
})

test.each([
  { part: 'early', chosen: 'early', why: 'it is one of the events' },
  { part: 'n', chosen: 'early', why: 'it is nearest to the beginning of the notice' },
  { part: null, chosen: 'late', why: 'it is the last that counts' },
  { part: 'nothing', chosen: 'late', why: 'the address names none' },
])('opens at $chosen for $part, because $why', ({ part, chosen }) => {
  const lane = makeLane(three)
  const events = listLaneEvents(lane)
  expect(events[findChosenIndex(events, lane, part)]?.event.id).toBe(chosen)
})

test('opens at the last event that counts, not at one that may have happened by the day', () => {
  const lane = makeLane(
    makeCase({
      id: 'a',
      events: [makeEvent({ id: 'counted', date: '2012-03-01' }), makeEvent({ id: 'possible', date: '2013' })],
    }),
    day('2013-02-01'),
  )
  const events = listLaneEvents(lane)
  expect(events.map(({ standing }) => standing)).toEqual(['counted', 'possible'])
  expect(events[findChosenIndex(events, lane, null)]?.event.id).toBe('counted')
})

test('lists the neighbours of an item, as many at each end of the list', () => {
  const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  expect(listAround(items, 3, 5)).toEqual(['b', 'c', 'd', 'e', 'f'])
  expect(listAround(items, 0, 5)).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(listAround(items, 6, 5)).toEqual(['c', 'd', 'e', 'f', 'g'])
  expect(listAround(['a', 'b'], 1, 5)).toEqual(['a', 'b'])
})
