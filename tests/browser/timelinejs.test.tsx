import { TimelineConfig } from '@knight-lab/timelinejs/src/js/core/TimelineConfig.js'
import { expect, test } from 'vitest'
import rawDataset from '../../mocks/data/cases.json'
import { createStore } from '../../mocks/store.ts'
import { parseDay } from '../../src/domain/dates/day.ts'
import { EMPTY_QUERY } from '../../src/domain/query/query.ts'
import { summarise } from '../../src/domain/summary/summary.ts'
import { en } from '../../src/messages/en/en.ts'
import { enWords } from '../../src/messages/en/words.ts'
import { HOSTILE_SOURCES, makeHostileCases } from '../support/hostile-cases.ts'
import { makeFileOf } from '../support/make-file.ts'

const { dataset: realDataset } = createStore(rawDataset, null)
const compiled = parseDay(realDataset.compiled) ?? Number.NaN

const five = { records: realDataset.cases, sources: realDataset.sources }
test.each([
  { name: 'the five cases as of 2013-09-05', asOf: '2013-09-05', ...five },
  { name: 'the five cases as of 2014-03-01', asOf: '2014-03-01', ...five },
  { name: 'the five cases, latest known', asOf: realDataset.compiled, ...five },
  {
    name: '200 hostile cases',
    asOf: realDataset.compiled,
    records: makeHostileCases(200),
    sources: HOSTILE_SOURCES,
  },
])("TimelineJS3's own parser accepts every slide of $name", async ({ asOf, records, sources }) => {
  const summary = summarise({
    records,
    sources,
    query: EMPTY_QUERY,
    asOf: parseDay(asOf) ?? Number.NaN,
    compiled,
    dataVersion: realDataset.dataVersion,
    article: realDataset.article.source,
  })
  const names = new Map(realDataset.cases.map(({ id, person }) => [id, person.name]))
  const context = { title: 'Cases', isBoard: true, onRecord: 5, names, leftOut: [] }
  const { content } = await makeFileOf('timelinejs', summary, { context, m: { ...en, ...enWords } })
  const file = JSON.parse(String(content))
  const config = new TimelineConfig(structuredClone(file))
  config.validate()
  expect(config.getErrors('\n')).toBe('')
  expect(config.isValid()).toBe(true)
  // TimelineJS3 silently drops invalid events.
  expect(config.events).toHaveLength(file.events.length)
  expect(file.events.length).toBeGreaterThan(30)
})
