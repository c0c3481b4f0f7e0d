import { expect, test } from 'vitest'
import type { Dataset } from '../../../../src/domain/case/case.ts'
import {
  CASE_STATUSES,
  CUSTODY_VALUES,
  NOTICE_TYPES,
  PROTECTION_VALUES,
} from '../../../../src/domain/case/vocabulary.ts'
import { openSnapshot } from '../../../../src/domain/collection/collection.ts'
import { select } from '../../../../src/domain/collection/select.ts'
import { computeDay } from '../../../../src/domain/dates/day.ts'
import { type CaseQuery, EMPTY_QUERY, FACETS, NONE } from '../../../../src/domain/query/query.ts'
import { buildSnapshot } from '../../../../src/domain/snapshot/build-snapshot.ts'
import { bruteSelect } from '../../../support/brute-select.ts'
import { generateCases } from '../../../support/generate-cases.ts'
import { makeCase, makeDataset, makeEvent } from '../../../support/make-case.ts'
import { makeRandom, type Random } from '../../../support/random.ts'
import { realDataset } from '../../../support/real-dataset.ts'
import { listSelectedLanes } from '../../../support/selected-lanes.ts'

const SEED = 20_261_123

function generateQuery(random: Random): CaseQuery {
  const some = (values: readonly string[]) =>
    random.chance(0.25) ? [random.pick(values), ...(random.chance(0.5) ? [random.pick(values)] : [])] : []
  const countries = ['PL', 'ES', 'CZ', 'FR', 'IT', 'KZ', 'UA', 'RU', 'DE', 'TR', 'SE', NONE]
  const day = (probability: number) =>
    random.chance(probability) ? computeDay({ year: 2009, month: 1, day: 1 }) + random.below(7000) : null
  return {
    ...EMPTY_QUERY,
    q: random.chance(0.2)
      ? random.pick([
          '"case',
          '"0000',
          '"łukasz"',
          '"анна"',
          '"анн"',
          '"Marie ève"',
          '"4 case',
          '"case 00004"',
          '.*',
        ])
      : '',
    facets: {
      held: some(countries),
      sought: some(countries),
      notice: some([...NOTICE_TYPES, NONE]),
      status: some(CASE_STATUSES),
      custody: some(CUSTODY_VALUES),
      protection: some(PROTECTION_VALUES),
    },
    from: day(0.3),
    to: day(0.3),
    certain: random.chance(0.2),
    asOf: day(0.6),
  }
}

function compare(dataset: Dataset, queries: readonly CaseQuery[]) {
  const collection = openSnapshot(buildSnapshot(dataset))
  let matched = 0
  for (const query of queries) {
    const selection = select(collection, query)
    const brute = bruteSelect(dataset, query)
    expect(
      selection.rows.map(({ entry, tracks, firstDetention }) => ({
        id: entry.id,
        since: {
          case: tracks.case.since?.id ?? null,
          custody: tracks.custody.since?.id ?? null,
          protection: tracks.protection.since?.id ?? null,
        },
        first: firstDetention?.id ?? null,
      })),
    ).toEqual(brute.rows.map(({ id, since, first }) => ({ id, since, first })))
    expect(selection.rows.map(({ heldIn, soughtBy }) => [heldIn, soughtBy])).toEqual(
      brute.rows.map(({ values }) => [
        values.held.filter((value) => value !== NONE),
        values.sought.filter((value) => value !== NONE),
      ]),
    )
    expect(selection.onRecord).toBe(brute.onRecord)
    for (const facet of FACETS) {
      const counts = selection.facets[facet].filter(({ count }) => count > 0)
      expect(new Map(counts.map(({ value, count }) => [value, count]))).toEqual(brute.facets[facet])
    }
    expect(listSelectedLanes(selection).map(({ row }) => row.entry.id)).toEqual(
      brute.rows.map(({ id }) => id),
    )
    matched += brute.rows.length
  }
  return matched
}

test('selection equals the brute force on 20,000 generated queries over generated cases', () => {
  const random = makeRandom(SEED)
  let matched = 0
  for (let set = 0; set < 200; set++) {
    const dataset = makeDataset(generateCases(random, 12))
    matched += compare(
      dataset,
      Array.from({ length: 100 }, () => generateQuery(random)),
    )
  }
  expect(matched).toBeGreaterThan(20_000)
})

test('selection equals the brute force if days are too far apart for two bytes', () => {
  const random = makeRandom(SEED + 1)
  const far = ['0813-05', '[..1702-03-04]', '4026-11~'].map((date, i) =>
    makeCase({ id: `far-${i}`, events: [makeEvent({ id: `far-${i}-e`, date, sets: { case: 'sought' } })] }),
  )
  let matched = 0
  for (let set = 0; set < 20; set++) {
    matched += compare(
      makeDataset([...generateCases(random, 12), ...far]),
      Array.from({ length: 50 }, () => generateQuery(random)),
    )
  }
  expect(matched).toBeGreaterThan(1000)
})

test('selection equals the brute force on the five cases, on every day on which an event starts to count and the days next to it', () => {
  const collection = openSnapshot(buildSnapshot(realDataset))
  const days = new Set(
    collection.cases.flatMap(({ events }) =>
      events.flatMap(({ countsFrom }) => [countsFrom - 1, countsFrom, countsFrom + 1]),
    ),
  )
  const matched = compare(
    realDataset,
    [...days].map((asOf) => ({ ...EMPTY_QUERY, asOf })),
  )
  expect(matched).toBeGreaterThan(days.size)
})

test('a selection does not depend on the previous one', () => {
  const random = makeRandom(SEED + 1)
  const dataset = makeDataset(generateCases(random, 40))
  const collection = openSnapshot(buildSnapshot(dataset))
  const queries = Array.from({ length: 60 }, () => generateQuery(random))
  const ids = (query: CaseQuery) => select(collection, query).rows.map(({ entry }) => entry.id)
  const forward = queries.map(ids)
  const backward = queries.toReversed().map(ids).toReversed()
  expect(forward).toEqual(backward)
})
