import { expect, test } from 'vitest'
import type { CaseEvent } from '../../../../src/domain/case/case.ts'
import { parseDay } from '../../../../src/domain/dates/day.ts'
import { computeEffect } from '../../../../src/domain/editing/effect.ts'
import {
  listEventWarnings,
  listNoticeWarnings,
  listSourceWarnings,
} from '../../../../src/domain/editing/warnings.ts'
import { makeEvent, makeNotice, makeSource } from '../../../support/make-case.ts'
import { realDataset } from '../../../support/real-dataset.ts'

const compiled = parseDay('2026-11-23') ?? 0
const sources = new Map([
  ['s1', makeSource({ id: 's1', published: '2014-01-01' })],
  ['s2', makeSource({ id: 's2', published: '2012-05' })],
])

function warn(event: CaseEvent, others: readonly CaseEvent[] = []) {
  return listEventWarnings(event, { others, sources, compiled }).map(({ code, field }) => [code, field])
}

const detention = makeEvent({ id: 'd', date: '2012-06-03', type: 'detention' })
const release = makeEvent({ id: 'r', date: '2012-05', type: 'release' })

test('warns of an event after the day of compilation, not of one that may be before', () => {
  expect(warn(makeEvent({ id: 'a', date: '2026-11-24' }))).toContainEqual(['after-compiled', 'date'])
  expect(warn(makeEvent({ id: 'a', date: '2026-11' }))).not.toContainEqual(['after-compiled', 'date'])
})

test('warns of a release that is certainly before every detention, from either side', () => {
  expect(warn(release, [detention])).toEqual([['release-before-detention', 'date']])
  expect(warn(detention, [release])).toEqual([['release-before-detention', 'date']])
})

test.each([
  ['there is no detention', release, []],
  ['the release may be later', { ...release, date: '2012' }, [detention]],
  ['another detention may be earlier', release, [detention, { ...detention, id: 'd2', date: '2012-05' }]],
  ['the new event is neither', makeEvent({ id: 'x', date: '2012-01-01' }), [release, detention]],
  ['the event itself was a detention', { ...release, id: 'd' }, [detention]],
] as const)('does not warn of the order where %s', (_, event, others) => {
  expect(warn(event, others)).toEqual([])
})

test('warns of a value that the type of the event does not set', () => {
  const event = { ...detention, sets: { case: 'protected', custody: 'detained' } } as const
  expect(listEventWarnings(event, { others: [], sources, compiled })).toEqual([
    { code: 'not-set-by-type', field: 'sets.case', type: 'detention', track: 'case', value: 'protected' },
  ])
})

test('warns of a source that was certainly published before the event', () => {
  const cites = (date: string) =>
    warn({ ...detention, date, citations: [{ source: 's1' }, { source: 's2' }] })
  expect(cites('2012-06-01')).toEqual([['published-before', 'citations.1.source']])
  expect(cites('2012-05-31')).toEqual([])
  expect(cites('2012')).toEqual([])
})

test('no event of the collection has a warning about its tracks, its order or its day', () => {
  const all = new Map(realDataset.sources.map((source) => [source.id, source]))
  const codes = realDataset.cases.flatMap(({ events }) =>
    events.flatMap((event) =>
      listEventWarnings(event, { others: events, sources: all, compiled })
        .filter(({ code }) => code !== 'published-before')
        .map(({ code }) => `${event.id} ${code}`),
    ),
  )
  expect(codes).toEqual([])
})

test('warns of a status that is older than its notice, and of dates after the compilation', () => {
  const list = (change: object) =>
    listNoticeWarnings(makeNotice({ id: 'n', ...change }), { sources, compiled }).map(({ code, field }) => [
      code,
      field,
    ])
  expect(list({ issued: '2013', statusDate: '2012-12-31' })).toEqual([['status-before-issue', 'statusDate']])
  expect(list({ issued: '2013', statusDate: '2013-01-01' })).toEqual([])
  expect(list({ issued: '2027', statusDate: '2027-05' })).toEqual([
    ['after-compiled', 'issued'],
    ['after-compiled', 'statusDate'],
    ['published-before', 'citations.0.source'],
  ])
})

test('warns of a source that has the address of another', () => {
  const list = (change: object) =>
    listSourceWarnings(makeSource({ id: 'own-1', ...change }), { sources, compiled }).map(({ code }) => code)
  expect(list({ url: 'http://www.example.org/s1/' })).toEqual(['same-address'])
  expect(list({ id: 's1', url: 'https://example.org/s1' })).toEqual([])
  expect(list({ url: '' })).toEqual([])
  expect(list({ published: '2027' })).toEqual(['after-compiled'])
})

const arrest = makeEvent({ id: 'd', date: '2012-06-03', type: 'detention', sets: { custody: 'detained' } })
const freed = makeEvent({ id: 'r', date: '2013', type: 'release', sets: { custody: 'at-liberty' } })

test('the effect has each track that changes, with its value before and after', () => {
  expect(computeEffect([arrest], [arrest, freed], compiled)).toEqual([
    {
      track: 'custody',
      before: 'detained',
      after: 'at-liberty',
      courseBefore: ['detained'],
      courseAfter: ['detained', 'at-liberty'],
    },
  ])
})

test('an event in the past changes the course and not the value of today', () => {
  const [effect] = computeEffect([freed], [freed, arrest], compiled)
  expect(effect).toMatchObject({ before: 'at-liberty', after: 'at-liberty' })
  expect(effect?.courseAfter).toEqual(['detained', 'at-liberty'])
})

test('another day of the same value is an effect, another text is none', () => {
  expect(computeEffect([arrest], [{ ...arrest, date: '2012-06-04' }], compiled)).toHaveLength(1)
  expect(computeEffect([arrest], [{ ...arrest, title: 'Other words' }], compiled)).toEqual([])
})

test('an event after the compilation changes nothing yet', () => {
  expect(computeEffect([arrest], [arrest, { ...freed, date: '2027' }], compiled)).toEqual([])
})
