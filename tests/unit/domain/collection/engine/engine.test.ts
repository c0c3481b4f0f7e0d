import { expect, test } from 'vitest'
import { countBits } from '../../../../../src/domain/arrays/bits.ts'
import { runToEnd } from '../../../../../src/domain/arrays/run-generator.ts'
import { COLUMNS } from '../../../../../src/domain/as-of/case-as-of.ts'
import { type Collection, openSnapshot } from '../../../../../src/domain/collection/collection.ts'
import { collectColumns, NO_DAY } from '../../../../../src/domain/collection/engine/columns.ts'
import { computeEngineSpans } from '../../../../../src/domain/collection/engine/engine.ts'
import { NEVER, NO_LIMIT } from '../../../../../src/domain/collection/engine/event-days.ts'
import { patchCollection } from '../../../../../src/domain/collection/patch-collection.ts'
import { select } from '../../../../../src/domain/collection/select.ts'
import { computeDay } from '../../../../../src/domain/dates/day.ts'
import { EMPTY_QUERY, FACETS, type SortKey } from '../../../../../src/domain/query/query.ts'
import { parseQuery } from '../../../../../src/domain/query/query-codec.ts'
import { buildSnapshot } from '../../../../../src/domain/snapshot/build-snapshot.ts'
import { computeHistogramTwin } from '../../../../support/brute-histogram.ts'
import { sortRows } from '../../../../support/brute-sort.ts'
import { generateCases } from '../../../../support/generate-cases.ts'
import { makeCase, makeDataset, makeEvent } from '../../../../support/make-case.ts'
import { makeRandom } from '../../../../support/random.ts'
import { listRowValues } from '../../../../support/row-values.ts'

const names = { nameCountry: (code: string) => `${code === 'PL' ? 'Ä' : 'a'}-${code}`, locale: 'en' }
const random = makeRandom(11_25)
const cases = generateCases(random, 400)
const collection = openSnapshot(buildSnapshot(makeDataset(cases)))
const FIRST = computeDay({ year: 2009, month: 1, day: 1 })

test('sorting by one or two columns, as of any day, equals the brute force, with ties in file order', () => {
  const keys = COLUMNS.flatMap((column) =>
    [false, true].map((descending): SortKey => ({ column, descending })),
  )
  const sorts = [
    ...keys.map((key) => [key]),
    ...Array.from({ length: 60 }, () => [random.pick(keys), random.pick(keys)]),
  ]
  for (const sort of sorts) {
    const query = { ...EMPTY_QUERY, asOf: random.chance(0.7) ? FIRST + random.below(7000) : null }
    const plain = select(collection, query, names)
    const sorted = select(collection, { ...query, sort }, names)
    expect(sorted.rows.map(({ entry }) => entry.id)).toEqual(
      sortRows([...plain.rows], sort, names).map(({ entry }) => entry.id),
    )
  }
})

test('equal keys keep file order, ascending and descending', () => {
  const same = Array.from({ length: 70 }, (_, i) =>
    makeCase({ id: `c${i}`, events: [makeEvent({ id: `e${i}`, date: '2013', sets: { case: 'sought' } })] }),
  )
  const board = openSnapshot(buildSnapshot(makeDataset(same)))
  for (const descending of [false, true]) {
    const { cases: order } = select(board, { ...EMPTY_QUERY, sort: [{ column: 'status', descending }] })
    expect([...order]).toEqual(same.map((_, i) => i))
  }
})

test('the overview of a selection equals the brute force, in the bins of the whole collection, whatever From and To are', () => {
  for (let turn = 0; turn < 120; turn++) {
    const day = (chance: number) => (random.chance(chance) ? FIRST + random.below(7000) : null)
    const query = {
      ...parseQuery(random.pick(['', 'held=PL', 'status=detained,sought', 'custody=unknown&sought=KZ']))
        .query,
      asOf: day(0.5),
      from: day(0.4),
      to: day(0.4),
    }
    const { overview, asOf, reach } = select(collection, query)
    const { rows } = select(collection, { ...query, from: null, to: null })
    const unit = random.pick(['year', 'quarter', 'month'] as const)
    expect(overview(unit)).toEqual(computeHistogramTwin([...rows], asOf, reach, unit))
  }
})

/** A selection as plain data. */
function read(board: Collection, text: string) {
  const { rows, facets, onRecord, notYetOnRecord, overview, inWindow } = select(board, parseQuery(text).query)
  return {
    ids: rows.map(({ entry }) => entry.id),
    values: rows.map(listRowValues),
    counts: FACETS.map((facet) => facets[facet].filter(({ count }) => count > 0)),
    onRecord,
    notYetOnRecord,
    bins: overview('quarter').bins.map(({ possibly, certainly }) => [possibly, certainly]),
    inWindow,
  }
}

const QUESTIONS = [
  '',
  'held=PL',
  'asOf=2013-09-05',
  'from=2014&to=2015&certain=1',
  'sought=KZ,RU&asOf=2018-01-01',
  'q="case',
  'q=łukasz&status=detained',
]

test('a patched collection equals a newly opened one, after any changes, additions and removals', () => {
  let known = [...cases]
  let board = collection
  // Queried before the patch, so that a stale cache would be noticed.
  for (const text of QUESTIONS) read(board, text)
  for (let turn = 0; turn < 12; turn++) {
    const fresh = generateCases(random, 20)
    const replaced = known
      .slice(turn * 7, turn * 7 + 5)
      .map((one, i) => ({ ...(fresh[i] ?? one), id: one.id }))
    const added = fresh.slice(10, 13).map((one, i) => ({ ...one, id: `new-${turn}-${i}` }))
    const gone = new Set([known[turn * 11 + 3]?.id, known.at(-1 - turn)?.id])
    const now = new Map([...replaced, ...added].map((one) => [one.id, one]))
    const outlines = openSnapshot(buildSnapshot(makeDataset([...now.values()])))
    const changes = [...outlines.cases].map((entry) => {
      const record = now.get(entry.id)
      if (!record) throw new Error('There is no such case.')
      return {
        id: entry.id,
        fields: { ...record, events: record.events.map(full), notices: record.notices.map(full) },
      }
    })
    board = patchCollection(board, [
      ...changes,
      ...[...gone]
        .filter((id) => id !== undefined && !now.has(id))
        .map((id) => ({ id: id ?? '', fields: null })),
    ])
    known = [...known.map((one) => now.get(one.id) ?? one), ...added].filter(
      (one) => now.has(one.id) || !gone.has(one.id),
    )
    const anew = openSnapshot(buildSnapshot(makeDataset(known)))
    for (const text of QUESTIONS)
      expect({ turn, text, ...read(board, text) }).toEqual({ turn, text, ...read(anew, text) })
  }
})

/** Adds to a record what the snapshot has besides it. */
function full<T extends object>(record: T) {
  return { ...record, mentions: [] as readonly string[] }
}

test('moving between days in small and large steps gives the same result as a new collection', () => {
  const fresh = () => openSnapshot(buildSnapshot(makeDataset(cases.slice(0, 120))))
  const moved = fresh()
  let day = FIRST + 2000
  for (let turn = 0; turn < 60; turn++) {
    day += random.chance(0.8) ? random.below(40) - 20 : random.below(4000) - 2000
    const text = `asOf=${new Date(day * 86_400_000).toISOString().slice(0, 10)}`
    expect(read(moved, text)).toEqual(read(fresh(), text))
  }
})

test('years far outside the calendar are stored without overflow', () => {
  const far = [
    makeCase({ id: 'far', events: [makeEvent({ id: 'e', date: 'Y-170000002', sets: { case: 'sought' } })] }),
    makeCase({ id: 'near', events: [makeEvent({ id: 'g', date: '2013', sets: { case: 'sought' } })] }),
    makeCase({ id: 'later', events: [makeEvent({ id: 'f', date: 'Y170000002', sets: { case: 'sought' } })] }),
  ]
  const board = openSnapshot(buildSnapshot(makeDataset(far)))
  const { dates } = collectColumns(board.cases)
  expect([Math.sign(dates.earliest[0] ?? 0), Math.sign(dates.earliest[2] ?? 0)]).toEqual([-1, 1])
  const { rows, overview } = select(board, EMPTY_QUERY)
  expect(rows.map(({ entry }) => entry.id)).toEqual(['far', 'near'])
  const { bins } = overview('year')
  expect(bins).toHaveLength(600)
  expect(bins.at(-1)?.possibly).toBe(1)
})

/** Opens two cases: one of 2013, and one `days` before the last day of the collection. */
function openApart(days: number) {
  const end = computeDay({ year: 2026, month: 11, day: 23 })
  const date = new Date((end - days) * 86_400_000).toISOString().slice(0, 10)
  const apart = [date, '2013'].map((one, i) =>
    makeCase({ id: `c${i}`, events: [makeEvent({ id: `e${i}`, date: one, sets: { case: 'sought' } })] }),
  )
  const { cases: entries, compiled } = openSnapshot(buildSnapshot(makeDataset(apart)))
  expect(compiled).toBe(end)
  const { codes } = runToEnd(computeEngineSpans(collectColumns(entries), compiled)).spans
  return { codes, first: end - days, end }
}

test('days within 179 years are coded in two bytes, a longer range in four, in order', () => {
  // The range of a two-byte code: 179 years and some months.
  for (const [days, bytes] of [
    [65_529, 2],
    [65_530, 2],
    [65_531, 4],
  ] as const) {
    const { codes, first, end } = openApart(days)
    expect(codes.make(1).BYTES_PER_ELEMENT).toBe(bytes)
    const order = [NO_DAY, first - 1, first, first + 1, end - 1, end, end + 1, NO_LIMIT, NEVER]
    const coded = order.map(codes.encode)
    expect(coded).toEqual([...new Set(coded)].toSorted((a, b) => a - b))
    const kept = [NO_DAY, first, first + 1, end - 1, end, NO_LIMIT, NEVER]
    expect(kept.map((day) => codes.decode(codes.encode(day)))).toEqual(kept)
  }
})

test('the states of two days that are computed alternately, in steps, do not mix', () => {
  const many = Array.from({ length: 20_000 }, (_, i) =>
    makeCase({ id: `c${i}`, events: [makeEvent({ id: `e${i}`, date: '2013', sets: { case: 'sought' } })] }),
  )
  const { engine } = openSnapshot(buildSnapshot(makeDataset(many)))
  const late = engine.prepare(computeDay({ year: 2014, month: 1, day: 1 }))
  const early = engine.prepare(computeDay({ year: 2012, month: 1, day: 1 }))
  // Both are now paused between two runs of cases.
  for (const steps of [late, early]) for (let i = 0; i < 2; i++) expect(steps.next().done).toBe(false)
  runToEnd(late)
  expect(countBits(engine.at(computeDay({ year: 2014, month: 1, day: 1 })).onRecord)).toBe(many.length)
})

test('the last of several changes of a case in a patch wins, also if it is a removal', () => {
  const fields = (at: number, id: string) => {
    const record = cases[at]
    if (!record) throw new Error('There is no such case.')
    return { ...record, id, events: record.events.map(full), notices: record.notices.map(full) }
  }
  const id = cases[2]?.id ?? ''
  const twice = patchCollection(collection, [
    { id, fields: fields(7, id) },
    { id, fields: fields(8, id) },
    { id: 'brief', fields: fields(9, 'brief') },
    { id: 'brief', fields: null },
  ])
  const once = patchCollection(collection, [{ id, fields: fields(8, id) }])
  for (const text of QUESTIONS) expect(read(twice, text)).toEqual(read(once, text))
})
