import { expect, test } from 'vitest'
import type { CaseAsOf } from '../../../../src/domain/as-of/case-as-of.ts'
import { openSnapshot } from '../../../../src/domain/collection/collection.ts'
import { isBeyondData, limitKnown, select } from '../../../../src/domain/collection/select.ts'
import type { CaseQuery } from '../../../../src/domain/query/query.ts'
import { parseQuery } from '../../../../src/domain/query/query-codec.ts'
import { buildSnapshot } from '../../../../src/domain/snapshot/build-snapshot.ts'
import { realDataset } from '../../../support/real-dataset.ts'

const collection = openSnapshot(buildSnapshot(realDataset))
const ask = (address: string) => select(collection, parseQuery(address).query)

function describeRow({ entry, heldIn, soughtBy, firstDetention, notices, tracks }: CaseAsOf) {
  const { case: status, custody, protection } = tracks
  return [
    entry.name,
    heldIn.join(' '),
    soughtBy.join(' '),
    firstDetention?.date.text,
    notices.map(({ notice, status: known }) => [notice.type, known].filter(Boolean).join(' ')).join(', '),
    `${status.value} ${status.since?.date.text}`,
    custody.value,
    [protection.value, protection.since?.country].filter(Boolean).join(' '),
  ]
}

test('the board shows what is last known of the five cases', () => {
  expect(ask('').rows.map(describeRow)).toEqual([
    [
      'Muratbek Ketebayev',
      'PL ES',
      'KZ',
      '2013-06-12',
      'alert-unspecified deleted',
      'protected 2015-03-11',
      'at-liberty',
      'refugee PL',
    ],
    [
      'Alexandr Pavlov',
      'ES',
      'KZ',
      '2012-12-11',
      'red-notice',
      'protected 2015-02-23',
      'unknown',
      'refugee ES',
    ],
    [
      'Tatiana Paraskevich',
      'CZ',
      'UA RU',
      '2012-05',
      'alert-unspecified',
      'extradition-requested 2016',
      'at-liberty',
      'under-review CZ',
    ],
    [
      'Mukhtar Ablyazov',
      'FR',
      'UA KZ RU',
      '2013-07-31',
      'notice-unspecified, alert-unspecified, alert-unspecified',
      'expulsion-ordered 2023-07',
      'restricted',
      'excluded FR',
    ],
    ['Alma Shalabayeva', 'IT', '', '2013-05-29', '', 'protected 2014-04-18', 'at-liberty', 'refugee IT'],
  ])
})

test.each([
  {
    day: '2013-09-05',
    rows: [
      'extradition-requested, at-liberty',
      'appeal-pending, detained',
      'extradition-admissible, detained',
      'detained, detained',
      'removed, restricted',
    ],
  },
  {
    day: '2014-03-01',
    rows: [
      'protected, at-liberty',
      'removal-suspended, detained',
      'extradition-admissible, detained',
      'extradition-admissible, detained',
      'returned, at-liberty',
    ],
  },
  {
    day: '2013-05-31',
    rows: [
      'sought, at-liberty',
      'extradition-requested, unknown',
      'extradition-admissible, detained',
      'protected, at-liberty',
      'expulsion-ordered, detained',
    ],
  },
])('as of $day the tracks have their values of that day', ({ day, rows }) => {
  expect(
    ask(`asOf=${day}`).rows.map(({ tracks }) => `${tracks.case.value}, ${tracks.custody.value}`),
  ).toEqual(rows)
})

test('a case with nothing on record is not listed, but counted', () => {
  const { rows, onRecord, notYetOnRecord } = ask('asOf=2011-12-31')
  expect(rows.map(({ entry }) => entry.id)).toEqual(['ablyazov'])
  expect([onRecord, notYetOnRecord]).toEqual([1, 4])
})

test('an event with an open start lists no case before the first event that counts', () => {
  expect(ask('asOf=1950').rows.length).toBe(0)
})

test('a day after the data is replaced by the day of compilation, with a remark', () => {
  const { asOf, query, rows } = ask('asOf=2112')
  expect([asOf, rows.length]).toEqual([collection.compiled, 5])
  expect(isBeyondData(query, collection.compiled)).toBe(true)
  expect(isBeyondData(ask('asOf=2026-11-23&known=2026-11-23').query, collection.compiled)).toBe(false)
})

test('a day known on after the data is replaced by the day of compilation, with a remark', () => {
  const { query } = ask('known=2030-01-01')
  expect(isBeyondData(query, collection.compiled)).toBe(true)
  const read = limitKnown(query, collection.compiled)
  expect(read.known).toBe(collection.compiled)
  const ids = (one: CaseQuery) => select(collection, one).rows.map(({ entry }) => entry.id)
  expect(ids(read)).toEqual(ids(query))
  const before = ask('known=2013-09-05').query
  expect(limitKnown(before, collection.compiled)).toBe(before)
})

test.each([
  { address: 'held=PL', ids: ['ketebayev'] },
  { address: 'held=PL,IT', ids: ['ketebayev', 'shalabayeva'] },
  { address: 'sought=KZ', ids: ['ketebayev', 'pavlov', 'ablyazov'] },
  { address: 'sought=none-reported', ids: ['shalabayeva'] },
  { address: 'notice=alert-unspecified', ids: ['ketebayev', 'paraskevich', 'ablyazov'] },
  { address: 'notice=notice-unspecified', ids: ['ablyazov'] },
  { address: 'notice=none-reported', ids: ['shalabayeva'] },
  { address: 'status=protected&held=ES', ids: ['ketebayev', 'pavlov'] },
  { address: 'custody=unknown', ids: ['pavlov'] },
  { address: 'from=2020&to=2020', ids: ['paraskevich', 'ablyazov', 'shalabayeva'] },
  { address: 'from=2016&to=2016&certain=1', ids: ['paraskevich', 'ablyazov'] },
  { address: 'from=2016-06-01&to=2016-06-30', ids: ['paraskevich'] },
  { address: 'from=2016-06-01&to=2016-06-30&certain=1', ids: [] },
  { address: 'q=Ablyazov', ids: ['ablyazov'] },
  { address: 'q=Аблязов', ids: ['ablyazov'] },
  { address: 'q=Әблязов', ids: ['ablyazov'] },
  { address: 'q=ablyazov%20', ids: ['ablyazov'] },
  { address: 'q=Aleksandr%20Pavlov', ids: ['pavlov'] },
  { address: 'q=pavlov%20alexandr', ids: ['pavlov'] },
])('$address leaves $ids', ({ address, ids }) => {
  expect(ask(address).rows.map(({ entry }) => entry.id)).toEqual(ids)
})

test("a facet's counts follow the other facets and ignore its own choice", () => {
  const { facets } = ask('held=PL&sought=KZ')
  const counts = (facet: keyof typeof facets) =>
    Object.fromEntries(facets[facet].map(({ value, count }) => [value, count]))
  expect(counts('held')).toMatchObject({ PL: 1, ES: 2, CZ: 0, FR: 1, IT: 0 })
  expect(counts('sought')).toMatchObject({ KZ: 1, UA: 0, RU: 0, 'none-reported': 0 })
})

test('the time window counts possible and certain matches', () => {
  expect(ask('from=2016-06-01&to=2016-06-30').inWindow).toEqual({ possibly: 1, certainly: 0 })
  expect(ask('from=2020&to=2020').inWindow).toEqual({ possibly: 3, certainly: 3 })
  expect(ask('').inWindow).toBeNull()
})

test('a row names the points on which sources differ', () => {
  const differ = ask('').rows.map(({ entry, disagreements }) => [
    entry.id,
    ...new Set(disagreements.map(({ column, conflict }) => `${column}: ${conflict.field}`)),
  ])
  expect(differ).toEqual([
    ['ketebayev', 'notice: status', 'notice: type'],
    ['pavlov'],
    ['paraskevich', 'first: date', 'notice: requestedBy / date', 'notice: requestedBy'],
    ['ablyazov', 'notice: requestedBy', 'notice: status'],
    ['shalabayeva'],
  ])
})

test('sorting keeps rows without a value last in both directions', () => {
  const order = (address: string) => ask(address).rows.map(({ entry }) => entry.id)
  expect(order('sort=sought').at(-1)).toBe('shalabayeva')
  expect(order('sort=-sought').at(-1)).toBe('shalabayeva')
  expect(order('sort=first')).toEqual(['paraskevich', 'pavlov', 'shalabayeva', 'ketebayev', 'ablyazov'])
  expect(order('sort=-person')).toEqual(['paraskevich', 'ketebayev', 'ablyazov', 'shalabayeva', 'pavlov'])
})
