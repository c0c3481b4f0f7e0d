import * as v from 'valibot'
import { expect, test } from 'vitest'
import { readKnownPart } from '../../../src/contract/parts/known-part.ts'
import { makePackedRecords } from '../../../src/contract/parts/packed-records.ts'
import { PartError } from '../../../src/contract/parts/part-error.ts'
import { readSelectionPart } from '../../../src/contract/parts/selection-part.ts'
import { isInParts, SnapshotHeadSchema } from '../../../src/contract/parts/snapshot-head.ts'
import { writeSnapshotParts } from '../../../src/contract/parts/write-parts.ts'
import { findCasePosition } from '../../../src/domain/collection/case-position.ts'
import { makeCollection, openSnapshot } from '../../../src/domain/collection/collection.ts'
import { listReadyRows, select } from '../../../src/domain/collection/select.ts'
import { EMPTY_QUERY } from '../../../src/domain/query/query.ts'
import { buildSnapshot } from '../../../src/domain/snapshot/build-snapshot.ts'
import { generateCases, generateSources } from '../../support/generate-cases.ts'
import { makeDataset } from '../../support/make-case.ts'
import { openParts, toBuffer } from '../../support/open-parts.ts'
import { makeRandom } from '../../support/random.ts'
import { realDataset } from '../../support/real-dataset.ts'
import { listSelectedLanes } from '../../support/selected-lanes.ts'

const random = makeRandom(8)
const generated = makeDataset(generateCases(random, 250), { sources: generateSources(random) })

function open(dataset: typeof generated) {
  const written = writeSnapshotParts({ ...dataset, dataSha256: null }, dataset.cases, dataset.sources)
  return { ...written, collection: openParts(written) }
}

test.each([
  { name: 'generated cases', dataset: generated },
  { name: 'the five cases', dataset: realDataset },
  { name: 'nothing', dataset: makeDataset([]) },
])('a snapshot in parts gives the same records and columns as a whole one: $name', ({ dataset }) => {
  const { collection } = open(dataset)
  const whole = openSnapshot(buildSnapshot(dataset))
  expect([...collection.cases]).toEqual([...whole.cases])
  expect(collection.engine.columns).toEqual(whole.engine.columns)
  expect(collection.names).toEqual(whole.names)
})

test('orders the parts as the page needs them: counts, first rows, names, days known on, the rest', () => {
  const { head } = open(generated)
  expect(head.parts.map(({ kind, from, to }) => [kind, from, to])).toEqual([
    ['selection', 0, 250],
    ['names', 0, 100],
    ['records', 0, 100],
    ['names', 100, 250],
    ['known', 0, 250],
    ['records', 100, 250],
  ])
  expect(isInParts(head)).toBe(true)
  expect(isInParts(buildSnapshot(generated))).toBe(false)
})

const NOT_THERE = 'A part is said to hold cases that are not there.'

test.each([
  { why: 'as written', change: {}, says: null },
  { why: 'an end before its beginning', change: { 5: { from: 5, to: 0 } }, says: NOT_THERE },
  { why: 'more cases than there are', change: { 5: { from: 100, to: 251 } }, says: NOT_THERE },
  {
    why: 'a gap',
    change: { 5: { from: 120, to: 250 } },
    says: 'The parts of "records" go on with case 120 where case 100 comes next.',
  },
  {
    why: 'cases that are in two parts',
    change: { 3: { from: 90, to: 250 } },
    says: 'The parts of "names" go on with case 90 where case 100 comes next.',
  },
  {
    why: 'names in another order',
    change: { 1: { from: 100, to: 250 }, 3: { from: 0, to: 100 } },
    says: 'The parts of "names" go on with case 100 where case 0 comes next.',
  },
  {
    why: 'the last cases missing',
    change: { 5: { from: 100, to: 249 } },
    says: 'The parts of "records" end with 249 of 250 cases.',
  },
  {
    why: 'columns of some cases only',
    change: { 0: { from: 0, to: 100 } },
    says: 'The parts of "selection" end with 100 of 250 cases.',
  },
  { why: 'no names', change: { 1: null, 3: null }, says: 'The parts of "names" end with 0 of 250 cases.' },
  { why: 'nothing for days known on', change: { 4: null }, says: null },
])('accepts or rejects a head by the case ranges of its parts: $why', ({ change, says }) => {
  const { head } = open(generated)
  const changes = new Map<string, object | null>(Object.entries(change))
  const parts = head.parts.flatMap((entry, i) => {
    const other = changes.get(String(i))
    return other === null ? [] : [{ ...entry, ...other }]
  })
  const { issues = [] } = v.safeParse(SnapshotHeadSchema, { ...head, parts })
  expect(issues.map(({ message }) => message)).toEqual(says === null ? [] : [says])
})

test('accepts a head without cases', () => {
  expect(v.is(SnapshotHeadSchema, open(makeDataset([])).head)).toBe(true)
})

test('has the records of loaded parts and no others', () => {
  const { head, parts } = open(generated)
  const records = makePackedRecords(head)
  for (const at of [1, 2]) {
    const entry = head.parts[at]
    if (entry) records.add(entry, toBuffer(parts[at]))
  }
  expect([records.has(0), records.has(99), records.has(100), records.hasNames()]).toEqual([
    true,
    true,
    false,
    false,
  ])
  expect(records.names(100)).toBeUndefined()
  expect(() => records.read(100)).toThrow('still on its way')
})

test('rejects a part that is truncated anywhere or in another format, with a message', () => {
  const { head, parts } = open(generated)
  const read = (bytes: Uint8Array<ArrayBuffer>) =>
    readSelectionPart(toBuffer(bytes), { count: head.count, countries: head.dictionaries.country })
  const whole = parts[0] ?? new Uint8Array()
  for (const length of [0, 3, 7, 8, 100, 600, whole.length >> 1, whole.length - 8])
    expect(() => read(whole.slice(0, length))).toThrow(PartError)
  const other = whole.slice()
  other[3] = '3'.charCodeAt(0)
  expect(() => read(other)).toThrow('it has the form "NBC3", and this page knows "NBC2"; reload the page')
  other[3] = '1'.charCodeAt(0)
  expect(() => read(other)).toThrow('it has the form "NBC1", and this page knows "NBC2"; the server has to')
  expect(() => read(new TextEncoder().encode('<!doctype html><title>no</title>'))).toThrow(
    'it is no file of columns',
  )
  expect(() => readSelectionPart(toBuffer(whole), { count: 249, countries: [] })).toThrow(PartError)
})

test('rejects a part with invalid references, whichever byte is changed', () => {
  const { head, parts } = open(generated)
  const entry = head.parts[2]
  const bytes = parts[2]
  if (!entry || !bytes) throw new Error('The third part is missing.')
  const damage = makeRandom(3)
  let refused = 0
  for (let turn = 0; turn < 400; turn++) {
    const copy = bytes.slice()
    copy[damage.below(copy.length)] = 255
    const records = makePackedRecords(head)
    try {
      records.add(entry, toBuffer(copy))
    } catch (error) {
      // Either the columns are inconsistent, or the head of the part is no longer JSON.
      expect(error instanceof PartError || error instanceof SyntaxError).toBe(true)
      refused++
    }
  }
  expect(refused).toBeGreaterThan(40)
})

test('the timeline and ready rows of a selection skip records that are still loading', () => {
  const { head, parts } = open(generated)
  const records = makePackedRecords(head)
  for (const at of [1, 2]) {
    const entry = head.parts[at]
    if (entry) records.add(entry, toBuffer(parts[at]))
  }
  const columns = readSelectionPart(toBuffer(parts[0]), {
    count: head.count,
    countries: head.dictionaries.country,
  })
  const selection = select(makeCollection(head, records, columns), EMPTY_QUERY)
  const there = [...selection.cases].filter((at) => at < 100)
  expect(selection.rows.length).toBeGreaterThan(there.length)
  expect(listReadyRows(selection).map(({ entry }) => entry.index)).toEqual(there)
  expect(listSelectedLanes(selection).map(({ row }) => row.entry.index)).toEqual(there)
  expect(listReadyRows(selection, selection.rows.length - 3)).toEqual([])
})

/** The generated cases with some unreadable records. */
function openBroken(unreadable: readonly number[]) {
  const { head, parts } = open(generated)
  const records = makePackedRecords(head)
  head.parts.forEach((entry, i) => {
    if (entry.kind !== 'selection') records.add(entry, toBuffer(parts[i]))
  })
  const broken: typeof records = {
    ...records,
    read: (at) => {
      const record = records.read(at)
      return unreadable.includes(at)
        ? { ...record, events: record.events.map((one) => ({ ...one, date: '2013-99' })) }
        : record
    },
  }
  const columns = readSelectionPart(toBuffer(parts[0]), {
    count: head.count,
    countries: head.dictionaries.country,
  })
  return makeCollection(head, broken, columns)
}

test('a collection limited to a day known on leaves out only unreadable records', () => {
  const board = openBroken([3])
  const query = { ...EMPTY_QUERY, known: board.compiled }
  const expected = select(open(generated).collection, query).rows.map(({ entry }) => entry.id)
  const id = board.id(3) ?? ''
  expect(expected).toContain(id)
  expect(board.explain(3)).not.toBeNull()
  expect(select(board, query).rows.map(({ entry }) => entry.id)).toEqual(expected.filter((one) => one !== id))
})

test('previous and next case skip unreadable records, and are null if there is no readable one', () => {
  const board = openBroken([0, 1, 4, 5, 249])
  const selection = select(board, EMPTY_QUERY)
  const at = (place: number) => {
    const position = findCasePosition(selection, place)
    return [position?.index, position?.previous?.id ?? null, position?.next?.id ?? null]
  }
  const count = selection.rows.length
  expect(count).toBeGreaterThan(240)
  expect(at(3)).toEqual([3, board.id(2), board.id(6)])
  expect(at(2)).toEqual([2, null, board.id(3)])
  // An unreadable record has a position too.
  expect(at(249)).toEqual([count - 1, board.id(248), null])
  expect(at(248)).toEqual([count - 2, board.id(247), null])
  expect(at(4)).toEqual([4, board.id(3), board.id(6)])
  expect(findCasePosition(selection, undefined)).toBeNull()
  // Records that are still loading are not skipped.
  const waiting = { ...selection, rows: selection.rows, readiness: () => 'waiting' as const }
  expect(findCasePosition(waiting, 3)).toEqual({ index: 3, of: count, previous: null, next: null })
})

test('if columns contradict a record, its row is reported instead of shown, on any day known on', () => {
  const { collection, head, parts } = open(generated)
  const day = collection.compiled
  const bytes = parts[4]?.slice() ?? new Uint8Array()
  const known = readKnownPart(toBuffer(bytes), collection.engine.columns)
  const { start } = collection.engine.columns.events
  const at = [...collection.limit(day).cases].findIndex(({ events }) => events.length > 1)
  known.events.knownFrom[start[at] ?? 0] = day + 1
  const records = makePackedRecords(head)
  head.parts.forEach((entry, i) => {
    records.add(entry, toBuffer(parts[i]))
  })
  const board = makeCollection(head, records, collection.engine.columns, { known: { columns: known } })
  const limited = board.limit(day)
  const places = Array.from({ length: board.cases.length }, (_, place) => place)
  expect(places.filter((place) => limited.explain(place) !== null)).toEqual([at])
  expect(limited.explain(at)).toBe('its record and the columns of the snapshot do not agree')
})
