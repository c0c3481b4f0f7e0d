import { expect, test } from 'vitest'
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

test('a relation replaces the one in its place, and comes last where there is none', () => {
  const related = { case: 'own-c', relation: 'lawyer of', citations: [{ source: 's1' }] }
  const list = (place: number | null) =>
    putPart(record, { kind: 'relation', record: related, place }).relatedCases.map((one) => one.case)
  expect(list(0)).toEqual(['own-c'])
  expect(list(null)).toEqual(['own-b', 'own-c'])
  // Another tab has removed it meanwhile.
  expect(list(1)).toEqual(['own-b', 'own-c'])
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
