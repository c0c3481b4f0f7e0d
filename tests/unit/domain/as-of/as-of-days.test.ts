import { expect, test } from 'vitest'
import type { Dataset } from '../../../../src/domain/case/case.ts'
import { openSnapshot } from '../../../../src/domain/collection/collection.ts'
import { select } from '../../../../src/domain/collection/select.ts'
import { type Day, parseDay } from '../../../../src/domain/dates/day.ts'
import { EMPTY_QUERY, FACETS } from '../../../../src/domain/query/query.ts'
import { buildSnapshot } from '../../../../src/domain/snapshot/build-snapshot.ts'
import { bruteSelect } from '../../../support/brute-select.ts'
import { generateCases } from '../../../support/generate-cases.ts'
import { makeDataset } from '../../../support/make-case.ts'
import { makeRandom } from '../../../support/random.ts'
import { realDataset } from '../../../support/real-dataset.ts'

const day = (text: string): Day => parseDay(text) ?? Number.NaN

/** Compares statuses, their events, first detention and facet counts of the engine with those of the brute force. */
function compare(dataset: Dataset, days: readonly Day[]): number {
  const collection = openSnapshot(buildSnapshot(dataset))
  let rows = 0
  for (const asOf of days) {
    const query = { ...EMPTY_QUERY, asOf }
    const selection = select(collection, query)
    const brute = bruteSelect(dataset, query)
    const actual = [
      ...selection.rows.map(({ entry, tracks, firstDetention }) => [
        entry.id,
        tracks.case.value,
        tracks.case.since?.id ?? null,
        tracks.custody.value,
        tracks.custody.since?.id ?? null,
        tracks.protection.value,
        tracks.protection.since?.id ?? null,
        firstDetention?.id ?? null,
      ]),
      ...FACETS.map((facet) =>
        selection.facets[facet]
          .flatMap(({ value, count }) => (count > 0 ? [`${value} ${count}`] : []))
          .toSorted(),
      ),
    ]
    const expected = [
      ...brute.rows.map(({ id, values, since, first }) => [
        id,
        values.status[0],
        since.case,
        values.custody[0],
        since.custody,
        values.protection[0],
        since.protection,
        first,
      ]),
      ...FACETS.map((facet) =>
        [...(brute.facets[facet] ?? [])].map(([value, count]) => `${value} ${count}`).toSorted(),
      ),
    ]
    // A quarter of a million comparisons: call `expect` only for a difference, because it is slow.
    if (JSON.stringify(actual) !== JSON.stringify(expected))
      expect({ asOf, actual }).toEqual({ asOf, actual: expected })
    rows += selection.rows.length
  }
  return rows
}

test('the five cases equal the brute force as of every day from 2011 to the day of compilation', () => {
  const first = day('2011-01-01')
  const last = day(realDataset.compiled)
  const days = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  expect(days.length).toBeGreaterThan(5800)
  expect(compare(realDataset, days)).toBeGreaterThan(20_000)
})

test('10,000 generated cases equal the brute force on each bound of their dates and the days next to it', () => {
  const random = makeRandom(11_24)
  const cases = generateCases(random, 10_000)
  let turns = 0
  // Case by case, because each is compared only on its own days.
  for (const one of cases) {
    const dataset = makeDataset([one])
    const [entry] = openSnapshot(buildSnapshot(dataset)).cases
    const bounds = [
      ...(entry?.events ?? []).flatMap(({ bounds: { earliest, latest }, countsFrom }) => [
        earliest,
        latest,
        countsFrom,
      ]),
      ...(entry?.notices ?? []).flatMap(({ existsFrom, statusFrom }) => [existsFrom, statusFrom]),
    ].filter((bound) => bound !== null)
    const days = [...new Set(bounds.flatMap((bound) => [bound - 1, bound, bound + 1]))]
    turns += days.length
    compare(dataset, days)
  }
  expect(turns).toBeGreaterThan(200_000)
})
