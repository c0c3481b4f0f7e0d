import { expect, test } from 'vitest'
import { makeCollection, openSnapshot } from '../../../../src/domain/collection/collection.ts'
import { patchRanks } from '../../../../src/domain/collection/follow-lookup.ts'
import { patchCollection, patchInSteps } from '../../../../src/domain/collection/patch-collection.ts'
import { computeNameRanks, findByName, listFound } from '../../../../src/domain/collection/search-names.ts'
import { select } from '../../../../src/domain/collection/select.ts'
import { parseDay } from '../../../../src/domain/dates/day.ts'
import { buildNameIndex } from '../../../../src/domain/names/name-index.ts'
import { EMPTY_QUERY } from '../../../../src/domain/query/query.ts'
import { parseQuery } from '../../../../src/domain/query/query-codec.ts'
import { buildSnapshot } from '../../../../src/domain/snapshot/build-snapshot.ts'
import { readSnapshotRecords } from '../../../../src/domain/snapshot/snapshot-records.ts'
import { makeCase, makeDataset, makeEvent, makeSource } from '../../../support/make-case.ts'
import { makeRandom } from '../../../support/random.ts'

const named = (id: string, name: string, date = '2013') =>
  makeCase({
    id,
    person: { ...makeCase({ id }).person, name },
    events: [
      makeEvent({ id: `${id}-e`, date, type: 'detention', country: 'PL', sets: { case: 'detained' } }),
    ],
  })

/** Records of cases as a small snapshot has them. */
function fieldsOf(...cases: readonly ReturnType<typeof named>[]) {
  const records = readSnapshotRecords(buildSnapshot(makeDataset(cases)))
  return cases.map(({ id }, at) => ({ id, fields: records.read(at) }))
}

const listIds = (collection: ReturnType<typeof openSnapshot>, text = '') =>
  select(collection, parseQuery(text).query).rows.map(({ entry }) => entry.id)

test('ranks with changed names equal ranks computed anew', () => {
  const random = makeRandom(1128)
  const { compare } = new Intl.Collator('en', { numeric: true })
  const pick = () => random.pick(['Ann', 'ann', 'Bo', 'Bo 2', 'Bo 10', 'Çelik', 'Dmytro', 'Zoë', 'Åke', ''])
  for (let turn = 0; turn < 300; turn++) {
    const names = Array.from({ length: random.below(8) }, pick)
    const changed = new Map<number, readonly string[]>()
    for (let i = 0; i < 5; i++) changed.set(random.below(names.length + 1), [pick()])
    for (let at = names.length; at < Math.max(...changed.keys(), 0); at++) changed.set(at, [pick()])
    const ranks = patchRanks(
      computeNameRanks(names, 'en'),
      { changed, nameAt: (at) => names[at] ?? '' },
      compare,
    )
    const now = Array.from({ length: ranks.length }, (_, at) => changed.get(at)?.[0] ?? names[at] ?? '')
    const anew = computeNameRanks(now, 'en')
    const order = (one: Int32Array) =>
      now.map((_, a) => now.map((__, b) => Math.sign((one[a] ?? 0) - (one[b] ?? 0))))
    expect([now, order(ranks)]).toEqual([now, order(anew)])
  }
})

test('names that arrive after a change are searched and sorted with it', () => {
  const base = openSnapshot(buildSnapshot(makeDataset([named('a', 'Ann'), named('c', 'Cid')])))
  base.lookup.elsewhere = true
  const once = patchCollection(base, fieldsOf(named('own-b', 'Bo'), named('own-z', 'Zed')))
  const patched = patchCollection(once, [...fieldsOf(named('own-z', 'Abe')), { id: 'a', fields: null }])
  expect(findByName(patched, 'Bo')).toBe('waiting')
  expect(
    select(patched, { ...EMPTY_QUERY, sort: [{ column: 'person', descending: false }] }).waitsForNames,
  ).toBe(true)
  // What the worker for names does.
  base.lookup.index = buildNameIndex([['Ann'], ['Cid']])
  base.lookup.ranks.set('en', computeNameRanks(['Ann', 'Cid'], 'en'))
  const find = (text: string) => listFound(patched, text, 9).map((at) => patched.id(at))
  expect([find('Bo'), find('Abe'), find('Zed'), find('Cid'), find('Ann')]).toEqual([
    ['own-b'],
    ['own-z'],
    [],
    ['c'],
    [],
  ])
  const { rows } = select(patched, { ...EMPTY_QUERY, sort: [{ column: 'person', descending: false }] })
  expect(rows.map(({ entry }) => entry.name)).toEqual(['Abe', 'Bo', 'Cid'])
})

test('records and columns of the second clock that arrive after a change are there in it', () => {
  const dataset = makeDataset([named('a', 'Ann'), named('b', 'Bo')])
  const all = readSnapshotRecords(buildSnapshot(dataset))
  let loaded = 1
  const known: NonNullable<Parameters<typeof makeCollection>[3]>['known'] = { columns: null }
  const columns = openSnapshot(buildSnapshot(dataset)).engine.columns
  const records = {
    ...all,
    has: (at: number) => at < loaded,
    isComplete: () => loaded === 2,
    id: (at: number) => (at < loaded ? all.id(at) : undefined),
    names: (at: number) => (at < loaded ? all.names(at) : undefined),
  }
  const base = makeCollection(buildSnapshot(dataset), records, columns, { known })
  const patched = patchCollection(base, fieldsOf(named('own-c', 'Cid', '2012')))
  expect([patched.find('own-c'), patched.find('b'), patched.has(1), patched.canLimit()]).toEqual([
    2,
    undefined,
    false,
    false,
  ])
  loaded = 2
  const whole = openSnapshot(buildSnapshot(dataset))
  whole.limit(parseDay('2014-01-01') ?? 0)
  known.columns = whole.ingredients().knownLookup.columns
  expect([patched.find('b'), patched.has(1), patched.canLimit(), patched.names.get('b')]).toEqual([
    1,
    true,
    true,
    'Bo',
  ])
  expect(listIds(patched, 'known=2014-01-01')).toEqual(['a', 'b', 'own-c'])
  expect(listIds(patched, 'known=2013-12-31')).toEqual([])
})

test('a source that gets another day of publication, or none, moves when its statements are known', () => {
  const base = openSnapshot(buildSnapshot(makeDataset([named('a', 'Ann')])))
  const change = fieldsOf(named('a', 'Ann'))
  const publish = (day: string | null) =>
    patchCollection(base, change, {
      published: new Map([['s1', day === null ? null : (parseDay(day) ?? null)]]),
    })
  expect(listIds(publish('2020-05-01'), 'known=2020-04-30')).toEqual([])
  expect(listIds(publish('2020-05-01'), 'known=2020-05-01')).toEqual(['a'])
  expect(listIds(publish(null), 'known=2026-01-01')).toEqual([])
  expect(listIds(base, 'known=2014-01-01')).toEqual(['a'])
})

test('a later day of compilation counts events up to that day', () => {
  const base = openSnapshot(buildSnapshot(makeDataset([named('a', 'Ann')])))
  const change = fieldsOf(named('own-b', 'Bo', '2027-03-01'))
  expect(listIds(patchCollection(base, change))).toEqual(['a'])
  const later = patchCollection(base, change, { compiled: '2027-03-02' })
  expect([listIds(later), later.compiled]).toEqual([['a', 'own-b'], parseDay('2027-03-02')])
})

test('a thousand changes, one after the other, are read as quickly as one', () => {
  let board = openSnapshot(buildSnapshot(makeDataset([named('a', 'Ann')])))
  let reads = 0
  const { records, head, columns } = board.ingredients()
  board = makeCollection(
    head,
    {
      ...records,
      read: (at) => {
        reads++
        return records.read(at)
      },
    },
    columns,
  )
  for (let i = 0; i < 1000; i++) board = patchCollection(board, fieldsOf(named('own-b', `Bo ${i}`)))
  expect(reads).toBe(0)
  expect(listIds(board)).toEqual(['a', 'own-b'])
  expect([board.names.get('own-b'), reads]).toEqual(['Bo 999', 1])
})

test('a change that is abandoned half-way leaves the collection as it was', () => {
  const base = openSnapshot(buildSnapshot(makeDataset([named('a', 'Ann')])))
  const change = fieldsOf(named('a', 'Ada'), named('own-b', 'Bo'))
  const count = [...patchInSteps(base, change)].length
  expect(count).toBeGreaterThan(8)
  for (let steps = 0; steps < count; steps++) {
    const running = patchInSteps(base, change)
    for (let i = 0; i <= steps; i++) running.next()
    expect([listIds(base), base.names.get('a')]).toEqual([['a'], 'Ann'])
  }
})

test('sources of changed cases that the collection cites too keep their days', () => {
  const dataset = makeDataset([named('a', 'Ann')], { sources: [makeSource({ id: 's1', published: '2015' })] })
  const base = openSnapshot(buildSnapshot(dataset))
  const patched = patchCollection(base, fieldsOf(named('own-b', 'Bo')))
  expect(listIds(patched, 'known=2015-12-31')).toEqual(['a', 'own-b'])
  expect(listIds(patched, 'known=2015-12-30')).toEqual([])
})
