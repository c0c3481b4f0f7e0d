import { expect, test } from 'vitest'
import { openSnapshot } from '../../../../../src/domain/collection/collection.ts'
import { select } from '../../../../../src/domain/collection/select.ts'
import { DEFAULT_COMPARE } from '../../../../../src/domain/query/compare.ts'
import { EMPTY_QUERY } from '../../../../../src/domain/query/query.ts'
import { buildSnapshot } from '../../../../../src/domain/snapshot/build-snapshot.ts'
import {
  chooseCompared,
  toggleCompared,
} from '../../../../../src/features/timeline/compare/choose-compared.ts'
import { MOST_COMPARED, MOST_OFFERED } from '../../../../../src/limits.ts'
import { makeCase, makeDataset, makeEvent } from '../../../../support/make-case.ts'

function open(count: number) {
  const cases = Array.from({ length: count }, (_, i) =>
    makeCase({
      id: `c${String(i).padStart(3, '0')}`,
      events: [makeEvent({ id: `e${i}`, type: i === 0 ? 'charges-filed' : 'detention', date: '2013-05-06' })],
    }),
  )
  const collection = openSnapshot(buildSnapshot(makeDataset(cases)))
  const selection = select(collection, EMPTY_QUERY)
  const ids = selection.rows.map(({ entry }) => entry.id)
  const choose = (...named: readonly string[]) =>
    chooseCompared(collection, selection, { ...DEFAULT_COMPARE, cases: named })
  return { ids, choose }
}

test('without a choice the first cases of the list are compared, as many as can be', () => {
  const { ids, choose } = open(15)
  expect(choose()).toMatchObject({ shown: ids.slice(0, MOST_COMPARED), unknown: [], isCut: true, listed: 15 })
})

test('cases that the list does not have are named, the others compared', () => {
  const { ids, choose } = open(5)
  const [first = '', second = ''] = ids
  expect(choose(second, 'nobody', first)).toMatchObject({
    shown: [second, first],
    unknown: ['nobody'],
    isCut: false,
  })
})

test('a case beyond those offered is offered if the address names it', () => {
  const { ids, choose } = open(MOST_OFFERED + 3)
  const last = ids.at(-1) ?? ''
  expect(choose().offered).toHaveLength(MOST_OFFERED)
  expect(choose(last)).toMatchObject({ shown: [last], listed: MOST_OFFERED + 3 })
  expect(choose(last).offered).toHaveLength(MOST_OFFERED + 1)
})

test('only types of which a compared case has an event are offered, and the one chosen', () => {
  const { choose } = open(3)
  expect(choose('c000').types).toEqual(expect.arrayContaining(['charges-filed', 'detention']))
  expect(choose('c001', 'c002').types).toEqual(['detention'])
})

test('a toggled case joins in the order of the list, and leaves', () => {
  const { ids, choose } = open(4)
  const [first = '', second = '', third = ''] = ids
  expect(toggleCompared(choose(third, first), second)).toEqual([first, second, third])
  expect(toggleCompared(choose(third, first), third)).toEqual([first])
})
