import { expect, test } from 'vitest'
import { LANGUAGES } from '../../../../src/domain/case/language.ts'
import { parseDay } from '../../../../src/domain/dates/day.ts'
import { EMPTY_QUERY } from '../../../../src/domain/query/query.ts'
import { summarise } from '../../../../src/domain/summary/summary.ts'
import { readWords } from '../../../support/all-words.ts'
import { makeFileOf } from '../../../support/make-file.ts'
import { rawDataset, realDataset } from '../../../support/real-dataset.ts'

const compiled = parseDay(realDataset.compiled) ?? Number.NaN
const summary = summarise({
  records: realDataset.cases,
  sources: realDataset.sources,
  query: EMPTY_QUERY,
  asOf: compiled,
  compiled,
  dataVersion: realDataset.dataVersion,
  article: realDataset.article.source,
})
const names = new Map(realDataset.cases.map(({ id, person }) => [id, person.name]))
const context = { title: 'Noticeboard', isBoard: true, onRecord: 5, names, leftOut: [] }

test.each(
  LANGUAGES.flatMap((language) =>
    (['markdown', 'cases', 'statements'] as const).map((kind) => ({ kind, language })),
  ),
)('the $kind file in $language contains no {sN} and no vocabulary key', async ({ kind, language }) => {
  const m = await readWords(language)
  const file = (await makeFileOf(kind, summary, { context, m })).text
  expect(file).not.toMatch(/\{s\d+\}/)
  const { vocabulary } = rawDataset as {
    vocabulary: Record<string, readonly string[] | Record<string, unknown>>
  }
  const keys = Object.entries(vocabulary)
    .filter(([name]) => name !== 'maySet' && name !== 'conflictField')
    .flatMap(([, values]) => (Array.isArray(values) ? values : Object.keys(values)))
    .filter((key) => key.includes('-') && !Object.values(m.relation).includes(key))
  // Keys such as "one-side-only" never occur in prose; these files contain ids of cases only in the column Id.
  expect(keys.filter((key) => new RegExp(`(?<![\\w/-])${key}(?![\\w/-])`).test(file))).toEqual([])
})
