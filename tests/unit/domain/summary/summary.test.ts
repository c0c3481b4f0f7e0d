import { expect, test } from 'vitest'
import { findCited, splitCitedText } from '../../../../src/domain/case/cited-text.ts'
import { type Day, parseDay } from '../../../../src/domain/dates/day.ts'
import { EMPTY_QUERY } from '../../../../src/domain/query/query.ts'
import { summarise } from '../../../../src/domain/summary/summary.ts'
import { realDataset } from '../../../support/real-dataset.ts'

const day = (text: string): Day => parseDay(text) ?? Number.NaN

const summariseAll = (asOf: string, ids?: readonly string[]) =>
  summarise({
    records: realDataset.cases.filter(({ id }) => ids?.includes(id) ?? true),
    sources: realDataset.sources,
    query: EMPTY_QUERY,
    asOf: day(asOf),
    compiled: day(realDataset.compiled),
    dataVersion: realDataset.dataVersion,
    article: realDataset.article.source,
  })

test('the latest summary contains the whole records', () => {
  const { cases } = summariseAll(realDataset.compiled)
  const count = (list: readonly (readonly unknown[])[]) => list.flat().length
  expect([
    cases.length,
    count(cases.map(({ chronology }) => chronology)),
    count(cases.map(({ notices }) => notices)),
    count(cases.map(({ claims }) => claims)),
    count(cases.map(({ relatedCases }) => relatedCases)),
  ]).toEqual([5, 100, 7, 28, 10])
})

test.each(['2012-06-01', '2013-09-05', '2016-06-30'])(
  'as of %s it contains no later event and no claim about one',
  (asOf) => {
    for (const { chronology, claims, notices, row } of summariseAll(asOf).cases) {
      const shown = new Set(chronology.map(({ event }) => event.id))
      expect(chronology.filter(({ entry }) => (entry.bounds.earliest ?? 0) > day(asOf))).toEqual([])
      expect([...shown]).toEqual(
        row.entry.events
          .filter((event) => row.counted.includes(event) || row.possible.includes(event))
          .map(({ id }) => id),
      )
      expect(claims.filter(({ about }) => about !== undefined && !shown.has(about))).toEqual([])
      expect(notices.filter(({ state }) => state.notice.existsFrom > day(asOf))).toEqual([])
    }
  },
)

test('exactly the cited sources are listed, numbered from 1 without gaps', () => {
  const { cases, sources } = summariseAll('2014-03-01', ['pavlov'])
  expect(sources.map(({ number }) => number)).toEqual(sources.map((_, i) => i + 1))
  const cited = new Set(
    [
      ...JSON.stringify(cases.map(({ row: _row, record: _record, ...rest }) => rest)).matchAll(
        /"source":"(s\d+)"/g,
      ),
    ].map(([, id]) => id),
  )
  expect([...cited].filter((id) => !sources.some((source) => source.id === id))).toEqual([])
  expect(sources.every(({ source }) => source !== undefined)).toBe(true)
})

test('a case with nothing on record is left out', () => {
  expect(summariseAll('2011-12-01').cases.map(({ record }) => record.id)).toEqual(['ablyazov'])
})

test.each([
  { text: 'He denies it ({s140}).', words: ['He denies it (', ').'], sources: ['s140'] },
  { text: '{s1}{s2}', words: [], sources: ['s1', 's2'] },
  { text: 'No source.', words: ['No source.'], sources: [] },
  { text: 'Braces {sX} and {s} stay.', words: ['Braces {sX} and {s} stay.'], sources: [] },
  { text: '', words: [], sources: [] },
])('finds the citations in "$text"', ({ text, words, sources }) => {
  expect(findCited(text)).toEqual(sources)
  expect(splitCitedText(text).flatMap((part) => (part.kind === 'words' ? [part.words] : []))).toEqual(words)
})
