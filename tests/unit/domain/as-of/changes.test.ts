import { expect, test } from 'vitest'
import { computeCaseAsOf } from '../../../../src/domain/as-of/case-as-of.ts'
import { chooseSince, computeChanges } from '../../../../src/domain/as-of/changes.ts'
import { readDatedCase } from '../../../../src/domain/as-of/dated-case.ts'
import { TRACKS } from '../../../../src/domain/case/vocabulary.ts'
import { type Day, parseDay } from '../../../../src/domain/dates/day.ts'
import { indexStatements } from '../../../../src/domain/summary/statements.ts'
import { generateCases } from '../../../support/generate-cases.ts'
import { makeCase, makeEvent, makeNotice } from '../../../support/make-case.ts'
import { makeRandom } from '../../../support/random.ts'
import { realDataset } from '../../../support/real-dataset.ts'

const day = (text: string): Day => parseDay(text) ?? Number.NaN
const COMPILED = day('2026-11-23')

const entry = readDatedCase(
  makeCase({
    id: '00007',
    events: [
      makeEvent({
        id: 'held',
        date: '2013-06-12',
        type: 'detention',
        country: 'PL',
        sets: { custody: 'detained' },
      }),
      makeEvent({ id: 'month', date: '2013-07', type: 'statement' }),
      makeEvent({ id: 'free', date: '2013-08-01', type: 'release', sets: { custody: 'at-liberty' } }),
    ],
    notices: [
      makeNotice({
        id: 'n',
        issued: '2013-06-01',
        status: 'deleted',
        statusDate: '2013-07-20',
        requestedBy: ['KZ'],
      }),
    ],
  }),
  0,
  COMPILED,
  's1',
)

test('a point on which sources disagree only from a later day is a change of its entry', () => {
  const record = makeCase({
    id: '00008',
    events: [
      makeEvent({
        id: 'held',
        date: '2013-06-12',
        type: 'detention',
        conflicts: [
          { field: 'date', value: '2013-06-13', source: 's2' },
          { field: 'actor', value: 'Others', source: 's2', since: '2014-03' },
        ],
      }),
    ],
    notices: [
      makeNotice({
        id: 'n',
        issued: '2013-06-01',
        status: 'deleted',
        statusDate: '2013-07-20',
        conflicts: [{ field: 'status', value: 'Still in use', source: 's2', since: '2014-12-27' }],
      }),
    ],
  })
  const read = (one: string, other: string) =>
    computeChanges(readDatedCase(record, 0, COMPILED, 's1'), day(one), day(other))?.disputes.map(
      ({ to, field, since }) => [to.id, field, since.text],
    )
  expect(read('2014-12-26', '2014-12-27')).toEqual([['n', 'status', '2014-12-27']])
  expect(read('2014-01-01', '2015-01-01')).toEqual([
    ['held', 'actor', '2014-03'],
    ['n', 'status', '2014-12-27'],
  ])
  expect(read('2014-12-27', '2016-01-01')).toBeUndefined()
  // An entry that is new itself is listed with all its values.
  expect(read('2013-01-01', '2015-01-01')).toEqual([])
  const real = realDataset.cases.find(({ id }) => id === 'ketebayev')
  if (!real) throw new Error('There is no Ketebayev.')
  const dated = readDatedCase(real, 0, COMPILED, 's1')
  expect(
    computeChanges(dated, day('2013-09-05'), COMPILED)?.disputes.map(({ to, field }) => [to.id, field]),
  ).toEqual([
    ['ket-n1', 'status'],
    ['ket-n1', 'type'],
  ])
})

test('a case that comes on record is new, with everything recorded by then', () => {
  const changes = computeChanges(entry, day('2013-01-01'), day('2013-06-30'))
  expect(changes).toMatchObject({ isNew: true, heldIn: [{ country: 'PL' }], soughtBy: [{ country: 'KZ' }] })
  expect(changes?.tracks).toMatchObject([
    { track: 'custody', from: 'unknown', to: 'detained', event: { id: 'held' } },
  ])
  expect(changes?.notices.map(({ id }) => id)).toEqual(['n'])
})

test('lists what came to count between two days, without the earlier day, with the later one', () => {
  expect(computeChanges(entry, day('2013-06-12'), day('2013-06-30'))).toBeNull()
  const july = computeChanges(entry, day('2013-06-30'), day('2013-07-20'))
  expect(july?.possible.map(({ id }) => id)).toEqual(['month'])
  expect(july?.noticeStatuses).toMatchObject([{ notice: { id: 'n' }, status: 'deleted' }])
  expect(july?.tracks).toEqual([])
  const august = computeChanges(entry, day('2013-08-01'), day('2013-07-20'))
  expect(august?.events.map(({ id }) => id)).toEqual(['month', 'free'])
  expect(august?.tracks).toMatchObject([{ from: 'detained', to: 'at-liberty' }])
})

test('on generated cases the changes of the tracks equal the difference of the two rows, and intermediate steps add up', () => {
  const days = [day('2011-06-30'), day('2014-02-28'), day('2019-12-31'), COMPILED]
  for (const record of generateCases(makeRandom(7), 400)) {
    const one = readDatedCase(record, 0, COMPILED, 's1')
    const ids = (from: Day, to: Day) => computeChanges(one, from, to)?.events.map(({ id }) => id) ?? []
    const [first = 0, second = 0, third = 0, last = 0] = days
    expect([...ids(first, second), ...ids(second, third), ...ids(third, last)].toSorted()).toEqual(
      ids(first, last).toSorted(),
    )
    const [before, after] = [computeCaseAsOf(one, second), computeCaseAsOf(one, last)]
    const tell = (row: typeof before, track: (typeof TRACKS)[number]) => [
      row?.tracks[track].value ?? 'unknown',
      // Protection is granted by a country.
      track === 'protection' ? (row?.tracks.protection.since?.country ?? null) : null,
    ]
    const changed = TRACKS.filter((track) => String(tell(before, track)) !== String(tell(after, track)))
    expect(computeChanges(one, second, last)?.tracks.map(({ track }) => track) ?? []).toEqual(changed)
  }
})

test('for every citation of the collection, its source lists the citing entry', () => {
  const { cases, context, sources } = realDataset
  const index = indexStatements(cases, context)
  const known = new Set(sources.map(({ id }) => id))
  expect([...index.keys()].filter((id) => !known.has(id))).toEqual([])
  for (const { id, events, notices, claims, relatedCases } of cases) {
    for (const one of [...events, ...notices, ...claims]) {
      for (const { source } of one.citations) {
        expect(index.get(source)).toContainEqual(
          expect.objectContaining({ caseId: id, part: one.id, role: 'cited' }),
        )
      }
    }
    for (const { case: text, citations } of relatedCases) {
      for (const { source } of citations) {
        expect(index.get(source)).toContainEqual(
          expect.objectContaining({ caseId: id, kind: 'relation', text }),
        )
      }
    }
  }
})

test('protection of the same kind by another country is a change', () => {
  const abroad = readDatedCase(
    makeCase({
      id: '00008',
      events: [
        makeEvent({ id: 'a', date: '2011-07', country: 'GB', sets: { protection: 'refugee' } }),
        makeEvent({ id: 'b', date: '2014-04-17', country: 'GB', sets: { protection: 'unknown' } }),
        makeEvent({ id: 'c', date: '2020-09-29', country: 'FR', sets: { protection: 'refugee' } }),
      ],
    }),
    0,
    COMPILED,
    's1',
  )
  expect(computeChanges(abroad, day('2013-09-05'), day('2021-01-01'))?.tracks).toMatchObject([
    { track: 'protection', before: { id: 'a' }, event: { id: 'c' } },
  ])
})

test.each([
  { article: '2013-09-05', asOf: '2020-01-01', since: '2013-09-05', name: 'the day of the article' },
  {
    article: '2013-09-05',
    asOf: '2013-09-05',
    since: '2012-09-05',
    name: 'a year before, on that day itself',
  },
  { article: null, asOf: '2020-12-31', since: '2020-01-01', name: '365 days before, without an article' },
])('changes are counted from $name', ({ article, asOf, since }) => {
  expect(chooseSince(article === null ? null : day(article), day(asOf))).toBe(day(since))
})
