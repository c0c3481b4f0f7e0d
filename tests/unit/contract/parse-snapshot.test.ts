import { expect, test } from 'vitest'
import { createStore } from '../../../mocks/store.ts'
import { parseSnapshot, SnapshotError } from '../../../src/contract/parse-snapshot.ts'
import { openSnapshot } from '../../../src/domain/collection/collection.ts'
import { select } from '../../../src/domain/collection/select.ts'
import { EMPTY_QUERY } from '../../../src/domain/query/query.ts'
import { buildSnapshot } from '../../../src/domain/snapshot/build-snapshot.ts'
import { generateCases } from '../../support/generate-cases.ts'
import { makeDataset } from '../../support/make-case.ts'
import { makeRandom } from '../../support/random.ts'
import { rawDataset, realDataset } from '../../support/real-dataset.ts'

/** A deep copy of the parsed JSON, to be damaged. */
type Wire = Record<string, Record<string, unknown[]>>
const wire = (): Wire => JSON.parse(JSON.stringify(buildSnapshot(realDataset)))

/** A column of a table; tests damage it in place. */
function at(body: Wire, table: string, column: string): unknown[] {
  const values = body[table]?.[column]
  if (!values) throw new RangeError(`There is no column ${table}.${column}.`)
  return values
}

test('a whole snapshot is read without loss', () => {
  const { snapshot, unreadable } = parseSnapshot(wire())
  expect(unreadable).toEqual([])
  expect(snapshot).toEqual(buildSnapshot(realDataset))
})

test('generated snapshots are read without loss, and contain every event and notice when opened', () => {
  const cases = generateCases(makeRandom(5), 300)
  const built = buildSnapshot(makeDataset(cases))
  const { snapshot, unreadable } = parseSnapshot(JSON.parse(JSON.stringify(built)))
  expect(unreadable).toEqual([])
  expect(snapshot).toEqual(built)
  const opened = openSnapshot(snapshot)
  for (const [i, { events, notices }] of [...opened.cases].entries()) {
    const record = cases[i]
    expect(new Map(events.map(({ id, date, sets }) => [id, [date.text, sets]]))).toEqual(
      new Map(record?.events.map(({ id, date, sets }) => [id, [date, sets]])),
    )
    expect(notices.map(({ id, type, status }) => [id, type, status])).toEqual(
      record?.notices.map(({ id, type, status }) => [id, type, status]),
    )
  }
})

const firstEventOf = (body: Wire, index: number): number => at(body, 'events', 'case').indexOf(index)

test.each<{ name: string; damage: (body: Wire) => void; says: string }>([
  {
    name: 'an event of an unknown type',
    damage: (b) => {
      at(b, 'events', 'type')[firstEventOf(b, 1)] = 999
    },
    says: 'events, row 14, type: there is no eventType in row 999',
  },
  {
    name: 'a type that is text',
    damage: (b) => {
      at(b, 'events', 'type')[firstEventOf(b, 1)] = 'detention'
    },
    says: 'type',
  },
  {
    name: 'a date that does not exist',
    damage: (b) => {
      at(b, 'dictionaries', 'date').push('2021-02-29')
      at(b, 'events', 'date')[firstEventOf(b, 1)] = at(b, 'dictionaries', 'date').length - 1
    },
    says: '2021-02 has 28 days',
  },
  {
    name: 'a date that is null',
    damage: (b) => {
      at(b, 'dictionaries', 'date').push(null)
      at(b, 'events', 'date')[firstEventOf(b, 1)] = at(b, 'dictionaries', 'date').length - 1
    },
    says: 'date',
  },
  {
    name: 'a country that does not exist',
    damage: (b) => {
      at(b, 'dictionaries', 'country').push('QQ')
      at(b, 'events', 'country')[firstEventOf(b, 1)] = at(b, 'dictionaries', 'country').length - 1
    },
    says: 'ISO 3166-1',
  },
  {
    name: 'an empty name',
    damage: (b) => {
      at(b, 'cases', 'name')[1] = '  '
    },
    says: 'cases, row 2, name',
  },
  {
    name: 'a name that is a number',
    damage: (b) => {
      at(b, 'cases', 'name')[1] = 7
    },
    says: 'name',
  },
  {
    name: 'the id of another case',
    damage: (b) => {
      at(b, 'cases', 'id')[1] = 'ketebayev'
    },
    says: 'is used twice',
  },
  {
    name: 'the id of another event',
    damage: (b) => {
      at(b, 'events', 'id')[firstEventOf(b, 1) + 1] = at(b, 'events', 'id')[firstEventOf(b, 1)]
    },
    says: 'is used twice',
  },
  {
    name: 'half a row number',
    damage: (b) => {
      at(b, 'events', 'date')[firstEventOf(b, 1)] = 1.5
    },
    says: 'date',
  },
  {
    name: 'a conflict of an unknown source',
    damage: (b) => {
      const row = at(b, 'conflicts', 'event').findIndex(
        (event) => at(b, 'events', 'case')[Number(event)] === 1,
      )
      at(b, 'conflicts', 'source')[row] = 4000
    },
    says: 'conflicts',
  },
  {
    name: 'a notice of an unknown status',
    damage: (b) => {
      at(b, 'notices', 'status')[at(b, 'notices', 'case').indexOf(1)] = -1
    },
    says: 'notices',
  },
])('a case with $name is left out, and the four others do not change', ({ damage, says }) => {
  const body = wire()
  damage(body)
  const { snapshot, unreadable } = parseSnapshot(body)
  expect(unreadable).toHaveLength(1)
  expect(unreadable[0]?.reason).toContain(says)
  const rest = realDataset.cases.filter(({ id }) => id !== 'pavlov')
  const rows = (of: typeof snapshot) =>
    select(openSnapshot(of), EMPTY_QUERY).rows.map(({ entry, tracks, notices, disagreements }) => [
      entry.id,
      entry.events.map(({ id, date }) => [id, date.text]),
      tracks.case.since?.id,
      notices.map(({ notice }) => notice.id),
      disagreements.map(({ conflict }) => conflict.value),
    ])
  expect(rows(snapshot)).toEqual(rows(buildSnapshot({ ...realDataset, cases: rest })))
})

test('an event without a case is reported, and nothing else changes', () => {
  const body = wire()
  at(body, 'events', 'case')[0] = 77
  const { snapshot, unreadable } = parseSnapshot(body)
  expect(unreadable).toEqual([{ id: 'ket-2012-03-28-accusation', reason: 'it belongs to no case.' }])
  expect(snapshot.cases.id).toHaveLength(5)
  expect(snapshot.events.id).toHaveLength(99)
})

test.each<{ name: string; body: () => unknown }>([
  { name: 'null', body: () => null },
  { name: 'a list', body: () => [] },
  { name: 'a text', body: () => 'snapshot' },
  { name: 'an empty object', body: () => ({}) },
  { name: 'a newer form', body: () => ({ ...wire(), schemaVersion: 2 }) },
  { name: 'a table that is missing', body: () => ({ ...wire(), events: undefined }) },
  {
    name: 'a column that is missing',
    body: () => {
      const b = wire()
      delete b['events']?.['date']
      return b
    },
  },
  {
    name: 'columns of different lengths',
    body: () => {
      const b = wire()
      at(b, 'events', 'date').pop()
      return b
    },
  },
  {
    name: 'a column that is an object',
    body: () => {
      const b = wire()
      Object.assign(b['cases'] ?? {}, { id: {} })
      return b
    },
  },
  { name: 'a day that does not exist', body: () => ({ ...wire(), compiled: '2026-02-30' }) },
])('rejects a snapshot with a broken structure: $name', ({ body }) => {
  expect(() => parseSnapshot(body())).toThrow(SnapshotError)
})

test('accepts an empty collection', () => {
  const { snapshot } = parseSnapshot(JSON.parse(JSON.stringify(buildSnapshot(makeDataset([])))))
  expect(select(openSnapshot(snapshot), EMPTY_QUERY).rows.length).toBe(0)
})

test('a key "__proto__" does not pollute Object.prototype', () => {
  const text = JSON.stringify(wire()).replace('{', '{"__proto__":{"isAdmin":true},')
  parseSnapshot(JSON.parse(text))
  expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined()
})

test('the mock server leaves out a record or an entry that fails its schema, and says why', () => {
  const text = JSON.stringify(rawDataset)
    .replace('"date":"2013-04-19"', '"date":"2021-02-29"')
    .replace('"kind":"opinion","published":"[2013', '"kind":"rumour","published":"[2013')
  const { dataset, snapshot, unreadable } = createStore(JSON.parse(text))
  expect(dataset.cases.map(({ id }) => id)).toEqual(realDataset.cases.map(({ id }) => id))
  const count = (cases: readonly { readonly events: readonly unknown[] }[]) =>
    cases.reduce((sum, { events }) => sum + events.length, 0)
  expect(count(dataset.cases)).toBe(count(realDataset.cases) - 1)
  expect(unreadable.map(({ id }) => id)).toEqual([expect.stringMatching(/^pavlov\/pav-2013-04-19/), 's1'])
  expect(unreadable[0]?.reason).toMatch(/^date: /)
  expect(unreadable[0]?.reason).toContain('2021-02 has 28 days')
  expect(parseSnapshot(JSON.parse(JSON.stringify(snapshot))).unreadable).toEqual(unreadable)
})

test("an editor's note is removed when parsing; a record with any other unknown field is left out", () => {
  const text = JSON.stringify(rawDataset).replace('"id":"ketebayev"', '"id":"ketebayev","secret":"x"')
  const { unreadable, dataset } = createStore(JSON.parse(text))
  expect(unreadable.map(({ id }) => id)).toEqual(['ketebayev'])
  expect(JSON.stringify(dataset)).not.toContain('"editorNote"')
})
