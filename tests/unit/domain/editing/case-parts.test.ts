import { expect, test } from 'vitest'
import type { RelatedCase } from '../../../../src/domain/case/case.ts'
import {
  makeCase,
  putPart,
  removeEntry,
  withoutLastKnown,
} from '../../../../src/domain/editing/case-parts.ts'
import { makeEvent, makeNotice, makeCase as makeRecord } from '../../../support/make-case.ts'

const record = withoutLastKnown(
  makeRecord({
    id: 'own-a',
    events: [makeEvent({ id: 'e1', date: '2012' }), makeEvent({ id: 'e2', date: '2013' })],
    notices: [makeNotice({ id: 'n1' }), makeNotice({ id: 'n2', possiblySameAs: ['n1'] })],
    claims: [
      { id: 'c1', by: 'A', kind: 'court', text: 'So.', about: 'e1', citations: [{ source: 's1' }] },
      { id: 'c2', by: 'B', kind: 'court', text: 'No.', about: 'e2', citations: [{ source: 's1' }] },
    ],
    relatedCases: [{ case: 'own-b', relation: 'spouse-of', citations: [{ source: 's1' }] }],
  }),
)
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)

test('a new case has a person and nothing else', () => {
  const { person } = record
  expect(makeCase('own-c', person)).toEqual({
    id: 'own-c',
    person,
    notices: [],
    events: [],
    claims: [],
    relatedCases: [],
  })
})

test('an entry replaces the one with its id where that stands, and a new one comes last', () => {
  const changed = putPart(record, { kind: 'event', record: makeEvent({ id: 'e1', date: '2011' }) })
  expect(changed.events.map(({ id, date }) => [id, date])).toEqual([
    ['e1', '2011'],
    ['e2', '2013'],
  ])
  expect(
    ids(putPart(record, { kind: 'event', record: makeEvent({ id: 'e3', date: '2011' }) }).events),
  ).toEqual(['e1', 'e2', 'e3'])
  expect(ids(putPart(record, { kind: 'notice', record: makeNotice({ id: 'n3' }) }).notices)).toEqual([
    'n1',
    'n2',
    'n3',
  ])
  const [claim] = record.claims
  if (claim) {
    expect(ids(putPart(record, { kind: 'claim', record: { ...claim, id: 'c3' } }).claims)).toEqual([
      'c1',
      'c2',
      'c3',
    ])
  }
  const person = { ...record.person, name: 'Another name' }
  expect(putPart(record, { kind: 'person', record: person })).toEqual({ ...record, person })
})

test('an event goes with what refers to it: its claims stay, about no event', () => {
  const { events, claims } = removeEntry(record, { kind: 'event', id: 'e1' })
  expect(ids(events)).toEqual(['e2'])
  expect(claims.map(({ id, about }) => [id, about])).toEqual([
    ['c1', undefined],
    ['c2', 'e2'],
  ])
})

test('a notice goes with what refers to it', () => {
  const { notices } = removeEntry(record, { kind: 'notice', id: 'n1' })
  expect(notices).toEqual([makeNotice({ id: 'n2' })])
})

test('a claim and a relation go alone', () => {
  expect(removeEntry(record, { kind: 'claim', id: 'c1' })).toEqual({
    ...record,
    claims: record.claims.slice(1),
  })
  expect(removeEntry(record, { kind: 'relation', place: 0 })).toEqual({ ...record, relatedCases: [] })
})

test('a relation replaces the one that was opened, also where another was removed before it meanwhile', () => {
  const relate = (other: string, relation: string) => ({
    case: other,
    relation,
    citations: [{ source: 's1' }],
  })
  const [first, second] = [relate('own-x', 'lawyer of'), relate('own-y', 'spouse-of')]
  const mine = relate('own-y', 'former-associate-of')
  const put = (now: readonly RelatedCase[], before: RelatedCase | null) =>
    putPart({ ...record, relatedCases: now }, { kind: 'relation', record: mine, before }).relatedCases
  expect(put([first, second], second)).toEqual([first, mine])
  expect(put([first, second], null)).toEqual([first, second, mine])
  expect(put([second], second)).toEqual([mine])
  // Removed or turned into another meanwhile: nothing of the others is lost.
  expect(put([first], second)).toEqual([first, mine])
  const twins = [relate('own-y', 'lawyer of'), relate('own-y', 'brother of')]
  expect(put(twins, second)).toEqual([...twins, mine])
  expect(put([relate('own-y', 'brother of')], second)).toEqual([mine])
})
