import { expect, test } from 'vitest'
import { runInSteps } from '../../../../../src/api/run-in-steps.ts'
import { readColumnFile, writeColumnFile } from '../../../../../src/contract/parts/column-file.ts'
import { readKnownPart } from '../../../../../src/contract/parts/known-part.ts'
import { PartError } from '../../../../../src/contract/parts/part-error.ts'
import { writeSnapshotParts } from '../../../../../src/contract/parts/write-parts.ts'
import type { Case, CaseEvent, Dataset } from '../../../../../src/domain/case/case.ts'
import { listCitedInEvent, listCitedInNotice } from '../../../../../src/domain/case/text-citations.ts'
import { type Collection, openSnapshot } from '../../../../../src/domain/collection/collection.ts'
import { collectColumns, type SelectionColumns } from '../../../../../src/domain/collection/engine/columns.ts'
import { patchCollection } from '../../../../../src/domain/collection/patch-collection.ts'
import { prepareSelection } from '../../../../../src/domain/collection/prepare-selection.ts'
import { select } from '../../../../../src/domain/collection/select.ts'
import { computeDay, type Day } from '../../../../../src/domain/dates/day.ts'
import { EMPTY_QUERY, FACETS } from '../../../../../src/domain/query/query.ts'
import { buildSnapshot } from '../../../../../src/domain/snapshot/build-snapshot.ts'
import { bruteLimit } from '../../../../support/brute-known.ts'
import { bruteSelect } from '../../../../support/brute-select.ts'
import { generateCases, generateSources } from '../../../../support/generate-cases.ts'
import { makeDataset } from '../../../../support/make-case.ts'
import { openParts, toBuffer } from '../../../../support/open-parts.ts'
import { makeRandom } from '../../../../support/random.ts'
import { realDataset } from '../../../../support/real-dataset.ts'

const random = makeRandom(20_270_101)
const FIRST = computeDay({ year: 2009, month: 6, day: 1 })
const DAYS = 6500

const POOL = [
  '2012',
  '2012-05',
  '2012-05-03',
  '[..2012-05-03]',
  '2012-05-03/..',
  '[2012-05-03..]',
  '2013',
] as const

/** Gives an event dates from a small pool, so that many are equal; most events then cite the article. */
function crowd(event: CaseEvent): CaseEvent {
  return {
    ...event,
    date: random.pick(POOL),
    ...(random.chance(0.6) && { dateInArticle: random.pick(POOL) }),
    citations: random.chance(0.7)
      ? [{ source: 's1' }, { source: `s${1 + random.below(8)}` }]
      : event.citations,
  }
}

function generate(count: number, change: (event: CaseEvent) => CaseEvent = (event) => event): Dataset {
  const cases = generateCases(random, count).map((one) => ({ ...one, events: one.events.map(change) }))
  return makeDataset(cases, { sources: generateSources(random) })
}

const open = (dataset: Dataset) => openSnapshot(buildSnapshot(dataset))
const openInParts = (dataset: Dataset) =>
  openParts(writeSnapshotParts({ ...dataset, dataSha256: null }, dataset.cases, dataset.sources))

/** Columns with their dictionary codes resolved, case by case, because the order of a dictionary does not matter. */
function spell({ count, countries, dates, events, notices }: SelectionColumns): unknown {
  const rows = (start: Uint32Array, at: number) =>
    Array.from({ length: (start[at + 1] ?? 0) - (start[at] ?? 0) }, (_, i) => (start[at] ?? 0) + i)
  const requestedBy = (
    { requestStart, request }: Pick<typeof events, 'requestStart' | 'request'>,
    row: number,
  ) => rows(requestStart, row).map((place) => countries[request[place] ?? -1])
  return Array.from({ length: count }, (_, at) => ({
    events: rows(events.start, at).map((row) => {
      const date = events.date[row] ?? -1
      return [
        [dates.earliest, dates.startLatest, dates.endEarliest, dates.latest, dates.flags].map(
          (one) => one[date],
        ),
        [events.type, events.status, events.custody, events.protection].map((one) => one[row]),
        countries[(events.country[row] ?? 0) - 1],
        requestedBy(events, row),
      ]
    }),
    notices: rows(notices.start, at).map((row) => [
      [notices.type, notices.existsFrom, notices.possiblySame].map((one) => one[row]),
      requestedBy(notices, row),
    ]),
  }))
}

/** The days on which sources were published, the days before them, and random days. */
function pickDays(collection: Collection, count: number): readonly Day[] {
  const published = [...(collection.limit(FIRST).knownOn?.published.values() ?? [])]
  return [
    ...published.flatMap((day) => [day - 1, day]),
    ...Array.from({ length: count }, () => FIRST + random.below(DAYS)),
  ]
}

test.each([
  { name: 'the five cases', dataset: realDataset },
  { name: 'generated cases', dataset: generate(300) },
  { name: 'cases whose dates are much alike', dataset: generate(300, crowd) },
])('the columns limited to a day equal those of the limited records: $name', ({ dataset }) => {
  let moved = 0
  for (const collection of [open(dataset), openInParts(dataset)]) {
    for (const day of pickDays(collection, 25)) {
      const limited = collection.limit(day)
      // The expected columns are computed from the limited records.
      expect(spell(limited.engine.columns)).toEqual(spell(collectColumns(limited.cases)))
      expect(Array.from({ length: limited.cases.length }, (_, at) => limited.explain(at))).toEqual(
        Array.from({ length: limited.cases.length }, () => null),
      )
      moved += limited.engine.columns.dates === collection.engine.columns.dates ? 0 : 1
    }
  }
  // Some limits replace dates by those of the article.
  expect(moved).toBeGreaterThan(10)
})

/** A record in the form that a patch of the collection needs. */
function fields(record: Case) {
  return {
    ...record,
    events: record.events.map((event) => ({ ...event, mentions: listCitedInEvent(event) })),
    notices: record.notices.map((notice) => ({ ...notice, mentions: listCitedInNotice(notice) })),
  }
}

test('a patched collection equals the brute force on any day known on, whatever was cached before', () => {
  const dataset = generate(200, crowd)
  let known = dataset.cases
  let board = openInParts(dataset)
  // First limited after some turns, when it has to compute the columns for days known on from its records.
  let whole = open(dataset)
  board.limit(FIRST + 2000)
  for (let turn = 0; turn < 12; turn++) {
    const fresh = generate(8, crowd).cases
    const replaced = known
      .slice(turn * 7, turn * 7 + 4)
      .map((one, i) => ({ ...(fresh[i] ?? one), id: one.id }))
    const added = fresh.slice(5).map((one, i) => ({ ...one, id: `new-${turn}-${i}` }))
    const gone = new Set([known[turn * 11 + 5]?.id, known.at(-1)?.id].filter((id) => id !== undefined))
    const now = new Map([...replaced, ...added].map((one) => [one.id, one]))
    const changes = [
      ...[...gone].filter((id) => !now.has(id)).map((id) => ({ id, fields: null })),
      ...[...now.values()].map((one) => ({ id: one.id, fields: fields(one) })),
    ]
    board = patchCollection(board, changes)
    whole = patchCollection(whole, changes)
    known = [...known.map((one) => now.get(one.id) ?? one), ...added].filter(
      (one) => now.has(one.id) || !gone.has(one.id),
    )
    for (const day of pickDays(board, 5)) {
      const query = { ...EMPTY_QUERY, known: day, asOf: random.chance(0.5) ? day : null }
      const brute = bruteSelect(bruteLimit({ ...dataset, cases: known }, day), query)
      for (const one of turn < 6 ? [board] : [board, whole]) {
        const { rows, facets } = select(one, query)
        expect(rows.map(({ entry }) => entry.id)).toEqual(brute.rows.map(({ id }) => id))
        expect(rows.map(({ firstDetention }) => firstDetention?.id ?? null)).toEqual(
          brute.rows.map(({ first }) => first),
        )
        for (const facet of FACETS) {
          const counted = facets[facet].filter(({ count }) => count > 0)
          expect(new Map(counted.map(({ value, count }) => [value, count]))).toEqual(brute.facets[facet])
        }
      }
    }
  }
})

test('a limit computed in steps equals one computed at once, and an abandoned one has no effect', () => {
  const collection = openInParts(generate(300, crowd))
  const day = FIRST + 2600
  const abandoned = collection.limitInSteps(day)
  abandoned.next()
  abandoned.next()
  const steps = collection.limitInSteps(day)
  let count = 0
  let step = steps.next()
  for (; !step.done; step = steps.next()) count++
  expect(count).toBeGreaterThan(4)
  expect(step.value.known).toBe(day)
  expect(collection.limit(day)).toBe(step.value)
  expect(spell(step.value.engine.columns)).toEqual(spell(collectColumns(step.value.cases)))
})

test('a selection prepared in steps equals one computed at once, and stops when its signal aborts', async () => {
  const dataset = generate(300, crowd)
  const query = { ...EMPTY_QUERY, known: FIRST + 2600, asOf: FIRST + 3000 }
  const names = { nameCountry: (code: string) => code, locale: 'en' }
  const run = (signal: AbortSignal) =>
    runInSteps(prepareSelection(openInParts(dataset), query, names), signal)
  const limited = await run(new AbortController().signal)
  const { cases, facets, overview } = select(limited, query, names)
  const expected = select(openInParts(dataset), query, names)
  expect({ cases, facets, bins: overview('quarter') }).toEqual({
    cases: expected.cases,
    facets: expected.facets,
    bins: expected.overview('quarter'),
  })
  // The steps also prepare the query, not only the limit.
  const steps = prepareSelection(openInParts(dataset), query, names)
  let prepared = 0
  for (let step = steps.next(); !step.done; step = steps.next()) prepared++
  expect(prepared).toBeGreaterThan([...openInParts(dataset).limitInSteps(query.known)].length + 3)
  const stop = new AbortController()
  const stopped = run(stop.signal)
  stop.abort()
  await expect(stopped).rejects.toThrow('abort')
})

test('days known on can be limited at once from their own part, but the first time not from records', () => {
  const dataset = generate(250)
  const { head, parts } = writeSnapshotParts({ ...dataset, dataSha256: null }, dataset.cases, dataset.sources)
  const collection = openInParts(dataset)
  expect(collection.canLimit()).toBe(true)
  expect(collection.limitAtOnce(null)).toBe(collection)
  expect(collection.limitAtOnce(FIRST + 2000)).toBe(collection.limit(FIRST + 2000))
  // The first limit computes its columns from the records, which is slow for so many.
  const whole = open(dataset)
  expect(whole.limitAtOnce(FIRST + 2000)).toBeNull()
  whole.limit(FIRST + 2000)
  expect(whole.limitAtOnce(FIRST + 2001)).not.toBeNull()
  expect(head.parts.findIndex(({ kind }) => kind === 'known')).toBeLessThan(parts.length - 1)
})

test('rejects a date of the article that is not among the events of its case', () => {
  const dataset = generate(120, crowd)
  const { head, parts } = writeSnapshotParts({ ...dataset, dataSha256: null }, dataset.cases, dataset.sources)
  const bytes = parts[head.parts.findIndex(({ kind }) => kind === 'known')] ?? new Uint8Array()
  const { columns } = open(dataset).engine
  const { start, type } = columns.events
  const { event, before } = readKnownPart(toBuffer(bytes), columns).articles
  const caseOf = (row: number | undefined) => start.findLastIndex((first) => first <= (row ?? 0))
  // Two consecutive entries of one case, of which the second has a later place.
  const at = event.findIndex(
    (row, i) =>
      caseOf(row) > 9 && caseOf(row) === caseOf(event[i + 1]) && (before[i] ?? 0) < (before[i + 1] ?? 0),
  )
  const readWith = (
    name: 'event' | 'before',
    changes: readonly (readonly [number, number | undefined])[],
  ) => {
    const column = (name === 'event' ? event : before).slice()
    for (const [i, value] of changes) column[i] = value ?? 0
    const all = [...readColumnFile(toBuffer(bytes)), [`articles.${name}`, column] as const]
    return () => readKnownPart(toBuffer(writeColumnFile(Object.fromEntries(all))), columns)
  }
  const place = caseOf(event[at])
  expect(readWith('before', [])).not.toThrow()
  expect(readWith('event', [[at + 1, event[at]]])).toThrow(`have the event ${event[at]} twice`)
  for (const to of [(start[place] ?? 0) - 1, (start[place + 1] ?? 0) + 1, type.length])
    expect(readWith('before', [[at, to]])).toThrow('do not stand with their cases')
  const swapped = [[at, before[at + 1]] as const, [at + 1, before[at]] as const]
  expect(readWith('before', swapped)).toThrow('do not stand with their cases')
  // An event of an earlier case without a date in the article.
  const earlier = type.findIndex((_, row) => !event.includes(row))
  expect(caseOf(earlier)).toBeLessThan(place)
  expect(readWith('event', [[at, earlier]])).toThrow('do not stand with their cases')
})

test('a part for days known on that is damaged or of another collection is rejected or harmless', () => {
  const dataset = generate(120, crowd)
  const { head, parts } = writeSnapshotParts({ ...dataset, dataSha256: null }, dataset.cases, dataset.sources)
  const bytes = parts[head.parts.findIndex(({ kind }) => kind === 'known')] ?? new Uint8Array()
  const { columns } = open(dataset).engine
  expect(readKnownPart(toBuffer(bytes), columns).events.knownFrom.length).toBe(columns.events.type.length)
  expect(() => readKnownPart(toBuffer(bytes), open(generate(3)).engine.columns)).toThrow(PartError)
  for (const length of [0, 7, 100, bytes.length >> 1, bytes.length - 8])
    expect(() => readKnownPart(toBuffer(bytes.slice(0, length)), columns)).toThrow(PartError)
  let refused = 0
  for (let turn = 0; turn < 300; turn++) {
    const copy = bytes.slice()
    copy[random.below(copy.length)] = 255
    try {
      readKnownPart(toBuffer(copy), columns)
    } catch (error) {
      expect(error instanceof PartError || error instanceof SyntaxError).toBe(true)
      refused++
    }
  }
  expect(refused).toBeGreaterThan(30)
})
