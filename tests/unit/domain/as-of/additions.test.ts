import { expect, test } from 'vitest'
import { listAdditions } from '../../../../src/domain/as-of/additions.ts'
import { computeChanges } from '../../../../src/domain/as-of/changes.ts'
import type { Case, Dataset } from '../../../../src/domain/case/case.ts'
import { openSnapshot } from '../../../../src/domain/collection/collection.ts'
import { type Day, parseDay } from '../../../../src/domain/dates/day.ts'
import { limitRecord } from '../../../../src/domain/known-on/limit-record.ts'
import { EMPTY_QUERY } from '../../../../src/domain/query/query.ts'
import { buildSnapshot } from '../../../../src/domain/snapshot/build-snapshot.ts'
import { summarise } from '../../../../src/domain/summary/summary.ts'
import { generateCases, generateSources } from '../../../support/generate-cases.ts'
import { makeDataset } from '../../../support/make-case.ts'
import { makeRandom } from '../../../support/random.ts'
import { realDataset } from '../../../support/real-dataset.ts'

const day = (text: string): Day => parseDay(text) ?? Number.NaN
const random = makeRandom(20_261_129)

/** The later additions to shown records that a page or a file has on a day, by case: `record: date text`. */
function readShown(dataset: Dataset, asOf: Day, known: Day | null): ReadonlyMap<string, readonly string[]> {
  const { cases } = summarise({
    records: dataset.cases,
    sources: dataset.sources,
    query: { ...EMPTY_QUERY, known },
    asOf,
    compiled: day(dataset.compiled),
    dataVersion: '',
    article: dataset.article.source,
  })
  return new Map(
    cases.map(({ record, notices, chronology }) => {
      const all: readonly { readonly id: string; readonly later?: Case['person']['later'] }[] = [
        { id: 'person', ...record.person },
        ...chronology.map(({ event }) => event),
        ...notices.map(({ notice }) => notice),
      ]
      return [
        record.id,
        all.flatMap(({ id, later }) => (later ?? []).map(({ date, text }) => `${id}: ${date} ${text}`)),
      ]
    }),
  )
}

test.each([
  { name: 'the five cases', dataset: realDataset, most: 20 },
  {
    name: 'generated cases',
    dataset: makeDataset(generateCases(random, 60), { sources: generateSources(random) }),
    most: 200,
  },
])(
  'changes list each later addition between the day before it is shown and the day it is: $name',
  ({ dataset, most }) => {
    const compiled = day(dataset.compiled)
    const collection = openSnapshot(buildSnapshot(dataset))
    let listed = 0
    for (const known of [null, day('2014-06-30'), day('2020-01-01')]) {
      const limited = collection.limit(known)
      const { knownOn } = limited
      for (let turn = 0; turn < 25; turn++) {
        const days = [random.below(6500), random.below(6500)].map((offset) => day('2009-06-01') + offset)
        const [first = 0, second = 0] = turn === 0 ? [day('2009-01-01'), compiled] : days
        const before = readShown(dataset, Math.min(first, second), known)
        const after = readShown(dataset, Math.max(first, second), known)
        dataset.cases.forEach((record, at) => {
          const entry = limited.cases.at(at)
          if (!entry) throw new Error('There is no such case.')
          const all = listAdditions(knownOn ? limitRecord(record, knownOn) : record, entry, compiled)
          const found = computeChanges(entry, first, second, all)?.additions ?? []
          const gone = new Set(before.get(record.id))
          const expected = (after.get(record.id) ?? []).filter((one) => !gone.has(one))
          const told = found.map(({ to, date, text }) => `${to?.id ?? 'person'}: ${date.text} ${text}`)
          expect(told.toSorted()).toEqual(expected.toSorted())
          listed += told.length
        })
      }
    }
    expect(listed).toBeGreaterThan(most)
  },
)
