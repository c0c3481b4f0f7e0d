import { expect, test } from 'vitest'
import { openSnapshot } from '../../../../../src/domain/collection/collection.ts'
import { select } from '../../../../../src/domain/collection/select.ts'
import { EMPTY_QUERY } from '../../../../../src/domain/query/query.ts'
import { buildSnapshot } from '../../../../../src/domain/snapshot/build-snapshot.ts'
import { readRowKey } from '../../../../../src/features/timeline/opened/use-row-keys.ts'
import { makeCase, makeDataset, makeEvent } from '../../../../support/make-case.ts'
import { listSelectedLanes } from '../../../../support/selected-lanes.ts'

const dataset = makeDataset([
  makeCase({
    id: 'a',
    events: ['2012-01-01', '2013-01-01', '2014-01-01'].map((date, i) => makeEvent({ id: `e${i}`, date })),
  }),
])
const [lane] = listSelectedLanes(select(openSnapshot(buildSnapshot(dataset)), EMPTY_QUERY))

const press = (key: string, { isOpen = true, part = 'e1' as string | null, shift = false } = {}) =>
  readRowKey({ key, shift }, { isOpen, part, lane })

test('the right arrow opens a closed row, at no event in particular', () => {
  expect(press('ArrowRight', { isOpen: false, part: null })).toEqual({
    kind: 'open',
    part: null,
    how: 'push',
  })
})

test.each([
  ['ArrowLeft', 'e0'],
  ['ArrowRight', 'e2'],
  ['Home', 'e0'],
  ['End', 'e2'],
])('%s goes to the event %s of an open row, without a new entry of the history', (key, part) => {
  expect(press(key)).toEqual({ kind: 'open', part, how: 'replace' })
})

test('arrows stop at the first and at the last event', () => {
  expect(press('ArrowLeft', { part: 'e0' })).toMatchObject({ part: 'e0' })
  expect(press('ArrowRight', { part: 'e2' })).toMatchObject({ part: 'e2' })
})

test('Escape closes an open row only; Shift+Enter goes to the case from any row', () => {
  expect(press('Escape')).toEqual({ kind: 'close' })
  expect(press('Escape', { isOpen: false })).toBeNull()
  expect(press('Enter', { shift: true })).toEqual({ kind: 'case' })
  expect(press('Enter', { isOpen: false, shift: true })).toEqual({ kind: 'case' })
})

test('leaves every other key to the page', () => {
  for (const key of ['Enter', ' ', 'Tab', 'j', 'ArrowDown', 'ArrowUp']) expect(press(key)).toBeNull()
  expect(press('ArrowRight', { shift: true })).toBeNull()
  expect(press('ArrowLeft', { isOpen: false })).toBeNull()
})
